package gongwen.cli;

import gongwen.diagnostic.Language;
import gongwen.diagnostic.Message;
import java.io.InputStream;
import java.io.PrintStream;

/** The three streams, the language in which they speak, and whether they show colours. */
record Console(
    InputStream in, PrintStream out, PrintStream err, Language language, Terminal terminal) {

  /** One whose standard input is empty. */
  Console(PrintStream out, PrintStream err, Language language, Terminal terminal) {
    this(InputStream.nullInputStream(), out, err, language, terminal);
  }

  /** One line on the standard output, for another program. */
  void line(String text) {
    out.print(text);
    out.print('\n');
  }

  /** So that nothing is lost when the JVM ends before the program does. */
  void flush() {
    out.flush();
    err.flush();
  }

  /** One line for people. */
  void say(Message message) {
    err.print(Printable.of(message.in(language)));
    err.print('\n');
  }

  /** A problem that concerns no file: how the program was called, or what it runs in. */
  void problem(Message message) {
    Style style = new Style(terminal.err());
    err.print("gongwen: ");
    err.print(style.error(language == Language.ZH ? "错误" : "error"));
    err.print(language == Language.ZH ? "：" : ": ");
    err.print(Printable.of(message.in(language)));
    err.print('\n');
  }

  void hint(Message message) {
    err.print("  ");
    err.print(language == Language.ZH ? "提示：" : "hint: ");
    err.print(Printable.of(message.in(language)));
    err.print('\n');
  }
}
