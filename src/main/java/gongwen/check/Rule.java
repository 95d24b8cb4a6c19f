package gongwen.check;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.ForeignCode;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Severity;
import gongwen.standard.Strength;
import gongwen.text.Span;

/**
 * What must hold, and where that is written. A rule holds no state. Why it is there, with a wrong
 * and a right example, stands under its code on the page {@code src/docs/rules.md}; the examples
 * are its tests.
 */
public sealed interface Rule permits RecordRule, DocumentRule {
  /** In kebab case, the same in every language and version. */
  String code();

  /** What it finds, in a few words: the heading of its entry on the page. */
  Message name();

  /** The clause or the custom that it rests on. */
  Message source();

  /** How firmly that stands. */
  Strength strength();

  /** How much a finding weighs, unless a profile has it otherwise. */
  default Severity severity() {
    return Severity.WARNING;
  }

  /** A finding of this rule. */
  default Diagnostic found(Span span, Message message) {
    return Diagnostic.of(new ForeignCode(code(), severity()), span, message);
  }
}
