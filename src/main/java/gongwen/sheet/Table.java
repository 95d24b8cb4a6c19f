package gongwen.sheet;

import gongwen.text.Span;
import java.util.List;
import java.util.SortedMap;
import java.util.function.IntFunction;

/**
 * The cells of a sheet that hold something.
 *
 * @param sheet its name; empty where the file has no sheets
 * @param rows in their order; rows without cells are left out
 */
record Table(String sheet, List<Row> rows) {
  /** More is no ledger of one unit in one year. */
  static final int MOST_ROWS = 20_000;

  static final int MOST_COLUMNS = 200;

  /**
   * One row.
   *
   * @param cells by the number of the cell from 0
   * @param places where a cell is, or would be if there were one
   * @param struck whether all that it holds is struck through
   */
  record Row(SortedMap<Integer, Cell> cells, IntFunction<Span> places, boolean struck) {
    Cell first() {
      return cells.values().iterator().next();
    }
  }
}
