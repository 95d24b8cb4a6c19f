package gongwen.cli;

import gongwen.cli.print.Console;
import gongwen.cli.print.Printer;
import gongwen.diagnostic.Outcome;
import gongwen.diagnostic.Severity;
import gongwen.job.plan.JobCode;
import gongwen.job.run.RunResult;
import java.nio.file.Path;
import java.util.List;

/** Reports what came of a command, and gives the exit code that says it to the shell. */
final class FinalReport {
  private FinalReport() {}

  /**
   * @param strict whether warnings count as errors
   */
  static ExitCode of(Printer printer, Printer.Task task, RunResult result, boolean strict) {
    ExitCode code = code(result, strict);
    printer.findings(result.findings());
    printer.allowed(result.allowed());
    printer.summary(result, task, code.code());
    return code;
  }

  /** What the shell learns of a run. */
  static ExitCode code(RunResult result, boolean strict) {
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

  /** The same of one file to start from. */
  static ExitCode ofFile(Console console, Outcome<Path> file) {
    return ofFiles(console, file.map(List::of));
  }

  /** The files to start from that were written, or why none was. */
  static ExitCode ofFiles(Console console, Outcome<List<Path>> files) {
    console.findings(files.diagnostics());
    files.value().ifPresent(all -> all.forEach(file -> console.line(file.toString())));
    if (files.value().isPresent()) {
      return ExitCode.DONE;
    }
    boolean exists = files.diagnostics().stream().anyMatch(f -> f.code() == JobCode.FILE_EXISTS);
    return exists ? ExitCode.USAGE : ExitCode.ENVIRONMENT;
  }
}
