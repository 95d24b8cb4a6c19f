package gongwen.cli;

import gongwen.archive.Archive;
import gongwen.archive.ArchiveRequest;
import gongwen.cli.print.Console;
import gongwen.cli.print.MessageFormat;
import gongwen.cli.print.Printer;
import gongwen.job.plan.Request;
import gongwen.job.plan.Selection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongwen archive}: every report of a year into one file. */
@Command(name = "archive")
final class ArchiveCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "DIR", descriptionKey = "units")
  private String folder = "";

  @Option(names = "--year", required = true, paramLabel = "Y")
  private String year = "";

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE.zip")
  private String output = "";

  @Option(
      names = {"-f", "--format"},
      split = ",",
      paramLabel = "FORMAT")
  private List<String> formats = new ArrayList<>();

  @Option(names = "--expect", paramLabel = "FILE")
  private String expect = "";

  @Option(names = "--profile", paramLabel = "FILE")
  private String profile = "";

  @Option(names = "--root", paramLabel = "DIR")
  private String root = "";

  @Option(names = "--font-dir", paramLabel = "DIR")
  private List<String> fontFolders = new ArrayList<>();

  @Option(names = "--strict")
  private boolean strict;

  @Option(names = "--message-format", paramLabel = "human|json|github|sarif")
  private String messageFormat = "human";

  @Mixin private RunOptions running = new RunOptions();

  ArchiveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path units =
        Arguments.folder("archive", folder)
            .orElseThrow(() -> UsageFault.of("路径不能为空", "a path cannot be empty"));
    Request request =
        new Request(
                List.of(units),
                Arguments.folder("--root", root),
                Selection.ofYear(Arguments.year(year)),
                profile.isEmpty() ? Optional.empty() : Optional.of(Arguments.path(profile)),
                Arguments.folders("--font-dir", fontFolders),
                strict)
            .withExpected(Arguments.list(expect));
    ArchiveRequest wish =
        new ArchiveRequest(
            request,
            units,
            Arguments.year(year),
            Arguments.formats(formats, List.of("docx", "pdf")),
            Arguments.path(output));
    MessageFormat format = Arguments.messageFormat(messageFormat);
    Printer printer = Printer.of(format, console, Printer.Task.ARCHIVE);
    try (Interruption interruption = Interruption.watch()) {
      Archive.Summary made = Archive.make(wish, running.quietly(console, format, interruption));
      made.sha256().ifPresent(digest -> printer.digest(wish.target(), digest));
      int code = FinalReport.of(printer, Printer.Task.ARCHIVE, made.result(), false).code();
      console.flush();
      return code;
    }
  }
}
