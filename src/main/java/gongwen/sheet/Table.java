package gongwen.sheet;

import java.util.List;
import java.util.SortedMap;

/**
 * The cells of a sheet that hold something.
 *
 * @param rows in their order, by the number of the cell from 0; rows without cells are left out
 */
record Table(List<SortedMap<Integer, Cell>> rows) {
  /** More is no ledger of one unit in one year. */
  static final int MOST_ROWS = 20_000;

  static final int MOST_COLUMNS = 200;
}
