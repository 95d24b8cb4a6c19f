package gongwen.layout;

import gongwen.document.Block.Cell;
import gongwen.document.Block.Row;
import gongwen.document.Block.Table;
import gongwen.document.Inline;
import gongwen.layout.PageLayout.Orientation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How a table is set: which way its page is held, and how its columns share the type width. All
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

  /** A column of prose is readable from this width on. */
  private static final double READABLE = 6;

  /** No column needs more than this, as long as others have less than they need. */
  private static final double AMPLE = 24;

  /** Text without a place to break is kept on one line up to this width: dates, codes, numbers. */
  private static final double UNBROKEN = 10;

  private static final double LEAST = 2;

  /** In a table of more rows the columns are not weighed against each other once more. */
  private static final int LONG_TABLE = 300;

  /** Part of a line that is lost where a line may not end. */
  private static final double LOSS = 0.1;

  /** A row taller than this part of the page may be divided. */
  private static final double TALL = 0.5;

  /** From line to line in a cell, in its text size: what common fonts take and the eye likes. */
  public static final double CELL_LINE = 1.4;

  /** A first row of more lines does not pull the head to the next page. */
  private static final int MOST_KEPT = 10;

  /** Between the rules of a table and the lines of the text, in points. */
  public static final double ROOM = 6;

  public ColumnWidths {
    points = List.copyOf(points);
    rowLines = List.copyOf(rowLines);
  }

  /** Sets a table on a page held as suits it best. */
  public static ColumnWidths of(Table table, PageLayout layout) {
    return of(table, layout, isWide(table, layout) ? Orientation.LANDSCAPE : Orientation.PORTRAIT);
  }

  /** Sets a table on a page held this way. */
  public static ColumnWidths of(Table table, PageLayout layout, Orientation orientation) {
    double size =
        orientation == Orientation.PORTRAIT
            ? Standard.TABLE_SIZE.points()
            : Standard.WIDE_TABLE_SIZE.points();
    double total = layout.typeWidth(orientation);
    List<Needs> needs = needs(table);
    double padding = 2 * Standard.CELL_PADDING.points();
    double[] chars = share(table, needs, (total - padding * needs.size()) / size);
    List<Double> points = new ArrayList<>();
    for (double width : chars) {
      points.add(width * size + padding);
    }
    List<Integer> rowLines = new ArrayList<>();
    for (List<Cell> row : rows(table)) {
      int lines = 1;
      for (int i = 0; i < row.size(); i++) {
        lines = Math.max(lines, lines(texts(row.get(i)), chars[i]));
      }
      rowLines.add(lines);
    }
    return new ColumnWidths(orientation, size, points, rowLines);
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
    double needed = 0;
    for (Needs column : needs(table)) {
      needed += Math.max(column.least, Math.min(column.natural, READABLE));
    }
    double padding = 2 * Standard.CELL_PADDING.points() * table.columns().size();
    double room = layout.typeWidth(Orientation.PORTRAIT) - padding;
    return needed * Standard.TABLE_SIZE.points() > room;
  }

  /** What a column asks for: the narrowest it can stand, and the width that breaks no line. */
  private record Needs(double least, double natural) {}

  private static List<Needs> needs(Table table) {
    List<Needs> needs = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      String head = table.columns().get(i).head();
      // A head of five characters may stand in two lines, one of four may not.
      double width = TextWidth.of(head);
      double least = Math.max(LEAST, width <= 4 ? width : Math.ceil(width / 2));
      double natural = Math.max(least, width);
      for (Row row : table.rows()) {
        if (i < row.cells().size()) {
          for (List<Inline> line : row.cells().get(i).lines()) {
            String text = Inline.text(line);
            least = Math.max(least, Math.min(UNBROKEN, longestUnbroken(text)));
            natural = Math.max(natural, airy(text));
          }
        }
      }
      needs.add(new Needs(least, Math.max(least, natural)));
    }
    return needs;
  }

  /** So wide that it fits with every program and font. */
  private static double airy(String text) {
    return TextWidth.of(text) + TextWidth.air(text);
  }

  private static double longestUnbroken(String text) {
    if (!Atoms.isShort(text)) {
      return 0;
    }
    double longest = 0;
    for (String piece : Atoms.of(text, List.of())) {
      longest = Math.max(longest, Atoms.isShort(piece) ? airy(piece) : 0);
    }
    return longest;
  }

  private static double[] share(Table table, List<Needs> needs, double total) {
    double[] widths = needs.stream().mapToDouble(Needs::least).toArray();
    double rest = total - Arrays.stream(widths).sum();
    if (rest < 0) {
      double factor = total / (total - rest);
      return Arrays.stream(widths).map(width -> width * factor).toArray();
    }
    // Half a character at a time to the column that makes most rows as tall as they are.
    double step = 0.5;
    double[][][] texts = texts(table);
    while (rest >= step) {
      int tallest = tallest(texts, needs, widths);
      if (tallest < 0) {
        break;
      }
      widths[tallest] += step;
      rest -= step;
    }
    double[] spread = spread(widths, rest);
    if (texts.length <= LONG_TABLE) {
      trade(texts, needs, spread);
    }
    return spread;
  }

  /** Lets columns give to one another as long as the table becomes shorter by it. */
  private static void trade(double[][][] texts, List<Needs> needs, double[] widths) {
    double height = height(texts, widths);
    boolean shorter = true;
    while (shorter) {
      shorter = false;
      for (int from = 0; from < widths.length; from++) {
        for (int to = 0; to < widths.length; to++) {
          for (double step = 0.5; step <= 2 && from != to; step *= 2) {
            if (widths[from] - step < needs.get(from).least) {
              break;
            }
            widths[from] -= step;
            widths[to] += step;
            double now = height(texts, widths);
            if (now < height) {
              height = now;
              shorter = true;
            } else {
              widths[from] += step;
              widths[to] -= step;
            }
          }
        }
      }
    }
  }

  /** Height of a table: the lines of its rows, and a little for every line in any cell. */
  private static double height(double[][][] texts, double[] widths) {
    double height = 0;
    for (double[][] row : texts) {
      int most = 1;
      for (int i = 0; i < row.length; i++) {
        int lines = lines(row[i], widths[i]);
        most = Math.max(most, lines);
        height += lines / 100.0;
      }
      height += most;
    }
    // Rounded, so that sums in another order are no gain.
    return Math.rint(height * 100);
  }

  /** Widths of the lines of every cell. */
  private static double[][][] texts(Table table) {
    return table.rows().stream()
        .map(row -> row.cells().stream().map(ColumnWidths::texts).toArray(double[][]::new))
        .toArray(double[][][]::new);
  }

  private static double[] texts(Cell cell) {
    return cell.lines().stream().map(Inline::text).mapToDouble(ColumnWidths::airy).toArray();
  }

  /**
   * The column of which half a character more is worth most: it makes many rows as tall as they
   * are, and little is missing until it is a line shorter. -1 if more room makes no row shorter.
   */
  private static int tallest(double[][][] texts, List<Needs> needs, double[] widths) {
    double[] worth = new double[widths.length];
    int[] lines = new int[widths.length];
    for (double[][] row : texts) {
      int most = 1;
      for (int i = 0; i < row.length; i++) {
        lines[i] = lines(row[i], widths[i]);
        most = Math.max(most, lines[i]);
      }
      for (int i = 0; i < row.length && most > 1; i++) {
        worth[i] += lines[i] == most ? 1 / missing(row[i], widths[i]) : 0;
      }
    }
    int tallest = -1;
    double best = 0;
    for (int i = 0; i < widths.length; i++) {
      double room = Math.min(needs.get(i).natural, AMPLE) - widths[i];
      if (room > 0 && worth[i] > best) {
        best = worth[i];
        tallest = i;
      }
    }
    return tallest;
  }

  /** The least by which a column must grow so that a cell becomes a line shorter. */
  private static double missing(double[] lines, double width) {
    double missing = AMPLE;
    for (double line : lines) {
      if (line > width) {
        double wanted = line / (Math.ceil(line / width + LOSS) - 1);
        missing = Math.min(missing, wanted * (1 + LOSS) - width);
      }
    }
    return Math.max(0.5, missing);
  }

  /** Gives what is left to all columns, each by its width. */
  private static double[] spread(double[] widths, double rest) {
    double sum = Arrays.stream(widths).sum();
    return Arrays.stream(widths).map(width -> width + rest * width / sum).toArray();
  }

  private static List<List<Cell>> rows(Table table) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(
        table.columns().stream()
            .map(column -> new Cell(List.of(List.of(new Inline.Text(column.head())))))
            .toList());
    table.rows().forEach(row -> rows.add(row.cells()));
    return rows;
  }

  private static int lines(double[] texts, double width) {
    int lines = 0;
    for (double text : texts) {
      lines += text <= width ? 1 : (int) Math.ceil(text / width + LOSS);
    }
    return Math.max(1, lines);
  }
}
