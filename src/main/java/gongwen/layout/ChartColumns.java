package gongwen.layout;

import gongwen.document.Block.Chart;
import gongwen.layout.ChartPen.Reach;
import gongwen.layout.ChartShape.Anchor;
import java.util.List;
import java.util.Optional;

/** A chart whose bars stand upright, the names of the categories under them. */
final class ChartColumns {
  /** Height of the bars, in points. */
  private static final double HEIGHT = 140;

  /** Part of a category's room that its bars take, and that its name may take. */
  private static final double BARS = 0.72;

  private static final double NAME = 0.94;
  private static final int MOST_NAME_LINES = 3;
  private static final double WIDEST_BAR = 40;

  private final Chart chart;
  private final double step;
  private final double slot;
  private final ChartPen pen;
  private final int series;

  ChartColumns(Chart chart, double width) {
    this.chart = chart;
    this.step = width / chart.categories().size();
    this.series = chart.series().size();
    int side = chart.form().isStacked() ? 1 : series;
    this.slot = Math.min(WIDEST_BAR, step * BARS / side);
    this.pen = new ChartPen(chart, width);
  }

  /** Empty if names or values have no room over and under their bars. */
  Optional<ChartShape> draw() {
    if (!hasRoom()) {
      return Optional.empty();
    }
    Reach reach = pen.reach();
    double scale = reach.scale(HEIGHT);
    int lines = chart.form().isStacked() ? series : 1;
    double top = pen.legend() + lines * ChartPen.LINE;
    double zero = top + reach.high() * scale;
    double names = top + HEIGHT + (reach.low() < 0 ? ChartPen.LINE : 0) + ChartPen.GAP;
    if (reach.high() == reach.low()) {
      zero = top + HEIGHT;
    }
    int deepest = 1;
    for (int c = 0; c < chart.categories().size(); c++) {
      double middle = (c + 0.5) * step;
      List<String> name = ChartPen.lines(chart.categories().get(c), step * NAME);
      for (int i = 0; i < name.size(); i++) {
        pen.word(name.get(i), middle, names + i * ChartPen.LINE, Anchor.MIDDLE);
      }
      deepest = Math.max(deepest, name.size());
      if (chart.form().isStacked()) {
        stacked(c, middle, zero, scale);
      } else {
        clustered(c, middle - slot * series / 2, zero, scale);
      }
    }
    pen.axis(0, zero, step * chart.categories().size(), zero);
    return Optional.of(pen.shape(false, names + deepest * ChartPen.LINE + ChartPen.GAP));
  }

  private boolean hasRoom() {
    double forWord = chart.form().isStacked() ? step * NAME : slot;
    for (int c = 0; c < chart.categories().size(); c++) {
      String name = chart.categories().get(c);
      if (step * NAME < 2 * ChartPen.SIZE && ChartPen.width(name) > step * NAME
          || ChartPen.lines(name, step * NAME).size() > MOST_NAME_LINES) {
        return false;
      }
      for (int s = 0; s < series; s++) {
        if (ChartPen.width(pen.printed(s, c)) > forWord) {
          return false;
        }
      }
    }
    return true;
  }

  private void clustered(int category, double left, double zero, double scale) {
    for (int s = 0; s < series; s++) {
      double value = pen.value(s, category);
      double length = Math.abs(value) * scale;
      double x = left + s * slot;
      pen.bar(x + 1, value < 0 ? zero : zero - length, slot - 2, length, s);
      double word = value < 0 ? zero + length : zero - length - ChartPen.LINE;
      pen.word(pen.printed(s, category), x + slot / 2, word, Anchor.MIDDLE);
    }
  }

  /** The values stand in their bars if each has room there, else all over them. */
  private void stacked(int category, double middle, double zero, double scale) {
    boolean within = true;
    double over = zero;
    double under = zero;
    double[] middles = new double[series];
    for (int s = 0; s < series; s++) {
      double value = pen.value(s, category);
      double length = Math.abs(value) * scale;
      over -= value < 0 ? 0 : length;
      pen.bar(middle - slot / 2, value < 0 ? under : over, slot, length, s);
      middles[s] = (value < 0 ? under : over) + length / 2;
      under += value < 0 ? length : 0;
      within &= length > ChartPen.LINE && ChartPen.width(pen.printed(s, category)) < slot;
    }
    for (int s = 0; s < series; s++) {
      String word = pen.printed(s, category);
      if (within) {
        pen.wordWithin(word, middle, middles[s]);
      } else {
        pen.word(word, middle, over - (series - s) * ChartPen.LINE, Anchor.MIDDLE);
      }
    }
  }
}
