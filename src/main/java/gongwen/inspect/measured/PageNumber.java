package gongwen.inspect.measured;

import gongwen.layout.FontRole;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A page number: of one page, or of all odd or even pages of a section.
 *
 * @param page from 1; 0 where it stands for many
 * @param text as printed: — 1 —
 * @param value the number; where it stands for many, the one from which they are counted anew
 * @param edge from the outer edge of the type area
 * @param below from the lower edge of the type area to the dash
 * @param rotated whether it stands on a landscape page as it does on the others
 */
public record PageNumber(
    int page,
    boolean even,
    boolean landscape,
    String text,
    OptionalInt value,
    String font,
    Optional<FontRole> role,
    double size,
    Side side,
    OptionalDouble edge,
    OptionalDouble below,
    boolean rotated) {

  /** Where it stands in its line. */
  public enum Side {
    LEFT,
    CENTRE,
    RIGHT,
    UNKNOWN
  }
}
