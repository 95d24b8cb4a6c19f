package gongwen.cli.print;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Language;
import gongwen.diagnostic.Message;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;

/**
 * The three streams, the language in which they speak, and whether they show colours.
 *
 * @param answered whether a person sits there who can be asked
 */
public record Console(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Language language,
    Terminal terminal,
    boolean answered) {

  /** One whose standard input is empty. */
  public Console(PrintStream out, PrintStream err, Language language, Terminal terminal) {
    this(InputStream.nullInputStream(), out, err, language, terminal, false);
  }

  /** One line on the standard output, for another program. */
  public void line(String text) {
    out.print(text);
    out.print('\n');
  }

  /** Findings for people, beside what another program reads. */
  public void findings(List<Diagnostic> findings) {
    new HumanPrinter(this, err, terminal.err()).findings(findings);
  }

  /** So that nothing is lost when the JVM ends before the program does. */
  public void flush() {
    out.flush();
    err.flush();
  }

  /** One line for people. */
  public void say(Message message) {
    err.print(SafeText.of(message.in(language)));
    err.print('\n');
  }

  /** A problem that concerns no file: how the program was called, or what it runs in. */
  public void problem(Message message) {
    Style style = new Style(terminal.err());
    err.print("gongwen: ");
    err.print(style.error(language.choose("错误", "error")));
    err.print(language.choose("：", ": "));
    err.print(SafeText.of(message.in(language)));
    err.print('\n');
  }

  /** What to do about a problem. */
  public void hint(Message message) {
    err.print("  ");
    err.print(language.choose("提示：", "hint: "));
    err.print(SafeText.of(message.in(language)));
    err.print('\n');
  }
}
