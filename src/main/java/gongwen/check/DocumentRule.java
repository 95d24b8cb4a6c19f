package gongwen.check;

import gongwen.diagnostic.Diagnostics;

/** A rule over a composed document. */
public non-sealed interface DocumentRule extends Rule {
  void check(Composed composed, Diagnostics out);
}
