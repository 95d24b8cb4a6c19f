package gongwen.inspect.pdf;

/** A thin box: a line across or down the page. */
record Stroke(double left, double top, double right, double bottom, int colour) {
  private static final double THIN = 3;
  private static final double SHORT = 8;

  /** Whether a box is a line at all. */
  static boolean isThin(double width, double height) {
    return Math.min(width, height) <= THIN && Math.max(width, height) >= SHORT;
  }

  boolean isUpright() {
    return bottom - top > right - left;
  }

  double width() {
    return right - left;
  }

  double middle() {
    return (top + bottom) / 2;
  }

  boolean touches(Stroke other, double slack) {
    return left <= other.right + slack
        && other.left <= right + slack
        && top <= other.bottom + slack
        && other.top <= bottom + slack;
  }

  Stroke with(Stroke other) {
    return new Stroke(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom),
        colour);
  }
}
