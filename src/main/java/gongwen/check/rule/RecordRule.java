package gongwen.check.rule;

import gongwen.diagnostic.Diagnostics;

/** A rule over a unit's own records. Those of its members are checked with their own files. */
public abstract non-sealed class RecordRule extends Rule {
  protected RecordRule(Declaration declaration) {
    super(declaration);
  }

  public abstract void check(UnitUnderCheck unit, Diagnostics out);
}
