package gongwen.cli;

import gongwen.diagnostic.Severity;
import gongwen.job.Result;

/** Tells what came of a command, and says it to the shell. */
final class Ending {
  private Ending() {}

  static ExitCode tell(Printer printer, Printer.Task task, Result result) {
    ExitCode code = code(result);
    printer.findings(result.findings());
    printer.allowed(result.allowed());
    printer.summary(result, task, code);
    return code;
  }

  private static ExitCode code(Result result) {
    if (result.environmentFailed()) {
      return ExitCode.ENVIRONMENT;
    }
    if (result.missing() > 0) {
      return ExitCode.INTERRUPTED;
    }
    return result.count(Severity.ERROR) > 0 ? ExitCode.INPUT : ExitCode.DONE;
  }
}
