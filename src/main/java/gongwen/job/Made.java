package gongwen.job;

import gongwen.check.Allowed;
import gongwen.diagnostic.Diagnostic;
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
record Made(
    Surveyed surveyed,
    boolean begun,
    Optional<UnitEntry> entry,
    List<Diagnostic> found,
    List<Allowed> allowed,
    int reports,
    List<Path> written,
    List<Explained> explained) {

  /** A report's figures. */
  record Explained(String report, List<Explanation> figures) {}

  static Made notBegun(Surveyed surveyed) {
    return new Made(
        surveyed, false, Optional.empty(), List.of(), List.of(), 0, List.of(), List.of());
  }

  /** Nothing but faults. */
  static Made of(Surveyed surveyed, UnitEntry entry, List<Diagnostic> found) {
    return new Made(
        surveyed,
        true,
        Optional.of(entry),
        Entries.slim(found),
        List.of(),
        0,
        List.of(),
        List.of());
  }

  static Made of(Surveyed surveyed, UnitEntry entry, UnitMaker maker) {
    return new Made(
        surveyed,
        true,
        Optional.of(entry),
        Entries.slim(maker.found().stream().map(UnitMaker.Found::diagnostic).toList()),
        Entries.slimAllowed(maker.allowed()),
        maker.composed(),
        maker.written(),
        maker.explained());
  }
}
