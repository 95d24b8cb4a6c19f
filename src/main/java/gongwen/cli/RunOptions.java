package gongwen.cli;

import gongwen.cli.print.Console;
import gongwen.cli.print.MessageFormat;
import gongwen.cli.print.Printer;
import gongwen.cli.print.Progress;
import gongwen.job.run.JobRun;
import gongwen.job.run.Listener;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Option;

/** How a command works through many units; the same for every command that does. */
final class RunOptions {
  @Option(names = "--jobs", paramLabel = "N")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--progress", paramLabel = "auto|plain|none")
  private String progress = "auto";

  /** Carried out until its end, or until the user interrupts it. */
  JobRun run(
      Console console, ReportingOptions reporting, Printer printer, Interruption interruption) {
    Progress shown = progress(console, reporting.format());
    return new JobRun(jobs, interruption.stopped(), reporting.listener(printer, shown));
  }

  /** The same, showing only how far it is. */
  JobRun quietly(Console console, MessageFormat format, Interruption interruption) {
    Progress shown = progress(console, format);
    Listener listener =
        new Listener() {
          @Override
          public void written(Path file) {}

          @Override
          public void started(int total) {
            shown.start();
          }

          @Override
          public void progress(int done, int total, String unit) {
            shown.show(done, total, unit);
            if (done == total) {
              shown.clear();
            }
          }
        };
    return new JobRun(jobs, interruption.stopped(), listener);
  }

  private Progress progress(Console console, MessageFormat format) {
    if (jobs < 1) {
      throw UsageFault.of("--jobs 至少是 1，不是 %d", "--jobs is at least 1, not %d", jobs);
    }
    return Progress.of(kind(format), console);
  }

  private Progress.Kind kind(MessageFormat format) {
    for (Progress.Kind each : Progress.Kind.values()) {
      if (each.name().toLowerCase(Locale.ROOT).equals(progress)) {
        boolean forPrograms = each == Progress.Kind.AUTO && format == MessageFormat.JSON;
        return forPrograms ? Progress.Kind.NONE : each;
      }
    }
    throw UsageFault.of(
        "--progress 只能是 auto、plain 或 none，不是“%s”",
        "--progress is auto, plain or none, not \"%s\"", progress);
  }
}
