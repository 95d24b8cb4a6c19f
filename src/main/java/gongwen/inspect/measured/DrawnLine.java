package gongwen.inspect.measured;

import java.util.OptionalDouble;

/**
 * A line drawn across the page.
 *
 * @param after index of the paragraph above it; -1 if none is
 * @param page from 1; 0 where the file does not say
 * @param under from the feet of the characters above it
 * @param foot from the lower edge of the type area down to it
 */
public record DrawnLine(
    int after,
    int page,
    OptionalDouble width,
    double thickness,
    int colour,
    OptionalDouble under,
    OptionalDouble foot) {

  public boolean isRed() {
    return Piece.isRed(colour);
  }
}
