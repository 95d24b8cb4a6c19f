package gongwen.inspect.pdf;

/**
 * A character on a page, in points from the top left corner.
 *
 * @param rotated whether its line does not run to the right
 */
record Glyph(
    String text,
    double left,
    double baseline,
    double width,
    double size,
    String font,
    int colour,
    boolean bold,
    boolean rotated) {

  double right() {
    return left + width;
  }
}
