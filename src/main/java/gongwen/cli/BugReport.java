package gongwen.cli;

import gongwen.diagnostic.Message;
import gongwen.manifest.Version;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Says that the program is at fault, and leaves what its authors need in a file. */
final class BugReport {
  private BugReport() {}

  static ExitCode tell(Console console, List<String> args, Throwable bug) {
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
