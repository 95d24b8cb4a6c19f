package gongwen.manifest;

import java.util.List;
import java.util.Optional;

/**
 * What was found while a unit was read and its reports were made, to be told again when they are up
 * to date.
 *
 * @param severity error, warning or info
 * @param zh the sentence in Chinese
 * @param en the sentence in English
 * @param place empty when no file is to blame
 */
public record FindingEntry(
    String severity,
    String code,
    String zh,
    String en,
    Optional<PlaceEntry> place,
    List<HintEntry> hints) {

  /**
   * A stretch of a file; lines and columns from 1, columns count code points.
   *
   * @param file relative to the folder of the units
   * @param lines the file's own lines from {@code line} to {@code endLine}, to show the place
   */
  public record PlaceEntry(
      String file, int line, int column, int endLine, int endColumn, List<String> lines) {}

  /** What to do next. */
  public record HintEntry(String zh, String en) {}
}
