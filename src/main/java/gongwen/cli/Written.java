package gongwen.cli;

import gongwen.diagnostic.Diagnostic;
import gongwen.job.NewFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Tells which files to start from were written, or why none was. */
final class Written {
  private Written() {}

  static ExitCode tell(Console console, Optional<List<Path>> files, List<Diagnostic> faults) {
    new HumanPrinter(console, console.err(), console.terminal().err()).findings(faults);
    files.ifPresent(all -> all.forEach(file -> console.line(file.toString())));
    if (files.isPresent()) {
      return ExitCode.DONE;
    }
    boolean exists = faults.stream().anyMatch(f -> f.code().equals(NewFiles.EXISTS));
    return exists ? ExitCode.USAGE : ExitCode.ENVIRONMENT;
  }
}
