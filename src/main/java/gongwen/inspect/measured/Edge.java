package gongwen.inspect.measured;

/**
 * A length in points that is known, or that lies between two: print shows the characters of a line,
 * and not where the line begins.
 */
public record Edge(double low, double high) {
  public static Edge of(double length) {
    return new Edge(length, length);
  }

  public boolean isExact() {
    return high - low < 0.05;
  }

  /** Whether it may be this length. */
  public boolean admits(double length, double tolerance) {
    return low <= length + tolerance && high >= length - tolerance;
  }
}
