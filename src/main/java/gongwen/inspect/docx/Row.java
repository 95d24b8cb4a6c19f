package gongwen.inspect.docx;

import gongwen.inspect.docx.Draft.Drawn;
import java.util.List;

/**
 * A row of a table.
 *
 * @param table the frame that all its rows share
 * @param above lines across the page over it
 * @param below and under it
 */
record Row(Frame table, List<Cell> cells, List<Drawn> above, List<Drawn> below) {

  /**
   * @param ruled whether lines stand between its columns or at its sides; else it only puts things
   *     side by side
   * @param indent from the left edge of the text, unless it is centred
   * @param atFoot whether it floats at the foot of the type area
   */
  record Frame(boolean ruled, boolean centred, double indent, double width, boolean atFoot) {}

  /** A cell, from the left edge of the table to where its words may begin. */
  record Cell(List<Draft> drafts, double left, double width, String vertical) {}

  Row {
    cells = List.copyOf(cells);
    above = List.copyOf(above);
    below = List.copyOf(below);
  }
}
