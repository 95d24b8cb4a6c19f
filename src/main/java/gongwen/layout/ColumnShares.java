package gongwen.layout;

import gongwen.document.Block.Cell;
import gongwen.document.Block.Column;
import gongwen.document.Block.Table;
import gongwen.document.Inline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How the columns of a table share its width: what each of them asks for, and the lines that every
 * cell takes when its column is so wide. All widths are counted in full-width characters.
 */
final class ColumnShares {
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

  /** Columns grow by this. */
  private static final double STEP = 0.5;

  /** A line more in any row counts as much as so many lines in cells that make no row taller. */
  private static final int ROW = 100;

  private final double[] heads;

  /** Widths of the lines of every cell, row by row, without the head. */
  private final double[][][] texts;

  /** The narrowest that a column can stand. */
  private final double[] least;

  /** The width that breaks no line of a column. */
  private final double[] natural;

  /** The widest line of a column, apart from its head. */
  private final double[] widest;

  ColumnShares(Table table) {
    int columns = table.columns().size();
    heads = new double[columns];
    least = new double[columns];
    natural = new double[columns];
    widest = new double[columns];
    for (int i = 0; i < columns; i++) {
      head(i, table.columns().get(i));
    }
    texts = new double[table.rows().size()][][];
    for (int row = 0; row < texts.length; row++) {
      List<Cell> cells = table.rows().get(row).cells();
      texts[row] = new double[cells.size()][];
      for (int i = 0; i < cells.size(); i++) {
        texts[row][i] = cell(i, cells.get(i));
      }
    }
    for (int i = 0; i < columns; i++) {
      natural[i] = Math.max(natural[i], least[i]);
    }
  }

  private void head(int column, Column given) {
    // A head of five characters may stand in two lines, one of four may not.
    double width = TextWidth.of(given.head());
    least[column] = Math.max(LEAST, width <= 4 ? width : Math.ceil(width / 2));
    natural[column] = width;
    heads[column] = airy(given.head());
  }

