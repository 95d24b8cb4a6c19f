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
    Position start = position(scalar, first);
    Position end = start == scalar.span().start() ? start : position(scalar, last);
    if (end.compareTo(start) < 0) {
      end = start;
    }
    return new Span(scalar.span().source(), start, end);
  }

  private static Position position(Scalar scalar, int index) {
    return switch (scalar.style()) {
      case LITERAL -> inBlock(scalar, index);
      case PLAIN -> onLine(scalar, index, 0);
      case SINGLE_QUOTED, DOUBLE_QUOTED -> onLine(scalar, index, 1);
      case FOLDED -> scalar.span().start();
    };
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

  private static Position onLine(Scalar scalar, int index, int quote) {
    Position start = scalar.span().start();
    Position end = scalar.span().end();
    if (start.line() != end.line()) {
      return start;
    }
    String line = scalar.span().source().line(start.line()).orElse("");
    int width = end.column() - start.column() - 2 * quote;
    int first = start.column() - 1 + quote;
    if (width < 0 || line.codePointCount(0, line.length()) < first + width) {
      return start;
    }
    int from = line.offsetByCodePoints(0, first);
    String written = line.substring(from, line.offsetByCodePoints(from, width));
    if (!written.equals(scalar.value())) {
      return start;
    }
    return new Position(
        start.line(), start.column() + quote + scalar.value().codePointCount(0, index));
  }

  static boolean block(Style style) {
    return style == Style.LITERAL || style == Style.FOLDED;
  }
}
