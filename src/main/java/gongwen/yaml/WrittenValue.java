package gongwen.yaml;

import gongwen.text.Position;
import gongwen.text.SourceText;
import gongwen.text.Span;
import gongwen.yaml.YamlNode.Scalar;
import gongwen.yaml.YamlNode.Style;
import java.util.Optional;

/**
 * A value that is not in the file letter by letter: it goes over several lines, or has signs that
 * are written as two. Follows what is written through the value, so that every char of the value
 * has its place.
 */
final class WrittenValue {
  private static final char QUOTE = '\'';
  private static final char DOUBLE = '"';

  private final SourceText source;
  private final Style style;
  private final String value;
  private final Position end;
  private final Position[] starts;
  private final Position[] ends;
  private String text = "";
  private int line;
  private int unit;
  private int column;

  private WrittenValue(Scalar scalar) {
    this.source = scalar.span().source();
    this.style = scalar.style();
    this.value = scalar.value();
    int quote = ScalarMap.quotes(style);
    Position close = scalar.span().end();
    this.end = new Position(close.line(), Math.max(1, close.column() - quote));
    this.starts = new Position[value.length()];
    this.ends = new Position[value.length()];
    Position open = scalar.span().start();
    go(open.line(), open.column() - 1 + quote);
  }

  /** Empty when the value is not found in what is written. */
  static Optional<WrittenValue> of(Scalar scalar) {
    if (scalar.span().source().cells()) {
      return Optional.empty();
    }
    WrittenValue written = new WrittenValue(scalar);
    return written.follow() ? Optional.of(written) : Optional.empty();
  }

  /** The place of the chars from one up to another; of none, where the first one is. */
  Span span(int from, int to) {
    Position start = from < starts.length ? starts[from] : from == 0 ? end : ends[from - 1];
    return new Span(source, start, to > from ? ends[to - 1] : start);
  }

  private void go(int number, int columns) {
    line = number;
    text = source.line(number).orElse("");
    int all = text.codePointCount(0, text.length());
    column = Math.min(columns, all) + 1;
    unit = text.offsetByCodePoints(0, column - 1);
  }

  private boolean follow() {
    if (style == Style.FOLDED) {
      // What stands behind the mark is no part of the text.
      unit = text.length();
    }
    int indent = -1;
    for (int i = 0; i < value.length(); ) {
      if (line < end.line() && nothingElse() && !spaceOfFolded(i)) {
        Position broken = new Position(line, column);
        do {
          go(line + 1, 0);
        } while (text.isBlank() && line < end.line());
        int leading = text.length() - text.stripLeading().length();
        indent = indent < 0 || style != Style.FOLDED ? leading : Math.min(indent, leading);
        go(line, indent);
        i = pastBreak(i, broken);
        continue;
      }
      int width = width(i);
      if (width == 0 || (line == end.line() && column > end.column() - 1)) {
        // Line ends that a block keeps at its end are none of the lines.
        return value.substring(i).isBlank() && rest(i);
      }
      int chars = Character.charCount(value.codePointAt(i));
      Position start = new Position(line, column);
      column += text.codePointCount(unit, unit + width);
      unit += width;
      for (int k = i; k < i + chars; k++) {
        starts[k] = start;
        ends[k] = new Position(line, column);
      }
      i += chars;
    }
    // A value that goes on in the file is another one.
    return style == Style.FOLDED || line == end.line() && column == end.column();
  }

  /** Whether nothing but spaces is left of the line. */
  private boolean nothingElse() {
    for (int k = unit; k < text.length(); k++) {
      if (!Character.isWhitespace(text.charAt(k))) {
        return false;
      }
    }
    return true;
  }

  /** Spaces at the end of a line of a block are part of it. */
  private boolean spaceOfFolded(int i) {
    return style == Style.FOLDED && unit < text.length() && value.charAt(i) == text.charAt(unit);
  }

  private boolean rest(int from) {
    Position here = new Position(line, column);
    for (int i = from; i < value.length(); i++) {
      starts[i] = here;
      ends[i] = here;
    }
    return true;
  }

  /** A break is a space, or line ends for the empty lines, or nothing between Chinese. */
  private int pastBreak(int from, Position broken) {
    int i = from;
    while (i < value.length() && (value.charAt(i) == '\n' || value.charAt(i) == '\r')) {
      i++;
    }
    boolean space =
        i == from && value.charAt(i) == ' ' && unit < text.length() && text.charAt(unit) != ' ';
    i += space ? 1 : 0;
    for (int k = from; k < i; k++) {
      starts[k] = broken;
      ends[k] = broken;
    }
    return i;
  }

  /** How many chars of the line stand for the char of the value; 0 when they are another. */
  private int width(int i) {
    if (unit >= text.length()) {
      return 0;
    }
    char c = text.charAt(unit);
    int wanted = value.codePointAt(i);
    char doubled = style == Style.SINGLE_QUOTED ? QUOTE : DOUBLE;
    if (ScalarMap.quotes(style) > 0 && c == doubled && wanted == doubled) {
      return text.startsWith(String.valueOf(doubled), unit + 1) ? 2 : 0;
    }
    if (style == Style.DOUBLE_QUOTED && c == '\\') {
      int width = escaped(wanted);
      return width > 0 || wanted != '\\' ? width : 1;
    }
    return text.codePointAt(unit) == wanted ? Character.charCount(wanted) : 0;
  }

  /** The same of a sign that is written after a backslash. */
  private int escaped(int wanted) {
    if (unit + 1 >= text.length()) {
      return 0;
    }
    char sign = text.charAt(unit + 1);
    int digits = sign == 'x' ? 2 : sign == 'u' ? 4 : sign == 'U' ? 8 : 0;
    if (digits > 0) {
      int last = unit + 2 + digits;
      return last <= text.length() && hex(text.substring(unit + 2, last)) == wanted
          ? 2 + digits
          : 0;
    }
    int meant =
        switch (sign) {
          case 'n' -> '\n';
          case 't', '\t' -> '\t';
          case 'r' -> '\r';
          case '_' -> 0xA0;
          default -> sign;
        };
    return meant == wanted ? 2 : 0;
  }

  private static int hex(String digits) {
    try {
      return Integer.parseUnsignedInt(digits, 16);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