  /** The widths of the cell's lines, which the needs of its column take note of. */
  private double[] cell(int column, Cell cell) {
    double[] widths = new double[cell.lines().size()];
    for (int i = 0; i < widths.length; i++) {
      String text = Inline.text(cell.lines().get(i));
      widths[i] = airy(text);
      widest[column] = Math.max(widest[column], widths[i]);
      natural[column] = Math.max(natural[column], widths[i]);
      // No piece is wider than the whole.
      if (least[column] < UNBROKEN && least[column] < widths[i]) {
        least[column] = Math.max(least[column], Math.min(UNBROKEN, longestUnbroken(text)));
      }
    }
    return widths;
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

  /** What all columns together need to be read with ease. */
  double needed() {
    double needed = 0;
    for (int i = 0; i < least.length; i++) {
      needed += Math.max(least[i], Math.min(natural[i], READABLE));
    }
    return needed;
  }

  /** The width of every column, padding not included, where all have so much. */
  double[] widths(double total) {
    double[] widths = least.clone();
    double rest = total - Arrays.stream(widths).sum();
    if (rest < 0) {
      double factor = total / (total - rest);
      return Arrays.stream(widths).map(width -> width * factor).toArray();
    }
    // Half a character at a time to the column that makes most rows as tall as they are.
    int[][] lines = lines(widths);
    while (rest >= STEP) {
      int tallest = tallest(lines, widths);
      if (tallest < 0) {
        break;
      }
      widths[tallest] += STEP;
      lines[tallest] = lines(tallest, widths[tallest]);
      rest -= STEP;
    }
    double[] spread = spread(widths, rest);
    if (texts.length <= LONG_TABLE) {
      trade(spread);
    }
    return spread;
  }

  /** Gives what is left to all columns, each by its width. */
  private static double[] spread(double[] widths, double rest) {
    double sum = Arrays.stream(widths).sum();
    return Arrays.stream(widths).map(width -> width + rest * width / sum).toArray();
  }

  /** Lets columns give to one another as long as the table becomes shorter by it. */
  private void trade(double[] widths) {
    int[][] lines = lines(widths);
    long height = height(lines);
    boolean shorter = true;
    while (shorter) {
      shorter = false;
      for (int from = 0; from < widths.length; from++) {
        for (int to = 0; to < widths.length; to++) {
          // Where no line is broken, more room makes nothing shorter.
          for (double step = STEP; step <= 2 && from != to && widest[to] > widths[to]; step *= 2) {
            if (widths[from] - step < least[from]) {
              break;
            }
            int[] giver = lines[from];
            int[] taker = lines[to];
            lines[from] = lines(from, widths[from] - step);
            lines[to] = lines(to, widths[to] + step);
            long now = height(lines);
            if (now < height) {
              height = now;
              widths[from] -= step;
              widths[to] += step;
              shorter = true;
            } else {
              lines[from] = giver;
              lines[to] = taker;
            }
          }
        }
      }
    }
  }

  /** Height of a table: the lines of its rows, and a little for every line in any cell. */
  private long height(int[][] lines) {
    long height = 0;
    for (int row = 0; row < texts.length; row++) {
      int most = 1;
      for (int[] column : lines) {
        most = Math.max(most, column[row]);
        height += column[row];
      }
      height += (long) most * ROW;
    }
    return height;
  }

  /**
   * The column of which half a character more is worth most: it makes many rows as tall as they
   * are, and little is missing until it is a line shorter. -1 if more room makes no row shorter.
   */
  private int tallest(int[][] lines, double[] widths) {
    double[] worth = new double[widths.length];
    for (int row = 0; row < texts.length; row++) {
      int most = 1;
      for (int[] column : lines) {
        most = Math.max(most, column[row]);
      }
      for (int i = 0; i < widths.length && most > 1; i++) {
        worth[i] += lines[i][row] == most ? 1 / missing(texts[row][i], widths[i]) : 0;
      }
    }
    int tallest = -1;
    double best = 0;
    for (int i = 0; i < widths.length; i++) {
      double room = Math.min(natural[i], AMPLE) - widths[i];
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
        double wanted = line / (broken(line, width) - 1);
        missing = Math.min(missing, wanted * (1 + LOSS) - width);
      }
    }
    return Math.max(STEP, missing);
  }

  /** Lines that each row takes where the columns are so wide, the head first. */
  List<Integer> rowLines(double[] widths) {
    int[][] lines = lines(widths);
    List<Integer> most = new ArrayList<>();
    int head = 1;
    for (int i = 0; i < widths.length; i++) {
      head = Math.max(head, lines(heads[i], widths[i]));
    }
    most.add(head);
    for (int row = 0; row < texts.length; row++) {
      int tallest = 1;
      for (int[] column : lines) {
        tallest = Math.max(tallest, column[row]);
      }
      most.add(tallest);
    }
    return most;
  }

  /** Of every cell, column by column. */
  private int[][] lines(double[] widths) {
    int[][] lines = new int[widths.length][];
    for (int i = 0; i < widths.length; i++) {
      lines[i] = lines(i, widths[i]);
    }
    return lines;
  }

  /** Of the cells of a column where it is so wide; none where a row has no cell there. */
  private int[] lines(int column, double width) {
    int[] lines = new int[texts.length];
    for (int row = 0; row < texts.length; row++) {
      if (column < texts[row].length) {
        int all = 0;
        for (double text : texts[row][column]) {
          all += lines(text, width);
        }
        lines[row] = Math.max(1, all);
      }
    }
    return lines;
  }

  private static int lines(double text, double width) {
    return text <= width ? 1 : broken(text, width);
  }

  /** The lines of a text that is wider than its column. */
  private static int broken(double text, double width) {
    return (int) Math.ceil(text / width + LOSS);
  }
}
