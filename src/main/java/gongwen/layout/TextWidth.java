package gongwen.layout;

/**
 * How wide a text stands, in full-width characters: Chinese ones and their punctuation are 1, Latin
 * letters, digits and half-width signs are ½, as in the Chinese fonts that the standard names.
 */
public final class TextWidth {
  private TextWidth() {}

  /** Width in full-width characters. */
  public static double of(String text) {
    return halves(text) / 2.0;
  }

  /** Width in half-width characters. */
  public static int halves(String text) {
    return text.codePoints().map(TextWidth::halves).sum();
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
}
