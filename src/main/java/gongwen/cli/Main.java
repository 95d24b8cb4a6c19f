package gongwen.cli;

import gongwen.cli.print.Console;
import gongwen.cli.print.Terminal;
import gongwen.diagnostic.Language;
import gongwen.diagnostic.Message;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The program's entry: it runs a command line and turns what comes out into an exit code. */
public final class Main {
  private static final String TERMINAL = "GONGWEN_TERMINAL";

  private Main() {}

  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    System.exit(run(System.in, out, err, List.of(args), environment()));
  }

  /** The launcher says which streams are terminals; without it the JVM knows whether all are. */
  private static Map<String, String> environment() {
    Map<String, String> env = new HashMap<>(System.getenv());
    if (System.console() != null) {
      env.putIfAbsent(TERMINAL, "in,err");
    }
    return env;
  }

  /**
   * Runs one command line. Nothing outside the arguments decides what happens: neither the default
   * locale nor the time zone nor a static field.
   *
   * @param in read only when the command line names it with {@code -}
   * @param out gets what another program may want
   * @param err gets what is meant for people
   * @param env environment variables
   * @return the exit code, see {@link ExitCode}
   */
  public static int run(
      InputStream in,
      PrintStream out,
      PrintStream err,
      List<String> args,
      Map<String, String> env) {
    Language language = Languages.of(args, env);
    String streams = env.getOrDefault(TERMINAL, "");
    boolean answered = streams.contains("in") && streams.contains("err");
    Console console = new Console(in, out, err, language, Terminal.of(args, env), answered);
    ExitCode code;
    try {
      code = CommandTree.execute(console, args);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError bug) {
      code = BugReport.of(console, args, bug);
    }
    err.flush();
    if (out.checkError() && code.code() < ExitCode.ENVIRONMENT.code()) {
      console.problem(Message.of("标准输出写不出去", "the standard output cannot be written"));
      err.flush();
      code = ExitCode.ENVIRONMENT;
    }
    return code.code();
  }

  /** The same with nothing on the standard input. */
  public static int run(
      PrintStream out, PrintStream err, List<String> args, Map<String, String> env) {
    return run(InputStream.nullInputStream(), out, err, args, env);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), 8192),
        false,
        StandardCharsets.UTF_8);
  }
}
