package gongwen.write.docx;

import gongwen.layout.ColumnWidths;
import java.util.List;

/** A table that is being made: fixed layout, a real grid, the width of every cell written. */
final class TableXml implements BodyElement {
  private static final String NO_PADDING =
      new Xml()
          .open("w:tblCellMar")
          .empty("w:left", "w:w", "0", "w:type", "dxa")
          .empty("w:right", "w:w", "0", "w:type", "dxa")
          .close("w:tblCellMar")
          .toString();

  /** Between the frame of a table and the lines of the text. */
  static final long ROOM = Twips.ofPoints(ColumnWidths.ROOM);

  private final List<Long> grid;
  private final String properties;

  /** How a cell of each column begins. */
  private final List<String> cells;

  private final Xml rows = new Xml();

  private TableXml(List<Long> grid, String vertical, String properties) {
    this.grid = List.copyOf(grid);
    this.cells = grid.stream().map(width -> opening(width, vertical)).toList();
    this.properties = properties;
  }

  private static String opening(long width, String vertical) {
    return new Xml()
        .open("w:tc")
        .open("w:tcPr")
        .empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa")
        .val("w:vAlign", vertical)
        .close("w:tcPr")
        .toString();
  }

  /** One with the lines of the style, as tables of the text have them. */
  static TableXml lined(List<Long> grid) {
    return new TableXml(
        grid, "center", new Xml().val("w:tblStyle", StyleSheet.TABLE).raw(frame(grid)).toString());
  }

  /** One that only puts things side by side; {@code vertical} as in {@code w:vAlign}. */
  static TableXml plain(List<Long> grid, String vertical) {
    return new TableXml(grid, vertical, frame(grid) + NO_PADDING);
  }

  /**
   * One at the foot of the type area of the page.
   *
   * @param left margin of the page: LibreOffice lets a table as wide as the text float only if its
   *     place is given from the edge of the paper
   * @param borders {@code w:tblBorders}
   */
  static TableXml atFoot(List<Long> grid, long left, String borders) {
    Xml position =
        new Xml()
            .empty(
                "w:tblpPr",
                "w:leftFromText",
                "0",
                "w:rightFromText",
                "0",
                "w:topFromText",
                "0",
                "w:bottomFromText",
                "0",
                "w:vertAnchor",
                "margin",
                "w:horzAnchor",
                "page",
                "w:tblpX",
                String.valueOf(left),
                "w:tblpYSpec",
                "bottom")
            .val("w:tblOverlap", "never");
    position.empty("w:tblW", "w:w", String.valueOf(sum(grid)), "w:type", "dxa").raw(borders);
    position.empty("w:tblLayout", "w:type", "fixed").raw(NO_PADDING);
    return new TableXml(grid, "center", position.toString());
  }

  /** What a paragraph that follows leaves above it, in twips. */
  long roomBelow() {
    return properties.contains(StyleSheet.TABLE) ? ROOM : 0;
  }

  private static String frame(List<Long> grid) {
    return new Xml()
        .empty("w:tblW", "w:w", String.valueOf(sum(grid)), "w:type", "dxa")
        .val("w:jc", "center")
        .empty("w:tblLayout", "w:type", "fixed")
        .toString();
  }

  private static long sum(List<Long> grid) {
    return grid.stream().mapToLong(Long::longValue).sum();
  }

  /** How a row behaves at the end of a page. */
  enum RowKind {
    /** It repeats on every page. */
    HEAD,
    /** It goes to the next page as a whole. */
    WHOLE,
    /** It is too tall for that. */
    TALL
  }

  /** A row; {@code contents} has for each cell its paragraphs, at least one. */
  TableXml row(RowKind kind, List<List<BodyElement>> contents) {
    rows.open("w:tr");
    if (kind != RowKind.TALL) {
      rows.open("w:trPr").empty("w:cantSplit");
      if (kind == RowKind.HEAD) {
        rows.empty("w:tblHeader");
      }
      rows.close("w:trPr");
    }
    for (int i = 0; i < contents.size(); i++) {
      rows.raw(cells.get(i));
      if (contents.get(i).isEmpty()) {
        new ParagraphXml(StyleSheet.CELL).write(rows);
      }
      for (BodyElement element : contents.get(i)) {
        element.write(rows);
      }
      rows.close("w:tc");
    }
    rows.close("w:tr");
    return this;
  }

  @Override
  public void write(Xml out) {
    out.open("w:tbl").open("w:tblPr").raw(properties).close("w:tblPr").open("w:tblGrid");
    for (long width : grid) {
      out.empty("w:gridCol", "w:w", String.valueOf(width));
    }
    out.close("w:tblGrid").raw(rows).close("w:tbl");
  }
}
