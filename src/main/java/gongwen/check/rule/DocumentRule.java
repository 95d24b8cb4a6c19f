package gongwen.check.rule;

import gongwen.diagnostic.Diagnostics;

/** A rule over a composed document. */
public abstract non-sealed class DocumentRule extends Rule {
  protected DocumentRule(Declaration declaration) {
    super(declaration);
  }

  public abstract void check(DocumentUnderCheck document, Diagnostics out);
}
