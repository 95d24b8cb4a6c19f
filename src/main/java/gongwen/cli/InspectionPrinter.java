package gongwen.cli;

import gongwen.diagnostic.Diagnostic;
import gongwen.inspect.Inspection;
import java.nio.file.Path;

/** Tells what was measured, file by file. */
interface InspectionPrinter {
  void inspection(Path file, Inspection inspection);

  /** Why a file was not measured. */
  void fault(Path file, Diagnostic fault);

  /** The last word. */
  void end(ExitCode code);
}
