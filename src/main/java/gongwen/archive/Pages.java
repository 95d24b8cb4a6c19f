package gongwen.archive;

import gongwen.manifest.OutputEntry;
import gongwen.manifest.ReportEntry;
import java.util.Optional;

/** How long a report is. */
final class Pages {
  private Pages() {}

  /** As the first of its formats that has pages says; empty if none does. */
  static Optional<Integer> of(ReportEntry report) {
    return report.outputs().stream().map(OutputEntry::pages).flatMap(Optional::stream).findFirst();
  }
}
