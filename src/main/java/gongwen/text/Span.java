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
}
