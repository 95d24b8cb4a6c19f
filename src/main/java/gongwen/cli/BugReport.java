package gongwen.cli;

import gongwen.cli.print.Console;
import gongwen.diagnostic.Message;
import gongwen.manifest.Version;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * Says that the program is at fault, and leaves what its authors need in a file. A file that Java
 * cannot name under an old locale is the fault of neither.
 */
final class BugReport {
  private BugReport() {}

  static ExitCode of(Console console, List<String> args, Throwable bug) {
    return bug instanceof InvalidPathException unnamed && isOldLocale()
        ? unnamed(console, unnamed)
        : report(console, args, bug);
  }

  /** Whether this Java cannot name every file, because it was started without the launcher. */
  private static boolean isOldLocale() {
    return !"UTF-8".equalsIgnoreCase(System.getProperty("sun.jnu.encoding"));
  }

  private static ExitCode unnamed(Console console, InvalidPathException unnamed) {
    console.problem(
        Message.of(
            "在当前的语言环境里无法使用文件名“%s”",
            "the file name \"%s\" cannot be used under this locale", unnamed.getInput()));
    console.hint(Arguments.UTF8);
    return ExitCode.ENVIRONMENT;
  }

  private static ExitCode report(Console console, List<String> args, Throwable bug) {
    StringWriter trace = new StringWriter();
    trace.append("gongwen ").append(Version.text()).append('\n');
    trace.append("java ").append(System.getProperty("java.runtime.version")).append('\n');
    trace.append("arguments ").append(args.toString()).append("\n\n");
    bug.printStackTrace(new PrintWriter(trace));
    try {
      Path file = Files.createTempFile("gongwen-bug-", ".txt");
      Files.writeString(file, trace.toString());
      console.problem(
          Message.of(
              "程序出了错（gongwen %s），请把文件 %s 发给维护者",
              "the program itself is at fault (gongwen %s); please send the file %s to its authors",
              Version.text(),
              file));
    } catch (IOException e) {
      console.err().print(trace);
      console.problem(
          Message.of(
              "程序出了错（gongwen %s），请把以上内容发给维护者",
              "the program itself is at fault (gongwen %s); please send the above to its authors",
              Version.text()));
    }
    return ExitCode.BUG;
  }
}
