package gongwen.layout;

import gongwen.document.Block.Chart;
import gongwen.document.Block.Series;
import gongwen.layout.ChartShape.Anchor;
import gongwen.layout.ChartShape.Axis;
import gongwen.layout.ChartShape.Bar;
import gongwen.layout.ChartShape.Mark;
import gongwen.layout.ChartShape.Plate;
import gongwen.layout.ChartShape.Word;
import java.util.ArrayList;
import java.util.List;

/** Draws the marks of a chart one after the other, and knows how wide words are. */
final class ChartPen {
  static final double SIZE = ChartShape.TEXT_SIZE;

  /** From line to line. */
  static final double LINE = SIZE * 1.25;

  /** Between a word and what it belongs to. */
  static final double GAP = 4;

  /** From the top of a line to its base line. */
  private static final double BASE = SIZE * 0.99;

  private static final double SWATCH = SIZE * 0.8;
  private static final double BETWEEN_NAMES = 14;

  private final Chart chart;
  private final double width;
  private final List<Mark> marks = new ArrayList<>();

  ChartPen(Chart chart, double width) {
    this.chart = chart;
    this.width = width;
  }

  ChartShape shape(boolean horizontal, double height) {
    return new ChartShape(horizontal, width, height, marks);
  }

  static double width(String text) {
    return (TextWidth.of(text) + TextWidth.air(text)) * SIZE;
  }

  /** A name in lines that are no wider than this; at least a character stands on each. */
  static List<String> lines(String text, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (!line.isEmpty() && width(line + Character.toString(c)) > width + 0.01) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.appendCodePoint(c);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  /** The names of the series side by side. Returns where what follows begins. */
  double legend() {
    double x = 0;
    double y = 0;
    for (int i = 0; i < chart.series().size(); i++) {
      Series series = chart.series().get(i);
      double own = SWATCH + GAP + width(series.name());
      if (x > 0 && x + own > width) {
        x = 0;
        y += LINE;
      }
      bar(x, y + (LINE - SWATCH) / 2, SWATCH, SWATCH, i);
      word(series.name(), x + SWATCH + GAP, y, Anchor.START);
      x += own + BETWEEN_NAMES;
    }
    return y + LINE + GAP;
  }

  /** A word on the line that begins at this height. */
  void word(String text, double x, double top, Anchor anchor) {
    if (!text.isEmpty()) {
      marks.add(new Word(text, x, top + BASE, anchor));
    }
  }

  /** A word in the middle of a bar, on white ground. */
  void wordWithin(String text, double x, double middle) {
    double wide = width(text) + 2;
    double high = SIZE * 1.05;
    marks.add(new Plate(x - wide / 2, middle - high / 2, wide, high));
    word(text, x, middle - LINE / 2, Anchor.MIDDLE);
  }

  /** A bar; one without length is not drawn. */
  void bar(double left, double top, double wide, double high, int series) {
    if (wide >= 0.5 && high >= 0.5) {
      marks.add(new Bar(left, top, wide, high, ChartFill.of(series)));
    }
  }

  void axis(double fromX, double fromY, double toX, double toY) {
    marks.add(new Axis(fromX, fromY, toX, toY));
  }

  String printed(int series, int category) {
    return chart.series().get(series).values().get(category).printed().text();
  }

  double value(int series, int category) {
    return chart.series().get(series).values().get(category).number().doubleValue();
  }

  /** How far the bars reach under and over nothing. */
  Reach reach() {
    double low = 0;
    double high = 0;
    for (int c = 0; c < chart.categories().size(); c++) {
      double under = 0;
      double over = 0;
      for (int s = 0; s < chart.series().size(); s++) {
        double value = value(s, c);
        under = chart.form().isStacked() ? under + Math.min(0, value) : Math.min(under, value);
        over = chart.form().isStacked() ? over + Math.max(0, value) : Math.max(over, value);
      }
      low = Math.min(low, under);
      high = Math.max(high, over);
    }
    return new Reach(low, high);
  }

  /** From the least to the greatest end of a bar; 0 is always between. */
  record Reach(double low, double high) {
    /** Points for one unit if all has to stand in so many points. */
    double scale(double points) {
      return high > low ? points / (high - low) : 0;
    }
  }
}
