package gongwen.layout;

import gongwen.document.Block.Table;
import gongwen.layout.PageLayout.Orientation;
import gongwen.standard.Standard;
import java.util.ArrayList;
import java.util.List;

/**
 * How a table is set: the orientation of its page, and how its columns share the type width. All
 * widths are counted in full-width characters of the table's text, so that every format agrees.
 *
 * @param orientation landscape for a table that is too wide to be read on a portrait page
 * @param textSize of its cells, in points
 * @param points width of each column, padding included, in points; they add up to the type width
 * @param rowLines lines that each row takes, the head first
 */
public record ColumnWidths(
    Orientation orientation, double textSize, List<Double> points, List<Integer> rowLines) {

  /** From this number of columns on a table is wide, whatever stands in it. */
  private static final int WIDE_COLUMNS = 8;

  /** A row taller than this part of the page may be divided. */
  private static final double TALL = 0.5;

  /** From line to line in a cell, in its text size: what common fonts take and the eye likes. */
  public static final double CELL_LINE = 1.4;

  /** A first row of more lines does not pull the head to the next page. */
  private static final int MOST_KEPT = 10;

  /** Between the frame of a table and the lines of the text, in points. */
  public static final double ROOM = 6;

  public ColumnWidths {
    points = List.copyOf(points);
    rowLines = List.copyOf(rowLines);
  }

  /** Sets a table on a page of the orientation that suits it best. */
  public static ColumnWidths of(Table table, PageLayout layout) {
    return of(table, layout, isWide(table, layout) ? Orientation.LANDSCAPE : Orientation.PORTRAIT);
  }

  /** Sets a table on a page of this orientation. */
  public static ColumnWidths of(Table table, PageLayout layout, Orientation orientation) {
    double size =
        orientation == Orientation.PORTRAIT
            ? Standard.TABLE_SIZE.points()
            : Standard.WIDE_TABLE_SIZE.points();
    double total = layout.typeWidth(orientation);
    double padding = 2 * Standard.CELL_PADDING.points();
    ColumnShares shares = new ColumnShares(table);
    double[] chars = shares.widths((total - padding * table.columns().size()) / size);
    List<Double> points = new ArrayList<>();
    for (double width : chars) {
      points.add(width * size + padding);
    }
    return new ColumnWidths(orientation, size, points, shares.rowLines(chars));
  }

  /**
   * Whether a row is so tall that it may be divided between pages.
   *
   * @param row 0 is the head
   */
  public boolean mayDivide(int row, PageLayout layout) {
    return rowLines.get(row) * CELL_LINE * textSize > TALL * layout.typeHeight(orientation);
  }

  /**
   * Height of the head and the first row together, in points; a row that divides counts one line.
   */
  public double leastHeight() {
    double lines = rowLines.get(0);
    if (rowLines.size() > 1) {
      lines += rowLines.get(1) > MOST_KEPT ? 1 : rowLines.get(1);
    }
    return lines * CELL_LINE * textSize + 2 * Standard.CELL_PADDING.points();
  }

  /** Whether a table needs a landscape page. */
  public static boolean isWide(Table table, PageLayout layout) {
    if (table.columns().size() >= WIDE_COLUMNS) {
      return true;
    }
    double padding = 2 * Standard.CELL_PADDING.points() * table.columns().size();
    double room = layout.typeWidth(Orientation.PORTRAIT) - padding;
    return new ColumnShares(table).needed() * Standard.TABLE_SIZE.points() > room;
  }
}
