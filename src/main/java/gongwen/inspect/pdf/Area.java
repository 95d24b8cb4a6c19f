package gongwen.inspect.pdf;

import gongwen.inspect.measured.Edge;
import gongwen.inspect.measured.Grid;
import gongwen.layout.TextWidth;
import gongwen.standard.Measure;
import gongwen.standard.Standard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The type area of the upright pages, as far as print shows it: where lines begin and end, and how
 * they follow one another.
 *
 * @param left edge in points; that of the standard where nothing shows another
 * @param typeTop upper edge, likewise
 * @param typeBottom lower edge from the foot of the paper, likewise
 */
record Area(
    double left,
    double right,
    double typeTop,
    double typeBottom,
    Optional<Edge> marginLeft,
    Optional<Edge> marginRight,
    Optional<Edge> marginTop,
    Optional<Edge> marginBottom,
    Grid grid) {

  private static final double SAME = 1.5;
  private static final double LARGEST_PITCH = 60;

  /** A page whose first line stands further down than this begins with something else. */
  private static final double FAR = Measure.points(25);

  static Area of(List<ScannedPage> pages, double textSize) {
    List<ScannedPage> upright = pages.stream().filter(page -> !page.isLandscape()).toList();
    List<TextLine> lines = new ArrayList<>();
    for (ScannedPage page : upright) {
      for (TextLine line : page.lines()) {
        if (Math.abs(line.size() - textSize) < 0.6 && !PageNumberReader.isNumber(line, page)) {
          lines.add(line);
        }
      }
    }
    double paper = upright.isEmpty() ? Standard.PAGE_WIDTH.points() : upright.get(0).width();
    OptionalDouble shownLeft = left(lines);
    double left = shownLeft.orElse(Standard.MARGIN_LEFT.points());
    List<TextLine> full = full(lines, left);
    OptionalDouble shownRight = right(full);
    double right = shownRight.orElse(paper - Standard.MARGIN_RIGHT.points());
    OptionalDouble pitch = pitch(upright, textSize);
    Optional<Edge> top = top(upright, pitch);
    List<ScannedPage> fullPages = fullPages(upright, left, textSize);
    Optional<Edge> bottom = bottom(upright, fullPages, pitch);
    return new Area(
        left,
        right,
        known(top, Standard.MARGIN_TOP),
        known(bottom, Standard.MARGIN_BOTTOM),
        shownLeft.isPresent() ? Optional.of(Edge.of(left)) : Optional.empty(),
        shownRight.isPresent()
            ? Optional.of(rightMargin(paper - right, full, textSize))
            : Optional.empty(),
        top,
        bottom,
        grid(fullPages, lines, pitch, textSize, left, right));
  }

  private static double known(Optional<Edge> edge, Measure standard) {
    double tolerance = Standard.MARGIN_TOLERANCE.points();
    return edge.isEmpty() || edge.get().admits(standard.points(), tolerance)
        ? standard.points()
        : (edge.get().low() + edge.get().high()) / 2;
  }

  /** Where at least two lines begin, unless all of them may be first lines of paragraphs. */
  private static OptionalDouble left(List<TextLine> lines) {
    List<Double> begins = new ArrayList<>(lines.stream().map(TextLine::left).toList());
    Collections.sort(begins);
    for (int i = 0; i + 1 < begins.size(); i++) {
      if (begins.get(i + 1) - begins.get(i) < SAME) {
        double indented = Standard.MARGIN_LEFT.points() + 2 * Standard.TEXT_SIZE.points();
        boolean first = Math.abs(begins.get(i) - indented) < 4;
        return first ? OptionalDouble.empty() : OptionalDouble.of(begins.get(i));
      }
    }
    return OptionalDouble.empty();
  }

  /** Lines that were wrapped because they are full, marks at their end aside. */
  private static List<TextLine> full(List<TextLine> lines, double left) {
    List<TextLine> full = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      TextLine line = lines.get(i);
      TextLine next = lines.get(i + 1);
      boolean wrapped = next.left() - left < SAME && next.page() == line.page();
      if (wrapped && !line.text().matches(".*\\p{IsPunctuation}")) {
        full.add(line);
      }
    }
    return full;
  }

  private static OptionalDouble right(List<TextLine> full) {
    List<Double> ends = new ArrayList<>(full.stream().map(TextLine::right).toList());
    Collections.sort(ends, Collections.reverseOrder());
    for (int i = 0; i + 1 < ends.size(); i++) {
      if (ends.get(i) - ends.get(i + 1) < SAME) {
        return OptionalDouble.of(ends.get(i));
      }
    }
    return OptionalDouble.empty();
  }

  /** Lines that all end at one place show the edge; others end up to a character before it. */
  private static Edge rightMargin(double margin, List<TextLine> full, double size) {
    double most = full.stream().mapToDouble(TextLine::right).max().orElse(0);
    long even = full.stream().filter(line -> most - line.right() < SAME).count();
    double slack = even * 2 > full.size() ? 2 : size;
    return new Edge(Math.max(0, margin - slack), margin);
  }

  private static OptionalDouble pitch(List<ScannedPage> pages, double textSize) {
    Map<Double, Integer> counts = new TreeMap<>();
    for (ScannedPage page : pages) {
      for (int i = 1; i < page.lines().size(); i++) {
        TextLine above = page.lines().get(i - 1);
        TextLine line = page.lines().get(i);
        double step = line.baseline() - above.baseline();
        boolean text = same(above.size(), textSize) && same(line.size(), textSize);
        if (text && step > textSize * 0.9 && step < LARGEST_PITCH) {
          counts.merge(Math.round(step * 20) / 20.0, 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(each -> OptionalDouble.of(each.getKey()))
        .orElse(OptionalDouble.empty());
  }

  private static boolean same(double a, double b) {
    return Math.abs(a - b) < 0.6;
  }

  /** The first line of a page stands in the middle of its pitch, or at its foot. */
  private static Optional<Edge> top(List<ScannedPage> pages, OptionalDouble pitch) {
    Optional<Edge> highest = Optional.empty();
    for (ScannedPage page : pages) {
      if (page.lines().isEmpty() || page.ruledTable() && isBelow(page)) {
        continue;
      }
      TextLine first = page.lines().get(0);
      double leading = Math.max(0, pitch.orElse(first.size()) - first.size());
      Edge edge = new Edge(first.top() - leading, first.top());
      if (highest.isEmpty() || edge.high() < highest.get().high()) {
        highest = Optional.of(edge);
      }
    }
    return highest.filter(edge -> edge.low() < Standard.MARGIN_TOP.points() + FAR);
  }

  /** Whether a table stands above all lines. */
  private static boolean isBelow(ScannedPage page) {
    return !page.cells().isEmpty()
        && page.cells().get(0).baseline() < page.lines().get(0).baseline();
  }

  /** Shown by pages that are full, and by what stands beyond the standard's. */
  private static Optional<Edge> bottom(
      List<ScannedPage> pages, List<ScannedPage> full, OptionalDouble pitch) {
    double least = Double.MAX_VALUE;
    boolean shown = false;
    for (ScannedPage page : pages) {
      double foot = 0;
      for (TextLine line : page.lines()) {
        foot = PageNumberReader.isNumber(line, page) ? foot : Math.max(foot, line.foot());
      }
      least = foot > 0 ? Math.min(least, page.height() - foot) : least;
      shown |= full.contains(page);
    }
    double beyond = Standard.MARGIN_BOTTOM.points() - Standard.MARGIN_TOLERANCE.points();
    // A line that did not fit, and what stands under the characters of the last.
    double room = 2 * pitch.orElse(0) - Standard.TEXT_SIZE.points();
    return shown || least < beyond
        ? Optional.of(new Edge(Math.max(0, least - room), least))
        : Optional.empty();
  }

  /** Pages whose last paragraph goes on on the next. */
  private static List<ScannedPage> fullPages(
      List<ScannedPage> pages, double left, double textSize) {
    List<ScannedPage> full = new ArrayList<>();
    for (int i = 0; i + 1 < pages.size(); i++) {
      ScannedPage next = pages.get(i + 1);
      boolean follows =
          next.number() == pages.get(i).number() + 1
              && !pages.get(i).lines().isEmpty()
              && !next.lines().isEmpty();
      if (follows && same(next.lines().get(0).size(), textSize)) {
        TextLine first = next.lines().get(0);
        boolean goesOn = Math.abs(first.left() - left) < SAME && !first.text().startsWith("附");
        if (goesOn && !(next.ruledTable() && isBelow(next))) {
          full.add(pages.get(i));
        }
      }
    }
    return full;
  }

  private static Grid grid(
      List<ScannedPage> full,
      List<TextLine> lines,
      OptionalDouble pitch,
      double textSize,
      double left,
      double right) {
    Map<Long, Integer> advances = new TreeMap<>();
    for (TextLine line : lines) {
      // Digits and letters have widths of their own, and full lines are stretched.
      boolean plain = line.text().length() > 4 && line.text().chars().noneMatch(c -> c < 0x80);
      if (plain && right - line.right() > textSize) {
        double advance = (line.right() - line.left()) / TextWidth.of(line.text());
        advances.merge(Math.round(advance * 20), 1, Integer::sum);
      }
    }
    double advance =
        advances.entrySet().stream()
            .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
            .map(each -> each.getKey() / 20.0)
            .orElse(textSize);
    OptionalInt characters =
        advance > 0
            ? OptionalInt.of((int) Math.floor((right - left) / advance + 0.05))
            : OptionalInt.empty();
    return new Grid(pitch, linesOf(full, pitch), characters);
  }

  /** As many as full pages have; a paragraph that was kept together may cost one of them. */
  private static OptionalInt linesOf(List<ScannedPage> full, OptionalDouble pitch) {
    if (pitch.isEmpty()) {
      return OptionalInt.empty();
    }
    double step = pitch.getAsDouble();
    int most = 0;
    int times = 0;
    for (ScannedPage page : full) {
      double first = page.lines().get(0).baseline();
      double last = first;
      for (TextLine line : page.lines()) {
        last = PageNumberReader.isNumber(line, page) ? last : line.baseline();
      }
      int count = (int) Math.round((last - first) / step) + 1;
      times = count == most ? times + 1 : count > most ? 1 : times;
      most = Math.max(most, count);
    }
    double height =
        Standard.PAGE_HEIGHT.points()
            - Standard.MARGIN_TOP.points()
            - Standard.MARGIN_BOTTOM.points();
    int room = (int) Math.floor(height / step + 0.02);
    boolean fewer = most < room - 1 && times > 1;
    return OptionalInt.of(most > room || fewer ? most : room);
  }
}
