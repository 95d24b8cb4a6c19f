package gongwen.cli;

import gongwen.cli.print.Console;
import gongwen.cli.print.MessageFormat;
import gongwen.cli.print.Printer;
import gongwen.cli.print.Progress;
import gongwen.diagnostic.Message;
import gongwen.job.run.Explanation;
import gongwen.job.run.Listener;
import gongwen.job.run.RunResult;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** How a command reports what it found, and what that means for the exit code. */
final class ReportingOptions {
  @Option(names = "--message-format", paramLabel = "human|json|github|sarif")
  private String messageFormat = "human";

  @Option(names = "--strict")
  private boolean strict;

  @Option(names = "--explain")
  private boolean explain;

  boolean strict() {
    return strict;
  }

  Printer printer(Console console, Printer.Task task) {
    return Printer.of(format(), console, task);
  }

  MessageFormat format() {
    return Arguments.messageFormat(messageFormat);
  }

  Listener listener(Printer printer, Progress progress) {
    return new Listener() {
      @Override
      public void written(Path file) {
        progress.clear();
        printer.written(file);
      }

      @Override
      public void planned(Path file, Message reason) {
        printer.planned(file, reason);
      }

      @Override
      public void left(Path file, boolean deleted) {
        progress.clear();
        printer.left(file, deleted);
      }

      @Override
      public boolean wantsFigures() {
        return explain;
      }

      @Override
      public void started(int total) {
        progress.start();
      }

      @Override
      public void progress(int done, int total, String unit) {
        progress.show(done, total, unit);
        if (done == total) {
          progress.clear();
        }
      }

      @Override
      public void explained(String report, List<Explanation> figures) {
        progress.clear();
        printer.explained(report, figures);
      }
    };
  }

  /** Reports all that is left to report. */
  ExitCode conclude(Printer printer, Printer.Task task, RunResult result) {
    return FinalReport.of(printer, task, result, strict);
  }
}
