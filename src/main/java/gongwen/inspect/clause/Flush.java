package gongwen.inspect.clause;

import gongwen.diagnostic.Message;
import gongwen.inspect.measured.MeasuredParagraph;
import java.util.OptionalDouble;

/** Where lines begin and end. */
public final class Flush {
  /** In characters: fonts and programs differ by so much. */
  public static final double TOLERANCE = 0.4;

  private Flush() {}

  /** Whether it stands at the left edge, as far as the file says. */
  public static boolean left(MeasuredParagraph paragraph) {
    return begins(paragraph, 0);
  }

  /** Whether it begins so many of its characters from the left edge, as far as the file says. */
  public static boolean begins(MeasuredParagraph paragraph, double characters) {
    OptionalDouble indent = paragraph.indent();
    return indent.isEmpty() || Math.abs(indent.getAsDouble() - characters) <= TOLERANCE;
  }

  /** Whether so many lines are empty above it, as far as the file says. */
  public static boolean blank(MeasuredParagraph paragraph, int lines) {
    OptionalDouble blank = paragraph.place().blank();
    return blank.isEmpty() || Math.abs(blank.getAsDouble() - lines) <= 0.6;
  }

  public static Message blankFound(MeasuredParagraph paragraph) {
    return Phrases.lines(paragraph.place().blank().orElse(0));
  }
}
