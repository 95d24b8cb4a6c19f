package gongwen.check.rule;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.text.Span;

/**
 * What must hold, and where that is written. A rule holds no state. Why it exists, with a wrong and
 * a right example, is under its code on the page {@code src/docs/rules.md}; the examples are its
 * tests.
 */
public abstract sealed class Rule permits RecordRule, DocumentRule {
  private final Declaration declaration;

  Rule(Declaration declaration) {
    this.declaration = declaration;
  }

  public final Declaration declaration() {
    return declaration;
  }

  public final String code() {
    return declaration.id();
  }

  /** A finding of this rule. */
  protected final Diagnostic found(Span span, Message message) {
    return Diagnostic.of(declaration, span, message);
  }
}
