package gongwen.text;

/**
 * A stretch of a source text, from {@code start} up to and without {@code end}. An empty span marks
 * a place between two characters.
 */
public record Span(SourceText source, Position start, Position end) {
  public Span {
    if (end.compareTo(start) < 0) {
      throw new IllegalArgumentException("span " + start + " to " + end);
    }
  }

  /** The whole of a text is meant and no place in it. */
  public static Span startOf(SourceText source) {
    Position first = new Position(1, 1);
    return new Span(source, first, first);
  }

  /** {@code file:line:column}, as every message begins. */
  public String place() {
    return source.name() + ":" + start.line() + ":" + start.column();
  }

  /** Whether the source has these words here, on one line. A cell of a sheet shows none. */
  public boolean shows(String words) {
    if (start.line() != end.line()) {
      return false;
    }
    String line = source.line(start.line()).orElse("");
    int length = line.codePointCount(0, line.length());
    return end.column() - 1 <= length
        && line.substring(
                line.offsetByCodePoints(0, start.column() - 1),
                line.offsetByCodePoints(0, end.column() - 1))
            .equals(words);
  }
}
