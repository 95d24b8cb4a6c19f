package gongwen.markdown;

import gongwen.document.Block.Alignment;
import gongwen.document.Block.Cell;
import gongwen.document.Block.Column;
import gongwen.document.Block.Row;
import gongwen.document.Block.Table;
import gongwen.document.Inline;
import gongwen.document.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** Tables of commonmark into those of the document. */
final class Tables {
  private Tables() {}

  static Table read(TableBlock block, String caption, Origin origin) {
    return read(block, caption, origin, row -> true);
  }

  /** Only the rows that are wanted; the heads are always. */
  static Table read(TableBlock block, String caption, Origin origin, Predicate<Node> wanted) {
    List<Column> columns = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (Node part = block.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (part instanceof TableHead) {
          columns.addAll(columns(row));
        } else if (wanted.test(row)) {
          rows.add(row(row));
        }
      }
    }
    return new Table(caption, columns, rows, origin);
  }

  /** The rows under the heads. */
  static List<Node> rows(TableBlock block) {
    List<Node> rows = new ArrayList<>();
    for (Node part = block.getFirstChild(); part != null; part = part.getNext()) {
      Node first = part instanceof TableHead ? null : part.getFirstChild();
      for (Node row = first; row != null; row = row.getNext()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static List<Column> columns(Node row) {
    List<Column> columns = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      columns.add(
          new Column(
              Inline.text(RichText.of(cell).joined()),
              cell instanceof TableCell head ? alignment(head) : Alignment.LEFT));
    }
    return columns;
  }

  private static Alignment alignment(TableCell head) {
    // commonmark says null where the delimiter of the column has no colon.
    if (head.getAlignment() == TableCell.Alignment.CENTER) {
      return Alignment.CENTRE;
    }
    return head.getAlignment() == TableCell.Alignment.RIGHT ? Alignment.RIGHT : Alignment.LEFT;
  }

  private static Row row(Node row) {
    List<Cell> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(new Cell(RichText.of(cell).cellLines()));
    }
    return new Row(cells);
  }
}
