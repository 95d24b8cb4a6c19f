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
 * @param footers ids of the parts by kind: default, even, first
 * @param startsPage whether it begins a page
 */
record DocxSection(
    double width,
    double height,
    Margins margins,
    LineGrid grid,
    Map<String, String> footers,
    boolean firstPageOwn,
    OptionalDouble numberedFrom,
    boolean startsPage) {

  /**
   * @param footer from the lower edge of the page to that of the footer
   */
  record Margins(double top, double bottom, double left, double right, double footer) {}

  /**
   * The grid of lines.
   *
   * @param type empty without one
   * @param characterSpace what it adds to each character
   */
  record LineGrid(String type, OptionalDouble pitch, double characterSpace) {
    boolean hasLines() {
      return type.startsWith("lines") || type.equals("snapToChars");
    }
  }

  /** What a word processor takes where nothing is said. */
  private static final double LETTER_WIDTH = 612;

  private static final double LETTER_HEIGHT = 792;
  private static final double INCH = 72;

  static DocxSection of(XmlElement node) {
    XmlElement size = node.child("w:pgSz");
    XmlElement margins = node.child("w:pgMar");
    XmlElement grid = node.child("w:docGrid");
    Map<String, String> footers = new LinkedHashMap<>();
    for (XmlElement each : node.all("w:footerReference")) {
      footers.put(each.attribute("w:type"), each.attribute("r:id"));
    }
    double gutter = margins.twips("w:gutter").orElse(0);
    return new DocxSection(
        size.twips("w:w").orElse(LETTER_WIDTH),
        size.twips("w:h").orElse(LETTER_HEIGHT),
        new Margins(
            Math.abs(margins.twips("w:top").orElse(INCH)),
            Math.abs(margins.twips("w:bottom").orElse(INCH)),
            margins.twips("w:left").orElse(INCH) + gutter,
            margins.twips("w:right").orElse(INCH),
            margins.twips("w:footer").orElse(INCH / 2)),
        new LineGrid(
            grid.attribute("w:type"),
            grid.twips("w:linePitch").orElse(0) < 1
                ? OptionalDouble.empty()
                : grid.twips("w:linePitch"),
            grid.attribute("w:type").equals("linesAndChars")
                ? grid.number("w:charSpace").orElse(0) / 4096
                : 0),
        footers,
        node.child("w:titlePg").isOn(),
        node.child("w:pgNumType").number("w:start"),
        !node.child("w:type").val().equals("continuous"));
  }

  double typeWidth() {
    return width - margins.left() - margins.right();
  }

  double typeHeight() {
    return height - margins.top() - margins.bottom();
  }

  boolean isLandscape() {
    return width > height;
  }

  Sheet sheet(int number, boolean ruledTable) {
    return new Sheet(
        number,
        width,
        height,
        Optional.of(Edge.of(margins.top())),
        Optional.of(Edge.of(margins.bottom())),
        Optional.of(Edge.of(margins.left())),
        Optional.of(Edge.of(margins.right())),
        ruledTable);
  }
}
