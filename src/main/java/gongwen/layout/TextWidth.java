package gongwen.layout;

/**
 * How wide a text stands, in full-width characters: Chinese ones and their punctuation are 1, Latin
 * letters, digits and half-width signs are ½, as in the Chinese fonts that the standard names.
 */
public final class TextWidth {
  private static final double GAP = 0.2;
  private static final double WIDER = 0.06;

  private TextWidth() {}

  /** Width in full-width characters. */
  public static double of(String text) {
    return halves(text) / 2.0;
  }

  /** Width in half-width characters. */
  public static int halves(String text) {
    int halves = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      halves += halves(c);
      i += Character.charCount(c);
    }
    return halves;
  }

  /** Width of one code point in half-width characters. */
  public static int halves(int codePoint) {
    if (codePoint < 0x2010) {
      // · and × stand full in Chinese fonts; combining marks stand on what is before them.
      return codePoint == 0xB7 || codePoint == 0xD7
          ? 2
          : codePoint < 0x20 || codePoint >= 0x300 && codePoint < 0x370 ? 0 : 1;
    }
    return codePoint >= 0xFF61 && codePoint <= 0xFFDC ? 1 : 2;
  }

  /**
   * What a text may take beyond its width, in full-width characters, so that it fits with every
   * program and font: digits of some fonts are wider than half a character, and some programs leave
   * a gap between a digit and a Chinese character.
   */
  static double air(String text) {
    double air = 0;
    for (int i = 0; i < text.length(); i++) {
      air += air(text, i);
    }
    return air;
  }

  /** What the character there may add to {@link #air(String)}. */
  static double air(String text, int at) {
    boolean narrow = text.charAt(at) < 0x80;
    boolean border = at > 0 && narrow != text.charAt(at - 1) < 0x80;
    return (narrow ? WIDER : 0) + (border ? GAP : 0);
  }
}
