package gongwen.check;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Severity;
import gongwen.layout.Strength;
import gongwen.text.Span;
import java.util.List;
import java.util.Optional;

/** What must hold, and where that is written. A rule holds no state. */
public sealed interface Rule permits RecordRule, DocumentRule {
  /** In kebab case, the same in every language and version. */
  String code();

  /** The clause or the custom that it rests on. */
  Message source();

  /** How firmly that stands. */
  Strength strength();

  default Severity severity() {
    return Severity.WARNING;
  }

  /** A finding of this rule. */
  default Diagnostic found(Span span, Message message) {
    return new Diagnostic(code(), severity(), message, Optional.of(span), List.of(), List.of());
  }
}
