package gongwen.yaml;

import gongwen.text.Position;
import gongwen.text.Span;
import gongwen.yaml.YamlNode.Scalar;
import gongwen.yaml.YamlNode.Style;

/** Finds the characters of a scalar's value in the file, by comparing the value with the lines. */
final class ScalarMap {
  private ScalarMap() {}

  static Span span(Scalar scalar, int from, int to) {
    int length = scalar.value().length();
    int first = Math.max(0, Math.min(from, length));
    int last = Math.max(first, Math.min(to, length));
    Position begin = scalar.span().start();
    if (scalar.style() != Style.LITERAL && !onOneLine(scalar)) {
      return WrittenValue.of(scalar)
          .map(written -> written.span(first, last))
          .orElse(new Span(scalar.span().source(), begin, begin));
    }
    Position start = position(scalar, first);
    Position end = start == begin ? start : position(scalar, last);
    if (end.compareTo(start) < 0) {
      end = start;
    }
    return new Span(scalar.span().source(), start, end);
  }

  private static Position position(Scalar scalar, int index) {
    return scalar.style() == Style.LITERAL
        ? inBlock(scalar, index)
        : new Position(
            scalar.span().start().line(),
            scalar.span().start().column()
                + quotes(scalar.style())
                + scalar.value().codePointCount(0, index));
  }

  /** Line k of the value is line k below the {@code |}, less the indentation. */
  private static Position inBlock(Scalar scalar, int index) {
    String value = scalar.value();
    int lineStart = value.lastIndexOf('\n', index - 1) + 1;
    int lineEnd = value.indexOf('\n', lineStart);
    String line = value.substring(lineStart, lineEnd < 0 ? value.length() : lineEnd);
    int number = scalar.span().start().line() + 1 + count(value, lineStart);
    String written = scalar.span().source().line(number).orElse("");
    if (!written.endsWith(line)) {
      return scalar.span().start();
    }
    int unit = written.length() - line.length() + index - lineStart;
    return new Position(number, written.codePointCount(0, unit) + 1);
  }

  private static int count(String value, int end) {
    int lines = 0;
    for (int i = 0; i < end; i++) {
      if (value.charAt(i) == '\n') {
        lines++;
      }
    }
    return lines;
  }

  /** Whether the value is on one line of the file, letter by letter. */
  private static boolean onOneLine(Scalar scalar) {
    Position start = scalar.span().start();
    Position end = scalar.span().end();
    int quote = quotes(scalar.style());
    return start.line() == end.line()
        && end.column() - start.column() >= 2 * quote
        && new Span(
                scalar.span().source(),
                new Position(start.line(), start.column() + quote),
                new Position(end.line(), end.column() - quote))
            .shows(scalar.value());
  }

  static int quotes(Style style) {
    return style == Style.SINGLE_QUOTED || style == Style.DOUBLE_QUOTED ? 1 : 0;
  }

  static boolean block(Style style) {
    return style == Style.LITERAL || style == Style.FOLDED;
  }
}
