package gongwen.inspect.docx;

import gongwen.inspect.measured.Edge;
import gongwen.inspect.measured.Sheet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A section's page, in points.
 *
 * @param gridType of the grid of lines; empty without one
 * @param characterSpace what the grid adds to each character
 * @param footers ids of the parts by kind: default, even, first
 * @param startsPage whether it begins a page
 */
record Section(
    double width,
    double height,
    double top,
    double bottom,
    double left,
    double right,
    double footer,
    String gridType,
    OptionalDouble gridPitch,
    double characterSpace,
    Map<String, String> footers,
    boolean firstPageOwn,
    OptionalDouble numberedFrom,
    boolean startsPage) {

  /** What a word processor takes where nothing is said. */
  private static final double LETTER_WIDTH = 612;

  private static final double LETTER_HEIGHT = 792;
  private static final double INCH = 72;

  static Section of(Node node) {
    Node size = node.child("w:pgSz");
    Node margins = node.child("w:pgMar");
    Node grid = node.child("w:docGrid");
    Map<String, String> footers = new LinkedHashMap<>();
    for (Node each : node.all("w:footerReference")) {
      footers.put(each.attribute("w:type"), each.attribute("r:id"));
    }
    double gutter = margins.twips("w:gutter").orElse(0);
    return new Section(
        size.twips("w:w").orElse(LETTER_WIDTH),
        size.twips("w:h").orElse(LETTER_HEIGHT),
        Math.abs(margins.twips("w:top").orElse(INCH)),
        Math.abs(margins.twips("w:bottom").orElse(INCH)),
        margins.twips("w:left").orElse(INCH) + gutter,
        margins.twips("w:right").orElse(INCH),
        margins.twips("w:footer").orElse(INCH / 2),
        grid.attribute("w:type"),
        grid.twips("w:linePitch"),
        grid.attribute("w:type").equals("linesAndChars")
            ? grid.number("w:charSpace").orElse(0) / 4096
            : 0,
        footers,
        node.child("w:titlePg").isOn(),
        node.child("w:pgNumType").number("w:start"),
        !node.child("w:type").val().equals("continuous"));
  }

  double typeWidth() {
    return width - left - right;
  }

  double typeHeight() {
    return height - top - bottom;
  }

  boolean hasLines() {
    return gridType.startsWith("lines") || gridType.equals("snapToChars");
  }

  boolean isLandscape() {
    return width > height;
  }

  Sheet sheet(int number, boolean ruledTable) {
    return new Sheet(
        number,
        width,
        height,
        Optional.of(Edge.of(top)),
        Optional.of(Edge.of(bottom)),
        Optional.of(Edge.of(left)),
        Optional.of(Edge.of(right)),
        ruledTable);
  }
}
