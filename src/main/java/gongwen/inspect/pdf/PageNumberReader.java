package gongwen.inspect.pdf;

import gongwen.inspect.measured.PageNumber;
import gongwen.inspect.measured.PageNumber.Side;
import gongwen.inspect.measured.Piece;
import gongwen.inspect.measured.Unnumbered;
import gongwen.standard.Measure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Page numbers as they are printed. */
final class PageNumberReader {
  private static final Pattern NUMBER =
      Pattern.compile(
          "[—–－\\-―~·\\s\u3000第]*(\\d{1,4})[—–－\\-―~·\\s\u3000页]*(?:[/共]\\s*\\d+\\s*页?)?");

  /** They stand within this distance of the foot of the paper. */
  private static final double FOOT = Measure.points(37);

  /** The dash stands this part of the size above the base line. */
  private static final double DASH_HEIGHT = 0.37;

  private final Area area;
  private final List<PageNumber> numbers = new ArrayList<>();
  private final List<Unnumbered> unnumbered = new ArrayList<>();

  PageNumberReader(Area area) {
    this.area = area;
  }

  static boolean isNumber(TextLine line, ScannedPage page) {
    return line.baseline() > page.height() - FOOT && NUMBER.matcher(line.text()).matches();
  }

  List<PageNumber> numbers() {
    return numbers;
  }

  /** Pages with text and without a number. */
  List<Unnumbered> unnumbered() {
    return unnumbered;
  }

  void read(ScannedPage page) {
    Optional<TextLine> line =
        page.lines().stream().filter(each -> isNumber(each, page)).reduce((a, b) -> b);
    if (line.isPresent()) {
      numbers.add(upright(line.get(), page));
      return;
    }
    Optional<PageNumber> rotated = rotated(page);
    rotated.ifPresent(numbers::add);
    if (rotated.isEmpty() && !page.isEmpty()) {
      unnumbered.add(new Unnumbered(page.number(), false));
    }
  }

  private PageNumber upright(TextLine line, ScannedPage page) {
    double left = line.left() - area.left();
    double right = area.right() - line.right();
    Side side =
        Math.abs(left - right) < 2 * line.size()
            ? Side.CENTRE
            : left < right ? Side.LEFT : Side.RIGHT;
    double dash = line.baseline() - DASH_HEIGHT * line.size();
    Piece digits =
        line.pieces().stream()
            .filter(piece -> piece.text().matches(".*\\d.*"))
            .findFirst()
            .orElse(line.pieces().get(0));
    return new PageNumber(
        page.number(),
        page.number() % 2 == 0,
        page.isLandscape(),
        line.text().replace('\u3000', ' '),
        value(line.text()),
        digits.font(),
        digits.role(),
        digits.size(),
        side,
        side == Side.CENTRE ? OptionalDouble.empty() : OptionalDouble.of(Math.min(left, right)),
        OptionalDouble.of(dash - (page.height() - area.typeBottom())),
        false);
  }

  private static Optional<PageNumber> rotated(ScannedPage page) {
    StringBuilder text = new StringBuilder();
    page.rotated().forEach(glyph -> text.append(glyph.text()));
    String words = text.toString().strip();
    if (!page.isLandscape() || !NUMBER.matcher(words).matches()) {
      return Optional.empty();
    }
    Glyph digit =
        page.rotated().stream()
            .filter(glyph -> glyph.text().matches("\\d"))
            .findFirst()
            .orElse(page.rotated().get(0));
    TextLine line = TextLine.of(page.number(), List.of(digit), false, new HashMap<>()).get(0);
    Piece piece = line.pieces().get(0);
    return Optional.of(
        new PageNumber(
            page.number(),
            page.number() % 2 == 0,
            true,
            words,
            value(words),
            piece.font(),
            piece.role(),
            piece.size(),
            Side.UNKNOWN,
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            true));
  }

  private static OptionalInt value(String text) {
    Matcher matcher = NUMBER.matcher(text);
    return matcher.matches()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }
}
