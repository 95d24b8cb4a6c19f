package gongwen.write.pdf;

import com.openhtmltopdf.css.style.derived.BorderPropertySet;
import com.openhtmltopdf.render.BorderPainter;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The strokes of tables on a page, from the sides of their cells. Sides that meet become one: there
 * are ten times as many sides as strokes.
 */
final class Strokes {
  /**
   * A side of a cell, or of several in a row.
   *
   * @param side as {@link BorderPainter} calls it
   * @param at where it stands: the distance of its outer edge from the top or the left
   * @param from where it begins, along itself
   * @param cells the cells with their sides
   */
  record Side(int side, int at, int from, int to, BorderPropertySet border, Rectangle cells)
      implements Comparable<Side> {
    static Side of(int side, BorderPropertySet border, Rectangle cell) {
      boolean across = side == BorderPainter.TOP || side == BorderPainter.BOTTOM;
      int right = cell.x + cell.width;
      int bottom = cell.y + cell.height;
      int at =
          switch (side) {
            case BorderPainter.TOP -> cell.y;
            case BorderPainter.BOTTOM -> bottom;
            case BorderPainter.LEFT -> cell.x;
            default -> right;
          };
      return new Side(side, at, across ? cell.x : cell.y, across ? right : bottom, border, cell);
    }

    @Override
    public int compareTo(Side other) {
      if (side != other.side) {
        return Integer.compare(side, other.side);
      }
      return at == other.at ? Integer.compare(from, other.from) : Integer.compare(at, other.at);
    }

    private boolean meets(Side next) {
      return side == next.side && at == next.at && next.from <= to;
    }

    private Side with(Side next) {
      return new Side(side, at, from, Math.max(to, next.to), border, cells.union(next.cells));
    }
  }

  private final List<Side> sides = new ArrayList<>();

  void add(Side side) {
    sides.add(side);
  }

  /** The lines of what was added since the last call. */
  List<Side> take() {
    if (sides.isEmpty()) {
      return List.of();
    }
    Collections.sort(sides);
    List<Side> lines = new ArrayList<>();
    Side line = sides.get(0);
    for (Side next : sides) {
      if (line.meets(next)) {
        line = line.with(next);
      } else {
        lines.add(line);
        line = next;
      }
    }
    lines.add(line);
    sides.clear();
    return lines;
  }
}
