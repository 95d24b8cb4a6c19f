package gongwen.diagnostic;

import gongwen.text.Position;
import gongwen.text.Span;
import java.util.Optional;

/** Writes another word in place of one, in the quotation marks that it has. */
public final class Rewriting {
  /** What ends a value in a spreadsheet's text, though it is full-width. */
  private static final String SEPARATORS = "，；";

  private Rewriting() {}

  /**
   * Empty where the word is not in the file as it was read, or the other would not be read so.
   *
   * @param at where the word is, without quotation marks
   * @param safe whether nothing else can have been meant
   */
  public static Optional<Fix> of(Span at, String old, String with, boolean safe) {
    boolean possible = !old.isEmpty() && at.shows(old) && harmless(with);
    return possible
        ? Optional.of(safe ? Fix.safe(at, with) : Fix.unsafe(at, with))
        : Optional.empty();
  }

  /** The same of the only place within a stretch that has the word; a person has to confirm it. */
  public static Optional<Fix> within(Span around, String old, String with) {
    String line = around.source().line(around.start().line()).orElse("");
    int columns = line.codePointCount(0, line.length());
    if (old.isEmpty()
        || around.start().line() != around.end().line()
        || around.end().column() > columns + 1) {
      return Optional.empty();
    }
    int from = line.offsetByCodePoints(0, around.start().column() - 1);
    String text = line.substring(from, line.offsetByCodePoints(0, around.end().column() - 1));
    int found = text.indexOf(old);
    if (found < 0 || found != text.lastIndexOf(old)) {
      return Optional.empty();
    }
    int number = around.start().line();
    int column = around.start().column() + text.codePointCount(0, found);
    Span at =
        new Span(
            around.source(),
            new Position(number, column),
            new Position(number, column + old.codePointCount(0, old.length())));
    return of(at, old, with, false);
  }

  /** Whether a text means nothing but itself, in whatever quotation marks. */
  private static boolean harmless(String text) {
    return !text.isEmpty()
        && usual(text.codePointAt(0))
        && text.codePoints().allMatch(c -> usual(c) || c == '-' || c == '.' || c == '_');
  }

  private static boolean usual(int c) {
    return Character.isLetterOrDigit(c) || c >= 0x2E80 && SEPARATORS.indexOf(c) < 0;
  }
}
