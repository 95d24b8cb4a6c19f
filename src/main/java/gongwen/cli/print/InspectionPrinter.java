package gongwen.cli.print;

import gongwen.diagnostic.Diagnostic;
import gongwen.inspect.Inspection;
import java.nio.file.Path;

/** Reports what was measured, file by file. */
public interface InspectionPrinter {
  static InspectionPrinter people(Console console) {
    return new InspectionTable(console);
  }

  static InspectionPrinter json(Console console) {
    return new InspectionJson(console);
  }

  void inspection(Path file, Inspection inspection);

  /** Why a file was not measured. */
  void fault(Path file, Diagnostic fault);

  /** The last word. */
  void end(int exitCode);
}
