package gongwen.layout;

import gongwen.document.Title;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Breaks a title into lines (GB/T 9704-2012, 7.3.1): each a phrase, the whole in the shape of a
 * trapezium (long to short or short to long) or a rhombus (short, long, short). Names, 《》, periods,
 * numbers and words stay whole; one that is longer than a line is broken as a last resort.
 *
 * <p>Every place between two characters has a price, every shape too; the cheapest lines win. The
 * prices say only what is worse than what: words before phrases, phrases before shape.
 */
public final class TitleShape {
  private static final double BROKEN_SHAPE = 200;
  private static final double RECTANGLE = 14;
  private static final double MORE_LINES = 15;
  private static final int MORE_LINES_TRIED = 2;

  /** A longer text is no title; its lines are filled one by one. */
  private static final int LONGEST = 240;

  private final String text;
  private final int capacity;
  private final int[] halves;
  private final double[] prices;

  private TitleShape(String text, int capacity, double[] prices) {
    this.text = text;
    this.capacity = 2 * capacity;
    this.prices = prices;
    this.halves = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      halves[i + 1] = halves[i] + (Character.isLowSurrogate(c) ? 0 : width(i));
    }
  }

  /**
   * The lines of a title; together they are its text without the blanks at which it was broken.
   *
   * @param capacity full-width characters that a line holds
   */
  public static List<String> lines(Title title, int capacity) {
    String text = title.text().strip();
    if (text.isEmpty()) {
      return List.of();
    }
    if (capacity < 2) {
      throw new IllegalArgumentException("capacity " + capacity);
    }
    TitleShape shape = new TitleShape(text, capacity, BreakPrices.of(text, title.names()));
    if (shape.halves[text.length()] <= shape.capacity) {
      return List.of(text);
    }
    return text.length() > LONGEST ? shape.filled() : shape.shaped();
  }

  private int width(int i) {
    return TextWidth.halves(text.codePointAt(i));
  }

  private List<String> filled() {
    List<Integer> breaks = new ArrayList<>();
    int from = 0;
    while (halves[text.length()] - halves[from] > capacity) {
      int best = from + 1;
      for (int to = from + 1; to < text.length() && halves[to] - halves[from] <= capacity; to++) {
        if (prices[to] <= BreakPrices.WORD || prices[best] > BreakPrices.WORD) {
          best = to;
        }
      }
      breaks.add(best);
      from = best;
    }
    breaks.add(text.length());
    return cut(breaks);
  }

  private List<String> shaped() {
    int least = (halves[text.length()] + capacity - 1) / capacity;
    Plan best = null;
    double bestPrice = Double.MAX_VALUE;
    for (int count = least; count <= least + MORE_LINES_TRIED; count++) {
      Plan plan = new Search(count).best();
      double price = plan.price + (count - least) * MORE_LINES;
      if (best == null || price < bestPrice) {
        best = plan;
        bestPrice = price;
      }
    }
    return best == null || best.breaks.isEmpty() ? filled() : cut(best.breaks);
  }

  private List<String> cut(List<Integer> breaks) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int to : breaks) {
      String line = text.substring(from, to).strip();
      if (!line.isEmpty()) {
        lines.add(line);
      }
      from = to;
    }
    return List.copyOf(lines);
  }

  private record Plan(double price, List<Integer> breaks) {}

  /**
   * The cheapest way to set the text in a given number of lines. What is still to come depends only
   * on the line before, on whether lines have become shorter, and on how many are left.
   */
  private final class Search {
    private final int count;
    private final double ideal;
    private final int reach;
    private final double[][] known;
    private final int[][] next;

    Search(int count) {
      this.count = count;
      this.ideal = halves[text.length()] / (double) count;
      this.reach = capacity + 1;
      int states = (text.length() + 1) * 2 * (count + 1);
      this.known = new double[states][];
      this.next = new int[states][];
    }

    Plan best() {
      double price = price(0, 0, false, count);
      List<Integer> breaks = new ArrayList<>();
      int from = 0;
      int before = 0;
      boolean fallen = false;
      for (int left = count; left > 0 && price < Double.MAX_VALUE; left--) {
        int to = next[state(from, fallen, left)][before];
        int line = halves[to] - halves[from];
        fallen |= before > 0 && line < before;
        breaks.add(to);
        before = line;
        from = to;
      }
      return new Plan(price, breaks);
    }

    private int state(int from, boolean fallen, int left) {
      return (from * 2 + (fallen ? 1 : 0)) * (count + 1) + left;
    }

    /** The price of setting the text from here on, after a line of that width. */
    private double price(int from, int before, boolean fallen, int left) {
      if (left == 0) {
        return from == text.length() ? 0 : Double.MAX_VALUE;
      }
      int state = state(from, fallen, left);
      if (known[state] == null) {
        known[state] = new double[reach];
        next[state] = new int[reach];
        Arrays.fill(known[state], -1);
      }
      if (known[state][before] >= 0) {
        return known[state][before];
      }
      double best = Double.MAX_VALUE;
      int bestTo = from;
      for (int to = from + 1; to <= text.length(); to++) {
        int line = halves[to] - halves[from];
        if (line > capacity) {
          break;
        }
        boolean end = to == text.length();
        if (line == 0 || end != (left == 1)) {
          continue;
        }
        double rest = price(to, line, fallen || before > 0 && line < before, left - 1);
        if (rest < Double.MAX_VALUE) {
          double price = rest + (end ? 0 : prices[to]) + shape(line, before, fallen);
          if (price < best) {
            best = price;
            bestTo = to;
          }
        }
      }
      known[state][before] = best;
      next[state][before] = bestTo;
      return best;
    }

    private double shape(int line, int before, boolean fallen) {
      double off = (line - ideal) / 2;
      double price = 0.15 * off * off;
      if (line < 8) {
        price += 8.0 * (8 - line);
      }
      if (before > 0) {
        int step = Math.abs(line - before);
        price += step < 2 ? RECTANGLE : Math.max(0, step - 16);
        price += fallen && line > before ? BROKEN_SHAPE : 0;
      }
      return price;
    }
  }
}
