package gongwen.yaml;

/** A piece of the input as it is quoted in a message: short, on one line. */
public final class Shown {
  private static final int LONGEST = 40;

  private Shown() {}

  public static String of(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
