package gongwen.job.run;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.job.plan.Input;
import gongwen.job.plan.ReportName;
import gongwen.job.plan.UnitPlan;
import gongwen.manifest.UnitEntry;
import java.util.List;
import java.util.Optional;

/**
 * What is to be done about one file. Small, because there is one for each of thousands.
 *
 * @param key the file as the manifest names it
 */
record Surveyed(Input input, String key, Task task) {

  /** What is to be done. */
  sealed interface Task {}

  /** Nothing: its documents are up to date. */
  record Nothing(UnitEntry entry, List<ReportName> names) implements Task {}

  /** Nothing: it is no unit whose reports are wanted. */
  record Skipped(List<Diagnostic> found) implements Task {}

  /**
   * Its reports are to be made.
   *
   * @param reason why they are not up to date
   * @param choices what the file lists, where none of it was chosen
   * @param previous what the manifest said of it before
   * @param kept what was read already, for as long as there is room to keep it
   */
  record Make(
      List<ReportName> names,
      Message reason,
      List<String> choices,
      Optional<UnitEntry> previous,
      Optional<Outcome<UnitPlan>> kept)
      implements Task {}
}
