package gongwen.inspect.docx;

import gongwen.inspect.docx.Draft.Drawn;
import gongwen.inspect.docx.Row.Cell;
import gongwen.inspect.docx.Row.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Reads a table: where its cells stand, and which lines are drawn with it. */
final class TableReader {
  private static final double USUAL_PADDING = 5.4;

  private final DraftReader drafts;
  private final TableStyles styles;

  TableReader(DraftReader drafts, TableStyles styles) {
    this.drafts = drafts;
    this.styles = styles;
  }

  List<Row> read(XmlElement table) {
    XmlElement own = table.child("w:tblPr");
    String style = own.child("w:tblStyle").val();
    XmlElement borders = styles.of(style, own, "w:tblBorders");
    XmlElement padding = styles.of(style, own, "w:tblCellMar");
    List<Double> grid = new ArrayList<>();
    for (XmlElement column : table.child("w:tblGrid").all("w:gridCol")) {
      grid.add(column.twips("w:w").orElse(0));
    }
    double width = grid.stream().mapToDouble(Double::doubleValue).sum();
    XmlElement place = own.child("w:tblpPr");
    Frame frame =
        new Frame(
            isRuled(table, borders),
            own.child("w:jc").val().equals("center"),
            own.child("w:tblInd").twips("w:w").orElse(0),
            width,
            place.attribute("w:tblpYSpec").equals("bottom")
                && place.attribute("w:vertAnchor").equals("margin"));
    double left = padding.child("w:left").twips("w:w").orElse(USUAL_PADDING);
    double right = padding.child("w:right").twips("w:w").orElse(USUAL_PADDING);
    List<Row> rows = new ArrayList<>();
    List<XmlElement> all = table.all("w:tr");
    for (int i = 0; i < all.size(); i++) {
      boolean last = i == all.size() - 1;
      rows.add(
          new Row(
              frame,
              cells(all.get(i), grid, left, right),
              lines(borders, all.get(i), i == 0 ? "w:top" : "", width),
              lines(borders, all.get(i), last ? "w:bottom" : "w:insideH", width)));
    }
    return rows;
  }

  private static boolean isRuled(XmlElement table, XmlElement borders) {
    for (String side : new String[] {"w:left", "w:right", "w:insideV", "w:start", "w:end"}) {
      if (DraftReader.isDrawn(borders.child(side))) {
        return true;
      }
    }
    for (XmlElement row : table.all("w:tr")) {
      for (XmlElement cell : row.all("w:tc")) {
        XmlElement own = cell.child("w:tcPr").child("w:tcBorders");
        if (DraftReader.isDrawn(own.child("w:left")) || DraftReader.isDrawn(own.child("w:right"))) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Drawn> lines(XmlElement borders, XmlElement row, String side, double width) {
    XmlElement border = borders.child(side);
    for (XmlElement cell : row.all("w:tc")) {
      XmlElement own =
          cell.child("w:tcPr").child("w:tcBorders").child(side.replace("insideH", "bottom"));
      border = DraftReader.isDrawn(own) ? own : border;
    }
    if (!DraftReader.isDrawn(border)) {
      return List.of();
    }
    return List.of(
        new Drawn(
            side.equals("w:top"),
            OptionalDouble.of(width),
            border.number("w:sz").orElse(4) / 8,
            Colours.of(border.attribute("w:color")),
            OptionalDouble.empty()));
  }

  private List<Cell> cells(XmlElement row, List<Double> grid, double padLeft, double padRight) {
    List<Cell> cells = new ArrayList<>();
    int column = 0;
    double at = 0;
    for (XmlElement cell : row.all("w:tc")) {
      XmlElement own = cell.child("w:tcPr");
      int span = Math.max(1, (int) own.child("w:gridSpan").number("w:val").orElse(1));
      double width = 0;
      for (int i = 0; i < span && column < grid.size(); i++) {
        width += grid.get(column++);
      }
      List<Draft> content = new ArrayList<>();
      paragraphs(cell, content);
      cells.add(
          new Cell(content, at + padLeft, width - padLeft - padRight, own.child("w:vAlign").val()));
      at += width;
    }
    return cells;
  }

  /** Those of tables within the cell too. */
  private void paragraphs(XmlElement parent, List<Draft> found) {
    for (XmlElement child : parent.children()) {
      if (child.is("w:p")) {
        found.add(drafts.read(child));
      } else if (!child.is("w:tcPr")) {
        paragraphs(child, found);
      }
    }
  }
}
