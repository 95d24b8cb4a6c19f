package gongwen.inspect.pdf;

import gongwen.inspect.measured.MeasuredParagraph;
import gongwen.inspect.measured.MeasuredParagraph.Gaps;
import gongwen.inspect.measured.MeasuredParagraph.Place;
import gongwen.inspect.measured.Piece;
import gongwen.standard.Standard;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Joins lines to paragraphs, by where they begin and end. */
final class ParagraphBuilder {
  /** A line that ends this many characters before the edge may still be full. */
  private static final double FULL = 2.6;

  /** Lines that begin this near, in characters, begin at one place. */
  private static final double NEAR = 0.6;

  /** Lines whose names hang behind a label or a number. */
  private static final String HANGING = "(?s)(?:附\\s*件|抄\\s*送|主\\s*送|\\d{1,2}\\s*[.．、]).*";

  /** The next of several names. */
  private static final String ITEM = "(?s)\\d{1,2}\\s*[.．、].*";

  private final Area area;
  private final double textSize;
  private final double pitch;
  private final List<MeasuredParagraph> paragraphs = new ArrayList<>();
  private List<TextLine> open = new ArrayList<>();
  private Place place =
      new Place(0, 0, 0, false, true, OptionalDouble.empty(), OptionalDouble.empty());
  private double left;
  private double right;
  private int sheet;
  private boolean pageBegins;

  /** The foot of what stands above, text or a drawn line. */
  private double foot;

  ParagraphBuilder(Area area, double textSize) {
    this.area = area;
    this.textSize = textSize;
    this.pitch = area.grid().pitch().orElse(Standard.PITCH.points());
  }

  void begin(ScannedPage page, int onSheet) {
    if (onSheet != sheet) {
      close();
    }
    if (page.isLandscape()) {
      // As the upright page is, rotated clockwise.
      left = Standard.MARGIN_BOTTOM.points();
      right = page.width() - Standard.MARGIN_TOP.points();
    } else {
      left = area.left();
      right = area.right();
    }
    sheet = onSheet;
    pageBegins = true;
    foot = area.typeTop();
  }

  /** Index of the paragraph that was last begun; -1 without one. */
  int last() {
    return paragraphs.size() - (open.isEmpty() ? 1 : 0);
  }

  void stroke(double at) {
    close();
    foot = at;
  }

  void add(TextLine line) {
    if (!open.isEmpty() && continues(line)) {
      open.add(line);
    } else {
      close();
      open.add(line);
      double above = Math.max(0.8 * pitch, line.size());
      OptionalDouble blank =
          OptionalDouble.of(Math.max(0, (line.baseline() - above - foot) / pitch));
      OptionalDouble top =
          line.page() == 1
              ? OptionalDouble.of(line.top() - area.typeTop())
              : OptionalDouble.empty();
      place = new Place(sheet, line.page(), line.page(), false, pageBegins, blank, top);
    }
    pageBegins = false;
    foot = line.baseline() + Math.max(0.2 * pitch, 0.25 * line.size());
  }

  private boolean continues(TextLine line) {
    TextLine last = open.get(open.size() - 1);
    double gap = (line.left() - left) / line.size();
    boolean full = (right - last.right()) / last.size() < FULL;
    boolean follows = line.page() != last.page() || line.baseline() - last.baseline() < 1.5 * pitch;
    boolean hangs = open.get(0).text().matches(HANGING) && gap > 2.5 && !line.text().matches(ITEM);
    return full
        && follows
        && Math.abs(line.size() - last.size()) < 0.6
        && !centred(line)
        && !centred(open.get(0))
        && (Math.abs(gap) < NEAR || hangs);
  }

  private boolean centred(TextLine line) {
    double before = (line.left() - left) / line.size();
    double after = (right - line.right()) / line.size();
    boolean larger = line.size() > textSize + 2;
    boolean indented = Math.abs(before - 2) < NEAR;
    return Math.abs(before - after) < (larger ? 1 : NEAR)
        && before > -NEAR
        && (larger || !indented && before > 1.5);
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    TextLine first = open.get(0);
    TextLine end = open.get(open.size() - 1);
    List<Piece> pieces = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    OptionalDouble wrapped = OptionalDouble.empty();
    for (TextLine line : open) {
      pieces.addAll(line.pieces());
      lines.add(line.text());
      if (line != first) {
        wrapped =
            OptionalDouble.of(Math.min(wrapped.orElse(line.left() - left), line.left() - left));
      }
    }
    Gaps gaps =
        new Gaps(
            centred(first),
            gap(first.left() - left, first),
            wrapped.isPresent() ? gap(wrapped.getAsDouble(), first) : wrapped,
            gap(right - end.right(), end));
    paragraphs.add(
        new MeasuredParagraph(
            String.join("", lines),
            pieces,
            lines,
            gaps,
            new Place(
                place.sheet(),
                first.page(),
                end.page(),
                false,
                place.beginsPage(),
                place.blank(),
                place.top())));
    open = new ArrayList<>();
  }

  /** What stands beyond an edge shows that the edge is not where it seems. */
  private static OptionalDouble gap(double points, TextLine line) {
    return points < -NEAR * line.size() ? OptionalDouble.empty() : OptionalDouble.of(points);
  }

  /** What stands in ruled tables: only its looks are of interest. */
  void cells(List<TextLine> lines) {
    for (TextLine line : lines) {
      OptionalDouble none = OptionalDouble.empty();
      paragraphs.add(
          new MeasuredParagraph(
              line.text(),
              line.pieces(),
              List.of(line.text()),
              new Gaps(false, none, none, none),
              new Place(sheet, line.page(), line.page(), true, false, none, none)));
    }
  }

  List<MeasuredParagraph> paragraphs() {
    close();
    return paragraphs;
  }
}
