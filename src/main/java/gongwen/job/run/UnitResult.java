package gongwen.job.run;

import gongwen.check.AllowedFinding;
import gongwen.diagnostic.Diagnostic;
import gongwen.job.cache.FindingEntries;
import gongwen.job.cache.ReportFinding;
import gongwen.manifest.UnitEntry;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What came of one unit.
 *
 * @param begun whether it was made at all; else the job was stopped before
 * @param entry what the manifest says of it
 * @param found while it was read and made, holding no more of the texts than is shown
 * @param allowed what the files allow
 * @param reports those that were composed without an error
 * @param written the documents, as the user would type them
 * @param explained the figures of each report, if they were asked for
 */
record UnitResult(
    Surveyed surveyed,
    boolean begun,
    Optional<UnitEntry> entry,
    List<Diagnostic> found,
    List<AllowedFinding> allowed,
    int reports,
    List<Path> written,
    List<ReportFigures> explained) {

  static UnitResult notBegun(Surveyed surveyed) {
    return new UnitResult(
        surveyed, false, Optional.empty(), List.of(), List.of(), 0, List.of(), List.of());
  }

  /** Nothing but faults. */
  static UnitResult of(Surveyed surveyed, UnitEntry entry, List<Diagnostic> found) {
    return new UnitResult(
        surveyed,
        true,
        Optional.of(entry),
        FindingEntries.slim(found),
        List.of(),
        0,
        List.of(),
        List.of());
  }

  static UnitResult of(Surveyed surveyed, UnitEntry entry, UnitMaker maker) {
    return new UnitResult(
        surveyed,
        true,
        Optional.of(entry),
        FindingEntries.slim(maker.found().stream().map(ReportFinding::diagnostic).toList()),
        FindingEntries.slimAllowed(maker.allowed()),
        maker.composed(),
        maker.written(),
        maker.explained());
  }
}
