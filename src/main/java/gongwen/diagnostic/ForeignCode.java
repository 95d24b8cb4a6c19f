package gongwen.diagnostic;

/**
 * A code that is none of the program's own: a template of the user's reports what it finds lacking
 * under codes of its own.
 */
public record ForeignCode(String id, Severity severity) implements DiagnosticCode {
  private static final Message SUMMARY =
      new Message("模板自己报告的情况", "something that a template itself reports");
  private static final Message HELP =
      new Message("见提示本身；这个代码是模板自己定的", "see the message: the code is the template's own");

  @Override
  public Meaning meaning() {
    return new Meaning(id, severity, SUMMARY, HELP);
  }
}
