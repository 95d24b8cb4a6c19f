package gongwen.cli;

import gongwen.archive.Remake;
import gongwen.archive.Verify;
import gongwen.cli.print.Console;
import gongwen.cli.print.MessageFormat;
import gongwen.cli.print.Printer;
import gongwen.job.run.RunResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongwen verify}: whether an archive is whole. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE.zip", descriptionKey = "archive")
  private String file = "";

  @Option(names = "--sha256", paramLabel = "HEX")
  private String sha256 = "";

  @Option(names = "--render")
  private boolean render;

  @Option(names = "--font-dir", paramLabel = "DIR")
  private List<String> fontFolders = new ArrayList<>();

  @Option(names = "--message-format", paramLabel = "human|json|github|sarif")
  private String messageFormat = "human";

  @Mixin private RunOptions running = new RunOptions();

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path archive = Arguments.path(file);
    if (!sha256.matches("[0-9a-fA-F]{64}|")) {
      throw UsageFault.of(
          "--sha256 要 64 位十六进制数字，不是“%s”",
          "--sha256 needs 64 hexadecimal digits, not \"%s\"", sha256);
    }
    Optional<String> expected = sha256.isEmpty() ? Optional.empty() : Optional.of(sha256);
    List<Path> fonts = Arguments.folders("--font-dir", fontFolders);
    MessageFormat format = Arguments.messageFormat(messageFormat);
    Printer printer = Printer.of(format, console, Printer.Task.VERIFY);
    try (Interruption interruption = Interruption.watch()) {
      Optional<Remake> remake =
          render
              ? Optional.of(new Remake(fonts, running.quietly(console, format, interruption)))
              : Optional.empty();
      Verify.Verified verified = Verify.archive(archive, expected, remake);
      verified.sha256().ifPresent(digest -> printer.digest(archive, digest));
      RunResult result =
          new RunResult(
              verified.findings(),
              List.of(),
              verified.reports(),
              verified.documents(),
              0,
              List.of(),
              verified.interrupted() ? 1 : 0,
              false);
      int code = FinalReport.of(printer, Printer.Task.VERIFY, result, false).code();
      console.flush();
      return code;
    }
  }
}
