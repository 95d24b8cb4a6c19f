package gongwen.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** One command line and what came of it. */
record Run(int code, String out, String err) {
  static Run of(String... args) {
    return in(Map.of(), args);
  }

  static Run in(Map<String, String> env, String... args) {
    return run(InputStream.nullInputStream(), env, args);
  }

  /** With this on the standard input. */
  static Run reading(String input, String... args) {
    byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
    return run(new ByteArrayInputStream(bytes), Map.of(), args);
  }

  /** With a person who types this. */
  static Run answered(byte[] typed, String... args) {
    Map<String, String> env = Map.of("GONGWEN_TERMINAL", "out,err,in");
    return run(new ByteArrayInputStream(typed), env, args);
  }

  private static Run run(InputStream in, Map<String, String> env, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream printOut = new PrintStream(out, false, StandardCharsets.UTF_8);
    PrintStream printErr = new PrintStream(err, false, StandardCharsets.UTF_8);
    int code = Main.run(in, printOut, printErr, List.of(args), env);
    printOut.flush();
    printErr.flush();
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> outLines() {
    return out.lines().toList();
  }

  String lastWord() {
    List<String> lines = err.lines().toList();
    return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
  }
}
