package gongwen.layout;

import gongwen.document.Block;
import gongwen.document.Block.Chart;
import gongwen.document.Charts;
import gongwen.layout.PageLayout.Orientation;
import gongwen.standard.Standard;
import java.util.List;
import java.util.Optional;

/**
 * How a chart is drawn, the same in every format: whether its bars run to the right or upwards, and
 * where everything stands. Lengths are in points from the top left corner. The words come in the
 * order in which they are read: the legend, then each category with its values.
 *
 * @param horizontal whether the bars run to the right; columns whose names have no room are drawn
 *     so
 */
public record ChartShape(boolean horizontal, double width, double height, List<Mark> marks) {
  /** Size of its words, in points. */
  public static final double TEXT_SIZE = Standard.WIDE_TABLE_SIZE.points();

  /** Lines of the text that the title, the unit and the room around a chart take. */
  private static final int LINES_AROUND = 4;

  /** A thing that is drawn. */
  public sealed interface Mark {
    /** Answers with the case of its kind. */
    <R> R match(Cases<R> cases);

    /** What is done with a mark of each kind. */
    interface Cases<R> {
      R bar(Bar bar);

      R plate(Plate plate);

      R axis(Axis axis);

      R word(Word word);
    }
  }

  /** A bar with its outline. */
  public record Bar(double left, double top, double width, double height, ChartFill fill)
      implements Mark {
    @Override
    public <R> R match(Mark.Cases<R> cases) {
      return cases.bar(this);
    }
  }

  /** White ground for a word on a bar. */
  public record Plate(double left, double top, double width, double height) implements Mark {
    @Override
    public <R> R match(Mark.Cases<R> cases) {
      return cases.plate(this);
    }
  }

  /** The line on which the bars stand. */
  public record Axis(double fromX, double fromY, double toX, double toY) implements Mark {
    @Override
    public <R> R match(Mark.Cases<R> cases) {
      return cases.axis(this);
    }
  }

  /** A word; {@code x} is its left end, middle or right end, {@code baseline} its base line. */
  public record Word(String text, double x, double baseline, Anchor anchor) implements Mark {
    @Override
    public <R> R match(Mark.Cases<R> cases) {
      return cases.word(this);
    }
  }

  /** What of a word stands at its place. */
  public enum Anchor {
    START,
    MIDDLE,
    END
  }

  public ChartShape {
    marks = List.copyOf(marks);
  }

  /** Empty if it cannot be read on such a page: then its table is printed. */
  public static Optional<ChartShape> of(Chart chart, PageLayout layout, Orientation orientation) {
    double width = Math.min(layout.typeWidth(orientation), layout.typeWidth(Orientation.PORTRAIT));
    if (chart.series().size() > ChartFill.values().length
        || chart.series().stream().anyMatch(each -> ChartPen.width(each.name()) > width / 2)) {
      return Optional.empty();
    }
    double highest = layout.typeHeight(orientation) - LINES_AROUND * layout.pitch();
    Optional<ChartShape> upright =
        chart.form().isHorizontal() ? Optional.empty() : new ChartColumns(chart, width).draw();
    return upright
        .or(() -> new ChartBars(chart, width).draw())
        .filter(shape -> shape.height <= highest);
  }

  /** What is printed for a block on such a page: the table of a chart too large for it. */
  public static Block printed(Block block, PageLayout layout, Orientation orientation) {
    return block instanceof Chart chart && of(chart, layout, orientation).isEmpty()
        ? Charts.table(chart)
        : block;
  }
}
