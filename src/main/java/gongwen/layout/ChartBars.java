package gongwen.layout;

import gongwen.document.Block.Chart;
import gongwen.layout.ChartPen.Reach;
import gongwen.layout.ChartShape.Anchor;
import java.util.List;
import java.util.Optional;

/** A chart whose bars run to the right: a row for each category, its name on the left. */
final class ChartBars {
  /** Part of the width that names may take. */
  private static final double NAMES = 0.38;

  /** The bars need at least this part of the width. */
  private static final double LEAST = 0.25;

  private static final int MOST_NAME_LINES = 3;

  private static final double BETWEEN_ROWS = 6;

  private final Chart chart;
  private final double width;
  private final ChartPen pen;
  private final int series;

  ChartBars(Chart chart, double width) {
    this.chart = chart;
    this.width = width;
    this.pen = new ChartPen(chart, width);
    this.series = chart.series().size();
  }

  /** Empty if names or values leave no room for bars. */
  Optional<ChartShape> draw() {
    double names =
        Math.min(
            NAMES * width,
            chart.categories().stream().mapToDouble(ChartPen::width).max().orElse(0));
    Reach reach = pen.reach();
    double after = room();
    double before = reach.low() < 0 && !chart.form().isStacked() ? after : 0;
    double left = names + ChartPen.GAP + before;
    double plot = width - left - after;
    boolean longNames =
        chart.categories().stream()
            .anyMatch(name -> ChartPen.lines(name, names).size() > MOST_NAME_LINES);
    if (plot < LEAST * width || longNames) {
      return Optional.empty();
    }
    double scale = reach.scale(plot);
    double zero = left - reach.low() * scale;
    double top = pen.legend();
    double y = top;
    for (int c = 0; c < chart.categories().size(); c++) {
      List<String> name = ChartPen.lines(chart.categories().get(c), names);
      double bars = (chart.form().isStacked() ? 1 : series) * ChartPen.LINE;
      double high = Math.max(name.size() * ChartPen.LINE, bars);
      double from = y + (high - name.size() * ChartPen.LINE) / 2;
      for (int i = 0; i < name.size(); i++) {
        pen.word(name.get(i), names, from + i * ChartPen.LINE, Anchor.END);
      }
      if (chart.form().isStacked()) {
        stacked(c, zero, left + plot, y + (high - bars) / 2, scale);
      } else {
        clustered(c, zero, y + (high - bars) / 2, scale);
      }
      y += high + BETWEEN_ROWS;
    }
    pen.axis(zero, top - ChartPen.GAP / 2, zero, y - BETWEEN_ROWS + ChartPen.GAP / 2);
    return Optional.of(pen.shape(true, y));
  }

  /** What the values of a category take beside its bars. */
  private double room() {
    double most = 0;
    for (int c = 0; c < chart.categories().size(); c++) {
      double own = 0;
      for (int s = 0; s < series; s++) {
        double word = ChartPen.width(pen.printed(s, c));
        own = chart.form().isStacked() ? own + word + ChartPen.SIZE : Math.max(own, word);
      }
      most = Math.max(most, own);
    }
    return most + ChartPen.GAP;
  }

  private void clustered(int category, double zero, double top, double scale) {
    for (int s = 0; s < series; s++) {
      double value = pen.value(s, category);
      double length = Math.abs(value) * scale;
      double y = top + s * ChartPen.LINE;
      pen.bar(value < 0 ? zero - length : zero, y + 1, length, ChartPen.LINE - 2, s);
      double end = value < 0 ? zero - length - ChartPen.GAP : zero + length + ChartPen.GAP;
      pen.word(pen.printed(s, category), end, y, value < 0 ? Anchor.END : Anchor.START);
    }
  }

  /** The values stand in their bars if each has room there, else all behind them. */
  private void stacked(int category, double zero, double end, double top, double scale) {
    boolean within = true;
    double over = zero;
    double under = zero;
    double[] middles = new double[series];
    for (int s = 0; s < series; s++) {
      double value = pen.value(s, category);
      double length = Math.abs(value) * scale;
      under -= value < 0 ? length : 0;
      pen.bar(value < 0 ? under : over, top + 1, length, ChartPen.LINE - 2, s);
      middles[s] = (value < 0 ? under : over) + length / 2;
      over += value < 0 ? 0 : length;
      within &= length > ChartPen.width(pen.printed(s, category)) + ChartPen.GAP;
    }
    double x = Math.min(over, end) + ChartPen.GAP;
    for (int s = 0; s < series; s++) {
      String word = pen.printed(s, category);
      if (within) {
        pen.wordWithin(word, middles[s], top + ChartPen.LINE / 2);
      } else {
        pen.word(word, x, top, Anchor.START);
        x += ChartPen.width(word) + ChartPen.SIZE;
      }
    }
  }
}
