package gongwen.inspect.docx;

import gongwen.diagnostic.Diagnostic;

/** The file cannot be read as DOCX; {@code fault} says why. */
final class DamagedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic fault;

  DamagedException(Diagnostic fault) {
    super(fault.id(), null, false, false);
    this.fault = fault;
  }

  Diagnostic fault() {
    return fault;
  }
}
