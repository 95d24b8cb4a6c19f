package gongwen.write.html;

import gongwen.document.Block.Chart;
import gongwen.document.Charts;
import gongwen.layout.ChartFill;
import gongwen.layout.ChartShape;
import gongwen.layout.ChartShape.Axis;
import gongwen.layout.ChartShape.Bar;
import gongwen.layout.ChartShape.Mark;
import gongwen.layout.ChartShape.Plate;
import gongwen.layout.ChartShape.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A chart as a drawing of lines, rectangles and text. It says in {@code desc} what it shows; its
 * words are text.
 */
final class ChartHtml implements Mark.Cases<List<Tag>> {
  /** From one stripe to the next, in points. */
  private static final double STRIPE = 3;

  private ChartHtml() {}

  static List<Tag> of(Chart chart, ChartShape shape) {
    List<Tag> tags = new ArrayList<>();
    if (!chart.title().isEmpty()) {
      tags.add(Tag.of("p", "caption").from(chart.origin()).text(chart.title()));
    }
    if (!chart.unit().isEmpty()) {
      tags.add(Tag.of("p", "chart-unit").from(chart.origin()).text(chart.unit()));
    }
    Tag svg =
        Tag.of("svg")
            .from(chart.origin())
            .with("viewBox", "0 0 " + Css.number(shape.width()) + " " + Css.number(shape.height()))
            .with("width", Css.pt(shape.width()))
            .with("height", Css.pt(shape.height()))
            .with("font-size", Css.number(ChartShape.TEXT_SIZE));
    svg.add(Tag.of("title").text(chart.title().isEmpty() ? chart.form().word() : chart.title()));
    svg.add(Tag.of("desc").text(Charts.described(chart)));
    ChartHtml drawing = new ChartHtml();
    for (Mark mark : shape.marks()) {
      mark.match(drawing).forEach(svg::add);
    }
    tags.add(Tag.of("div", "chart").style("height:" + Css.pt(shape.height())).add(svg));
    return tags;
  }

  @Override
  public List<Tag> plate(Plate plate) {
    return List.of(
        rectangle(plate.left(), plate.top(), plate.width(), plate.height())
            .with("fill", ChartFill.WHITE.ground()));
  }

  @Override
  public List<Tag> axis(Axis axis) {
    return List.of(line(axis.fromX(), axis.fromY(), axis.toX(), axis.toY()));
  }

  @Override
  public List<Tag> word(Word word) {
    return List.of(
        Tag.of("text")
            .with("x", Css.number(word.x()))
            .with("y", Css.number(word.baseline()))
            .with("text-anchor", word.anchor().name().toLowerCase(Locale.ROOT))
            .text(word.text()));
  }

  @Override
  public List<Tag> bar(Bar bar) {
    List<Tag> tags = new ArrayList<>();
    tags.add(
        rectangle(bar.left(), bar.top(), bar.width(), bar.height())
            .with("fill", bar.fill().ground())
            .with("stroke", "#000")
            .with("stroke-width", "0.5"));
    double right = bar.left() + bar.width();
    double foot = bar.top() + bar.height();
    switch (bar.fill().stripes()) {
      case NONE -> {}
      case HORIZONTAL -> {
        for (double y = bar.top() + STRIPE; y < foot; y += STRIPE) {
          tags.add(line(bar.left(), y, right, y));
        }
      }
      case VERTICAL -> {
        for (double x = bar.left() + STRIPE; x < right; x += STRIPE) {
          tags.add(line(x, bar.top(), x, foot));
        }
      }
    }
    return tags;
  }

  private static Tag rectangle(double left, double top, double width, double height) {
    return Tag.of("rect")
        .with("x", Css.number(left))
        .with("y", Css.number(top))
        .with("width", Css.number(width))
        .with("height", Css.number(height));
  }

  private static Tag line(double fromX, double fromY, double toX, double toY) {
    return Tag.of("line")
        .with("x1", Css.number(fromX))
        .with("y1", Css.number(fromY))
        .with("x2", Css.number(toX))
        .with("y2", Css.number(toY))
        .with("stroke", "#000")
        .with("stroke-width", "0.5");
  }
}
