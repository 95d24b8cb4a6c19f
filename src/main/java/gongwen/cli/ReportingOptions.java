package gongwen.cli;

import gongwen.diagnostic.Severity;
import gongwen.job.Explanation;
import gongwen.job.Listener;
import gongwen.job.Result;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** How a command tells what it found, and what that means for the exit code. */
final class ReportingOptions {
  @Option(names = "--message-format", paramLabel = "human|json|github")
  private String messageFormat = "human";

  @Option(names = "--strict")
  private boolean strict;

  @Option(names = "--explain")
  private boolean explain;

  boolean strict() {
    return strict;
  }

  Printer printer(Console console, Printer.Task task) {
    return Printer.of(Arguments.messageFormat(messageFormat), console, task);
  }

  Listener listener(Printer printer) {
    return new Listener() {
      @Override
      public void written(Path file) {
        printer.written(file);
      }

      @Override
      public void explained(String report, List<Explanation> figures) {
        if (explain) {
          printer.explained(report, figures);
        }
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
    boolean failed =
        result.count(Severity.ERROR) > 0 || (strict && result.count(Severity.WARNING) > 0);
    return failed ? ExitCode.INPUT : ExitCode.DONE;
  }
}
