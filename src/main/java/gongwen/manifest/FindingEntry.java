package gongwen.manifest;

import java.util.List;
import java.util.Optional;

/**
 * What was found while a unit was read and its reports were made, to be reported again when they
 * are up to date.
 *
 * @param severity error, warning or info
 * @param report of which report, by the name of its files; empty: of the unit's records
 * @param zh the sentence in Chinese
 * @param en the sentence in English
 * @param allowed the reason for which the unit's file allows it; empty: it does not
 * @param place empty when no file is to blame
 * @param related other places that one needs to see
 */
public record FindingEntry(
    String severity,
    String code,
    String zh,
    String en,
    String report,
    String allowed,
    Optional<PlaceEntry> place,
    List<HintEntry> hints,
    List<RelatedEntry> related) {

  // The method that a record gets by itself is put together when it is first called, and with it
  // those of all its parts; that takes longer than all the findings of a unit.
  @Override
  public int hashCode() {
    return 31 * en.hashCode() + report.hashCode();
  }

  /**
   * A stretch of a file; lines and columns from 1, columns count code points.
   *
   * @param file relative to the folder of the units
   * @param lines the file's own lines from {@code line} on, to show the place; none of a sheet
   */
  public record PlaceEntry(
      String file, int line, int column, int endLine, int endColumn, List<String> lines) {}

  /** Another place, with what it has to do with the finding. */
  public record RelatedEntry(PlaceEntry place, String zh, String en) {}

  /** What to do next. */
  public record HintEntry(String zh, String en) {}
}
