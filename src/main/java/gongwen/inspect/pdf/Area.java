package gongwen.inspect.pdf;

import gongwen.inspect.measured.Edge;
import gongwen.inspect.measured.Grid;
import gongwen.inspect.measured.Piece;
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

  /** Rules of less are no wider than a table, and those of more are those of a letter. */
  private static final double NARROWEST = Measure.points(130);

  private static final double WIDEST = Measure.points(166);

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
    List<Stroke> rules = rules(upright);
    OptionalDouble shownLeft = left(lines, rules);
    double left = shownLeft.orElse(Standard.MARGIN_LEFT.points());
    List<TextLine> full = full(lines, left);
    OptionalDouble shownRight = right(full, rules, left);
    double right = shownRight.orElse(paper - Standard.MARGIN_RIGHT.points());
    OptionalDouble pitch = pitch(upright, textSize);
    List<ScannedPage> fullPages = fullPages(upright, left, textSize);
    Optional<Edge> top = top(upright, pitch, !fullPages.isEmpty());
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
        grid(
            fullPages,
            lines,
            pitch,
            textSize,
            left,
            right,
            right(full, List.of(), left).isPresent()));
  }

  private static double known(Optional<Edge> edge, Measure standard) {
    double tolerance = Standard.MARGIN_TOLERANCE.points();
    return edge.isEmpty() || edge.get().admits(standard.points(), tolerance)
        ? standard.points()
        : (edge.get().low() + edge.get().high()) / 2;
  }

  /** Lines that may be as wide as the type area. */
  private static List<Stroke> rules(List<ScannedPage> pages) {
    return pages.stream()
        .flatMap(page -> page.strokes().stream())
        .filter(stroke -> stroke.width() > NARROWEST && stroke.width() < WIDEST)
        .toList();
  }

  /**
   * The leftmost place where lines begin that two signs show: one alone may be of a colophon, or of
   * paragraphs that have one line each.
   */
  private static OptionalDouble left(List<TextLine> lines, List<Stroke> rules) {
    double most = lines.stream().mapToDouble(TextLine::right).max().orElse(0);
    List<Double> begins = new ArrayList<>(lines.stream().map(TextLine::left).toList());
    Collections.sort(begins);
    for (double begin : begins) {
      double indented = Standard.MARGIN_LEFT.points() + 2 * Standard.TEXT_SIZE.points();
      if (Math.abs(begin - indented) >= 4 && signs(begin, most, lines, rules) >= 2) {
        return OptionalDouble.of(begin);
      }
    }
    return OptionalDouble.empty();
  }

  /** How many signs there are that the type area begins here. */
  private static int signs(double begin, double most, List<TextLine> lines, List<Stroke> rules) {
    int here = 0;
    int indented = 0;
    boolean wrapped = false;
    boolean addressees = false;
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      boolean begins = line.left() - begin > -0.01 && line.left() - begin < SAME;
      here += begins ? 1 : 0;
      indented += Math.abs(line.left() - begin - 2 * line.size()) < 0.2 * line.size() ? 1 : 0;
      addressees |= begins && line.text().endsWith("：");
      wrapped |= begins && i > 0 && most - lines.get(i - 1).right() < 1.5 * line.size();
    }
    boolean ruled = rules.stream().anyMatch(rule -> Math.abs(rule.left() - begin) < SAME);
    int signs = here > 1 ? 1 : 0;
    signs += indented > 1 ? 1 : 0;
    signs += wrapped && here > 1 ? 1 : 0;
    signs += addressees ? 1 : 0;
    signs += ruled ? 1 : 0;
    return signs;
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

  private static OptionalDouble right(List<TextLine> full, List<Stroke> rules, double left) {
    List<Double> ends = new ArrayList<>(full.stream().map(TextLine::right).toList());
    Collections.sort(ends, Collections.reverseOrder());
    for (int i = 0; i + 1 < ends.size(); i++) {
      if (ends.get(i) - ends.get(i + 1) < SAME) {
        return OptionalDouble.of(ends.get(i));
      }
    }
    return rules.stream()
        .filter(rule -> Math.abs(rule.left() - left) < SAME)
        .mapToDouble(Stroke::right)
        .max();
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
  private static Optional<Edge> top(List<ScannedPage> pages, OptionalDouble pitch, boolean goesOn) {
    Optional<Edge> highest = Optional.empty();
    for (ScannedPage page : pages) {
      if (page.lines().isEmpty() || page.ruledTable() && isBelow(page)) {
        continue;
      }
      // The mark of a letter stands above the type area.
      Optional<TextLine> text = page.lines().stream().filter(line -> !isRed(line)).findFirst();
      if (text.isEmpty()) {
        continue;
      }
      TextLine first = text.get();
      double leading = Math.max(0, pitch.orElse(first.size()) - first.size());
      Edge edge = new Edge(first.top() - leading, first.top());
      if (highest.isEmpty() || edge.high() < highest.get().high()) {
        highest = Optional.of(edge);
      }
    }
    // What begins further down may begin with something that is blank.
    double usual = Standard.MARGIN_TOP.points() + Standard.MARGIN_TOLERANCE.points();
    double lowest = goesOn ? Standard.MARGIN_TOP.points() + FAR : usual;
    return highest.filter(edge -> edge.low() < lowest);
  }

  private static boolean isRed(TextLine line) {
    return line.pieces().stream().allMatch(Piece::isRed);
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
      double right,
      boolean fullLines) {
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
    int fit = advance > 0 ? (int) Math.floor((right - left) / advance + 0.05) : 0;
    // How many fit a line is seen on full ones; others show only that it may be as it should.
    boolean shown = fit > 0 && (fullLines || fit == Standard.CHARACTERS.count());
    OptionalInt characters = shown ? OptionalInt.of(fit) : OptionalInt.empty();
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
