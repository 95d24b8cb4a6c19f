package gongwen.check;

import gongwen.diagnostic.Diagnostics;

/** A rule over a unit's own records. Those of its members are checked with their own files. */
public non-sealed interface RecordRule extends Rule {
  void check(Checked checked, Diagnostics out);
}
