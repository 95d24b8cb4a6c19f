package gongwen.inspect.clause;

import gongwen.diagnostic.Message;
import gongwen.inspect.measured.Paragraph;
import java.util.OptionalDouble;

/** Where lines begin and end. */
final class Flush {
  /** In characters: fonts and programs differ by so much. */
  static final double TOLERANCE = 0.4;

  private Flush() {}

  /** Whether it stands at the left edge, as far as the file tells. */
  static boolean left(Paragraph paragraph) {
    return begins(paragraph, 0);
  }

  /** Whether it begins so many of its characters from the left edge, as far as the file tells. */
  static boolean begins(Paragraph paragraph, double characters) {
    OptionalDouble indent = paragraph.indent();
    return indent.isEmpty() || Math.abs(indent.getAsDouble() - characters) <= TOLERANCE;
  }

  /** Whether so many lines are empty above it, as far as the file tells. */
  static boolean blank(Paragraph paragraph, int lines) {
    OptionalDouble blank = paragraph.place().blank();
    return blank.isEmpty() || Math.abs(blank.getAsDouble() - lines) <= 0.6;
  }

  static Message blankFound(Paragraph paragraph) {
    return Say.lines(paragraph.place().blank().orElse(0));
  }
}
