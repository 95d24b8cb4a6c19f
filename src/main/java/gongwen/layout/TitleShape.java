package gongwen.layout;

import gongwen.document.Title;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Breaks a title into lines (GB/T 9704-2012, 7.3.1): each a phrase, the whole in the shape of a
 * trapezium (long to short or short to long) or a rhombus (short, long, short). Names, 《》, periods,
 * numbers and words stay whole; one that is longer than a line is broken as a last resort. What a
 * title says at its end of the document being a draft, （送审稿）, has a line of its own.
 *
 * <p>Every place between two characters has a price, every shape too; the cheapest lines win. The
 * penalties say only what is worse than what: words before phrases, phrases before shape.
 */
public final class TitleShape {
  /** Widths are counted in parts of a full-width character. */
  private static final int UNIT = 20;

  private static final double BROKEN_SHAPE = 200;
  private static final double RECTANGLE = 14;
  private static final double MORE_LINES = 15;

  /** A line of fewer characters stands alone. */
  private static final int SHORT = 4;

  /** Two lines that differ by more characters make no shape. */
  private static final int STEEP = 8;

  private static final int MORE_LINES_TRIED = 2;

  private static final Pattern DRAFT = Pattern.compile("(?<=.)\\s*(?<mark>（[^（）]{1,8}稿）)$");

  /** A longer text is no title; its lines are filled one by one. */
  private static final int LONGEST = 240;

  private final String text;
  private final int capacity;
  private final int[] widths;
  private final double[] penalties;

  private TitleShape(String text, int capacity, double[] penalties) {
    this.text = text;
    this.capacity = UNIT * capacity;
    this.penalties = penalties;
    this.widths = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      widths[i + 1] = widths[i] + (Character.isLowSurrogate(c) ? 0 : width(i));
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
    Matcher draft = DRAFT.matcher(text);
    if (draft.find()) {
      List<String> lines =
          new ArrayList<>(shaped(text.substring(0, draft.start()), title, capacity));
      lines.add(draft.group("mark"));
      return List.copyOf(lines);
    }
    return shaped(text, title, capacity);
  }

  private static List<String> shaped(String text, Title title, int capacity) {
    TitleShape shape = new TitleShape(text, capacity, BreakPenalties.of(text, title.names()));
    if (shape.widths[text.length()] <= shape.capacity) {
      return List.of(text);
    }
    return text.length() > LONGEST ? shape.filled() : shape.shaped();
  }

  private int width(int i) {
    double width = TextWidth.halves(text.codePointAt(i)) / 2.0 + TextWidth.air(text, i);
    return (int) Math.round(UNIT * width);
  }

  private List<String> filled() {
    List<Integer> breaks = new ArrayList<>();
    int from = 0;
    while (widths[text.length()] - widths[from] > capacity) {
      int best = from + 1;
      for (int to = from + 1; to < text.length() && widths[to] - widths[from] <= capacity; to++) {
        if (penalties[to] <= BreakPenalties.WORD || penalties[best] > BreakPenalties.WORD) {
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
    int least = (widths[text.length()] + capacity - 1) / capacity;
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
      this.ideal = widths[text.length()] / (double) count;
      // No character is narrower than half a full one, the invisible ones aside.
      this.reach = 2 * capacity / UNIT + 1;
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
        fallen |= before > 0 && width(from, to) < width(from - before, from);
        breaks.add(to);
        before = to - from;
        from = to;
      }
      return new Plan(price, breaks);
    }

    private int state(int from, boolean fallen, int left) {
      return (from * 2 + (fallen ? 1 : 0)) * (count + 1) + left;
    }

    private int width(int from, int to) {
      return widths[to] - widths[from];
    }

    /** The price of setting the text from here on, after a line of so many chars. */
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
      int last = before > 0 ? width(from - before, from) : 0;
      double best = Double.MAX_VALUE;
      int bestTo = from;
      int end = Math.min(text.length(), from + reach - 1);
      for (int to = from + 1; to <= end && width(from, to) <= capacity; to++) {
        if ((to == text.length()) != (left == 1)) {
          continue;
        }
        int line = width(from, to);
        double rest = price(to, to - from, fallen || line < last, left - 1);
        if (rest < Double.MAX_VALUE) {
          double price = rest + (left == 1 ? 0 : penalties[to]) + shape(line, last, fallen);
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

    /** What a line costs by its width alone and by that of the line before it. */
    private double shape(int line, int last, boolean fallen) {
      double off = (line - ideal) / UNIT;
      double price = 0.15 * off * off;
      if (line < SHORT * UNIT) {
        price += 16 * (SHORT - line / (double) UNIT);
      }
      if (last > 0) {
        double step = Math.abs(line - last) / (double) UNIT;
        price += step < 1 ? RECTANGLE : Math.max(0, 2 * (step - STEEP));
        price += fallen && line > last ? BROKEN_SHAPE : 0;
      }
      return price;
    }
  }
}
