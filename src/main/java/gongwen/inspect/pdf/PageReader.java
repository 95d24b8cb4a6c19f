package gongwen.inspect.pdf;

import gongwen.diagnostic.Message;
import gongwen.inspect.measured.DrawnLine;
import gongwen.inspect.measured.Edge;
import gongwen.inspect.measured.Measured;
import gongwen.inspect.measured.MeasuredParagraph;
import gongwen.inspect.measured.Piece;
import gongwen.inspect.measured.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Makes a measured document of scanned pages. */
final class PageReader {
  private static final double SAME_SIZE = 1;

  /** A line across the page is at least this long. */
  private static final double LONG = 100;

  /** Half the difference of the two margins, and something for the programs. */
  private static final double MIDDLE = 6;

  /** A full line takes three quarters of the paper. */
  private static final double SHORTER = 0.7;

  private final List<ScannedPage> pages;
  private final int count;
  private final Area area;
  private final List<DrawnLine> drawnLines = new ArrayList<>();

  PageReader(List<ScannedPage> pages, int count) {
    this.pages = pages;
    this.count = count;
    this.area = Area.of(pages, textSize(pages));
  }

  /**
   * The size of most characters outside tables; what stands in the middle is title rather than
   * text, and counts only where there is nothing else.
   */
  private static double textSize(List<ScannedPage> pages) {
    return size(pages, false).or(() -> size(pages, true)).orElse(0.0);
  }

  private static Optional<Double> size(List<ScannedPage> pages, boolean withTitles) {
    Map<Double, Integer> counts = new TreeMap<>();
    for (ScannedPage page : pages) {
      for (TextLine line : page.lines()) {
        if (withTitles || !isInTheMiddle(line, page)) {
          for (Piece piece : line.pieces()) {
            if (piece.chinese()) {
              counts.merge(piece.size(), piece.text().length(), Integer::sum);
            }
          }
        }
      }
    }
    return counts.entrySet().stream()
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(Map.Entry::getKey);
  }

  /** Whether a line is shorter than others and as far from the left edge as from the right. */
  private static boolean isInTheMiddle(TextLine line, ScannedPage page) {
    double off = (line.left() + line.right() - page.width()) / 2;
    return Math.abs(off) < MIDDLE && line.right() - line.left() < SHORTER * page.width();
  }

  Measured measured(List<Message> notes) {
    List<Sheet> sheets = new ArrayList<>();
    PageNumberReader numbers = new PageNumberReader(area);
    ParagraphBuilder builder = new ParagraphBuilder(area, textSize(pages));
    for (ScannedPage page : pages) {
      sheet(page, sheets);
      numbers.read(page);
      builder.begin(page, sheets.size() - 1);
      int next = 0;
      List<TextLine> lines = new ArrayList<>(page.lines());
      lines.removeIf(line -> PageNumberReader.isNumber(line, page));
      for (Stroke stroke : page.strokes()) {
        while (next < lines.size() && lines.get(next).baseline() < stroke.middle()) {
          builder.add(lines.get(next++));
        }
        if (stroke.width() >= LONG) {
          draw(
              stroke,
              page,
              builder,
              next == 0 ? Optional.empty() : Optional.of(lines.get(next - 1)));
        }
      }
      while (next < lines.size()) {
        builder.add(lines.get(next++));
      }
      builder.cells(page.cells());
    }
    List<MeasuredParagraph> paragraphs = builder.paragraphs();
    return new Measured(
        count,
        sheets,
        paragraphs,
        drawnLines,
        numbers.numbers(),
        numbers.unnumbered(),
        area.grid(),
        notes);
  }

  private void draw(
      Stroke stroke, ScannedPage page, ParagraphBuilder builder, Optional<TextLine> above) {
    OptionalDouble under =
        above
            .map(line -> OptionalDouble.of(stroke.middle() - line.foot()))
            .orElse(OptionalDouble.empty());
    double foot = stroke.middle() - (page.height() - area.typeBottom());
    drawnLines.add(
        new DrawnLine(
            builder.last(),
            page.number(),
            OptionalDouble.of(stroke.width()),
            stroke.bottom() - stroke.top(),
            stroke.colour(),
            under,
            OptionalDouble.of(foot)));
    builder.stroke(stroke.middle());
  }

  private void sheet(ScannedPage page, List<Sheet> sheets) {
    Sheet last = sheets.isEmpty() ? null : sheets.get(sheets.size() - 1);
    boolean same =
        last != null
            && Math.abs(last.width() - page.width()) < SAME_SIZE
            && Math.abs(last.height() - page.height()) < SAME_SIZE;
    Optional<Edge> none = Optional.empty();
    boolean upright = !page.isLandscape();
    Sheet sheet =
        new Sheet(
            same && last != null ? last.first() : page.number(),
            page.width(),
            page.height(),
            upright ? area.marginTop() : none,
            upright ? area.marginBottom() : none,
            upright ? area.marginLeft() : none,
            upright ? area.marginRight() : none,
            page.ruledTable() || same && last != null && last.ruledTable());
    if (same) {
      sheets.set(sheets.size() - 1, sheet);
    } else {
      sheets.add(sheet);
    }
  }
}
