package gongwen.cli;

import gongwen.diagnostic.Message;
import gongwen.diagnostic.Severity;
import gongwen.job.Explanation;
import gongwen.job.Listener;
import gongwen.job.Result;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** How a command tells what it found, and what that means for the exit code. */
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

  /** Tells all that is left to tell. */
  ExitCode conclude(Printer printer, Printer.Task task, Result result) {
    ExitCode code = code(result);
    printer.findings(result.findings());
    printer.allowed(result.allowed());
    printer.summary(result, task, code);
    return code;
  }

  private ExitCode code(Result result) {
    if (result.environmentFailed()) {
      return ExitCode.ENVIRONMENT;
    }
    if (result.missing() > 0) {
      return ExitCode.INTERRUPTED;
    }
    boolean failed =
        result.count(Severity.ERROR) > 0 || (strict && result.count(Severity.WARNING) > 0);
    return failed ? ExitCode.INPUT : ExitCode.DONE;
  }
}
