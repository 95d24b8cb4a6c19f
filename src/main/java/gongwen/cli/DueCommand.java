package gongwen.cli;

import gongwen.cli.print.Calendar;
import gongwen.cli.print.Console;
import gongwen.cli.print.DuePrinter;
import gongwen.cli.print.MessageFormat;
import gongwen.cli.print.Printer;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Outcome;
import gongwen.diagnostic.Severity;
import gongwen.facts.Deadline;
import gongwen.job.Due;
import gongwen.job.output.NewFiles;
import gongwen.text.HalfWidth;
import gongwen.text.Places;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongwen due}: what each unit still owes on a day, by when, and what is late. */
@Command(name = "due")
final class DueCommand implements Callable<Integer> {
  /** As in a unit file, with its year. */
  private static final Pattern DAY =
      Pattern.compile("([0-9]{4})[-./年]([0-9]{1,2})[-./月]([0-9]{1,2})日?");

  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "paths")
  private List<String> paths = new ArrayList<>();

  @Option(names = "--on", required = true, paramLabel = "DATE")
  private String on = "";

  @Option(names = "--expect", paramLabel = "FILE")
  private String expect = "";

  @Option(names = "--days", paramLabel = "N")
  private Optional<Integer> days = Optional.empty();

  @Option(names = "--ics", paramLabel = "FILE.ics")
  private String ics = "";

  @Option(names = "--message-format", paramLabel = "human|json|github")
  private String messageFormat = "human";

  @Option(names = "--strict", descriptionKey = "strict-due")
  private boolean strict;

  @Option(names = "--root", paramLabel = "DIR")
  private String root = "";

  DueCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    LocalDate day = day(on);
    MessageFormat format =
        Arguments.messageFormat(
            messageFormat,
            EnumSet.of(MessageFormat.HUMAN, MessageFormat.JSON, MessageFormat.GITHUB));
    DuePrinter printer = new DuePrinter(console, day, format == MessageFormat.JSON);
    Calendar calendar = new Calendar(day, console.language());
    List<Path> files = paths.stream().map(Arguments::path).toList();
    List<Diagnostic> findings =
        Due.run(
            files,
            Arguments.folder("--root", root),
            Arguments.list(expect),
            day,
            new Due.Listener() {
              @Override
              public void unit(String name, List<Deadline> all, Places places) {
                List<Deadline> near = all.stream().filter(each -> near(each, day)).toList();
                printer.unit(name, near, places);
                near.forEach(each -> calendar.add(name, each));
              }

              @Override
              public void leftOut(Path file) {
                printer.leftOut(file);
              }
            });
    Printer.of(format, console, Printer.Task.RENDER).findings(findings);
    boolean failed = findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    ExitCode code = failed || (strict && printer.late() > 0) ? ExitCode.INPUT : ExitCode.DONE;
    if (!ics.isEmpty()) {
      byte[] bytes = calendar.text().getBytes(StandardCharsets.UTF_8);
      Outcome<Path> written = NewFiles.write(Arguments.path(ics), bytes, true);
      ExitCode put = FinalReport.ofFile(console, written);
      code = put == ExitCode.DONE ? code : put;
    }
    printer.summary(code.code());
    return code.code();
  }

  private boolean near(Deadline deadline, LocalDate day) {
    return days.isEmpty() || !deadline.due().isAfter(day.plusDays(days.get()));
  }

  private static LocalDate day(String typed) {
    Matcher parts = DAY.matcher(HalfWidth.of(typed));
    try {
      if (parts.matches()) {
        return LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
      }
    } catch (DateTimeException e) {
      // There is no such day.
    }
    throw UsageFault.of("“%s”不是日期", "\"%s\" is not a date", typed)
        .hint("写成 2024-06-30、2024.6.30 或 2024年6月30日", "write it as 2024-06-30 or 2024.6.30");
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }
}
