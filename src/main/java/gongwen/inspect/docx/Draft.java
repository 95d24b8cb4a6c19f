package gongwen.inspect.docx;

import gongwen.inspect.measured.Piece;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A paragraph of the file before it is known where it stands.
 *
 * @param text with its blanks, tabs and line breaks
 * @param form how it is set
 * @param lines drawn with it: borders and shapes
 * @param boxes paragraphs of text boxes that hang on it
 */
record Draft(
    String text,
    List<Piece> pieces,
    Form form,
    boolean breakBefore,
    boolean breakAfter,
    List<Drawn> lines,
    List<Draft> boxes) {

  /**
   * How a paragraph is set, in points.
   *
   * @param size of its characters
   * @param tracking between its characters
   * @param first what the first line has beyond {@code left}; negative if it hangs
   * @param line exact, at least or a multiple, as {@code rule} says
   * @param tabs its tab stops
   */
  record Form(
      double size,
      double tracking,
      String align,
      double left,
      double right,
      double first,
      double before,
      double after,
      LineRule rule,
      double line,
      boolean onGrid,
      List<Tab> tabs) {}

  /** What the height of a line is. */
  enum LineRule {
    EXACT,
    LEAST,
    MULTIPLE
  }

  /** A tab stop, from the left edge of the text. */
  record Tab(double at, String kind) {}

  /**
   * A line across the page.
   *
   * @param above whether it stands above the paragraph's text
   * @param space between it and the text; absent where the file does not say
   */
  record Drawn(
      boolean above, OptionalDouble width, double thickness, int colour, OptionalDouble space) {}

  Draft {
    pieces = List.copyOf(pieces);
    lines = List.copyOf(lines);
    boxes = List.copyOf(boxes);
  }

  boolean isEmpty() {
    return text.isBlank()
        || text.codePoints().allMatch(c -> Character.isWhitespace(c) || c == 0xA0);
  }
}
