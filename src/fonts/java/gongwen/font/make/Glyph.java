package gongwen.font.make;

import java.util.List;

/**
 * A glyph in font units: closed contours of points on the line and control points beside it.
 *
 * @param side the left side bearing
 */
record Glyph(List<List<Point>> contours, int advance, int side) {

  /**
   * @param on whether the line runs through it; else it is a quadratic control point
   */
  record Point(int x, int y, boolean on) {}

  Glyph {
    contours = contours.stream().map(List::copyOf).toList();
  }

  boolean isEmpty() {
    return contours.isEmpty();
  }

  int min(boolean x) {
    return contours.stream().flatMap(List::stream).mapToInt(p -> x ? p.x : p.y).min().orElse(0);
  }

  int max(boolean x) {
    return contours.stream().flatMap(List::stream).mapToInt(p -> x ? p.x : p.y).max().orElse(0);
  }

  /** The glyph drawn out to fill its advance from side to side, so that two of them join. */
  Glyph joined(int newAdvance) {
    return scaled((double) newAdvance / (max(true) - min(true)), -min(true), newAdvance);
  }

  /** The glyph made narrower. */
  Glyph narrowed(double factor) {
    return scaled(factor, 0, (int) Math.round(advance * factor));
  }

  /** The glyph in the middle of another advance. */
  Glyph centred(int newAdvance) {
    return scaled(1, (newAdvance - advance) / 2, newAdvance);
  }

  private Glyph scaled(double factor, int shift, int newAdvance) {
    List<List<Point>> scaled =
        contours.stream()
            .map(
                contour ->
                    contour.stream()
                        .map(p -> new Point((int) Math.round((p.x + shift) * factor), p.y, p.on))
                        .toList())
            .toList();
    return new Glyph(scaled, newAdvance, new Glyph(scaled, newAdvance, 0).min(true));
  }
}
