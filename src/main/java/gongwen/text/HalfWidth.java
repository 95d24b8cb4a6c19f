package gongwen.text;

/** Digits as Chinese input methods leave them. */
public final class HalfWidth {
  private HalfWidth() {}

  /** The text with full-width digits, signs and letters (０-９, －, Ａ) as ASCII ones, stripped. */
  public static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      plain.append(c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c);
    }
    return plain.toString().strip();
  }
}
