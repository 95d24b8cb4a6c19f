package gongwen.cli.print;

/**
 * Text of the input, safe to show: a control character would let a file command the terminal, and
 * one that turns the direction of writing would let it lie about what stands there.
 */
final class SafeText {
  private SafeText() {}

  /** Each character that is not shown as itself becomes {@code �}; line ends and tabs a space. */
  static String of(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints().forEach(c -> safe.appendCodePoint(shown(c)));
    return safe.toString();
  }

  static int shown(int codePoint) {
    if (codePoint == '\n' || codePoint == '\r' || codePoint == '\t') {
      return ' ';
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.SURROGATE ->
          0xFFFD;
      default -> codePoint;
    };
  }
}
