package gongwen.job.run;

import gongwen.check.AllowedFinding;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Severity;
import gongwen.job.cache.FindingEntries;
import gongwen.job.cache.ReportFinding;
import gongwen.job.plan.Input;
import gongwen.manifest.OutputEntry;
import gongwen.manifest.UnitEntry;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What came of one file. Small, because several wait for an earlier one.
 *
 * @param state how far it came
 * @param entry what the manifest says of it from now on
 * @param found while it was read and made, holding no more of the texts than is shown
 * @param allowed what the files allow
 * @param reports those that were composed without an error
 * @param written the documents, as the user would type them
 * @param beside documents that were written beside such as were changed by hand
 * @param figures of each report, if they were asked for
 */
record UnitResult(
    Input input,
    String key,
    State state,
    Optional<UnitEntry> entry,
    List<Diagnostic> found,
    List<AllowedFinding> allowed,
    int reports,
    List<Path> written,
    List<OutputEntry> beside,
    List<ReportFigures> figures) {

  /** How far a file came. */
  enum State {
    /** The job was stopped before. */
    NOT_BEGUN,
    /** It is no unit whose reports are wanted. */
    NO_UNIT,
    UP_TO_DATE,
    MADE
  }

  static UnitResult notBegun(UnitTask task) {
    return of(task, State.NOT_BEGUN, Optional.empty(), List.of());
  }

  static UnitResult noUnit(UnitTask task, List<Diagnostic> found) {
    return of(task, State.NO_UNIT, Optional.empty(), found);
  }

  static UnitResult upToDate(UnitTask task, UnitEntry entry) {
    return of(task, State.UP_TO_DATE, Optional.of(entry), List.of());
  }

  /** Of a run that makes nothing. */
  static UnitResult unmade(UnitTask task, List<Diagnostic> found) {
    return of(task, State.MADE, Optional.empty(), found);
  }

  /** Nothing but faults. */
  static UnitResult faulty(UnitTask task, Optional<UnitEntry> entry, List<Diagnostic> found) {
    return of(task, State.MADE, entry, FindingEntries.slim(found));
  }

  static UnitResult made(UnitTask task, Optional<UnitEntry> entry, UnitMaker maker) {
    return new UnitResult(
        task.input(),
        task.key(),
        State.MADE,
        entry,
        FindingEntries.slim(
            Stream.concat(
                    maker.found().stream().map(ReportFinding::diagnostic),
                    maker.foundInFolder().stream())
                .toList()),
        FindingEntries.slimAllowed(maker.allowed()),
        maker.composed(),
        maker.written(),
        maker.beside(),
        maker.figures());
  }

  private static UnitResult of(
      UnitTask task, State state, Optional<UnitEntry> entry, List<Diagnostic> found) {
    return new UnitResult(
        task.input(),
        task.key(),
        state,
        entry,
        found,
        List.of(),
        0,
        List.of(),
        List.of(),
        List.of());
  }

  boolean hasErrors() {
    return found.stream().anyMatch(each -> each.severity() == Severity.ERROR);
  }
}
