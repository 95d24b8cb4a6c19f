package gongwen.sheet;

import gongwen.yaml.YamlNode.Scalar;
import java.util.List;
import java.util.Map;

/**
 * The cells of a sheet that hold something.
 *
 * @param rows in their order, by the number of the cell from 0; rows without cells are left out
 */
record Table(List<Map<Integer, Scalar>> rows) {
  /** More is no ledger of one unit in one year. */
  static final int MOST_ROWS = 20_000;

  static final int MOST_COLUMNS = 200;
}
