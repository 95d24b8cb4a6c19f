package gongwen.text;

/** How lines of one text go together. */
public final class LineJoin {
  private LineJoin() {}

  /**
   * Whether a line break between these two characters stands for a space: between two words in
   * Latin letters it does, next to Chinese it is nothing.
   */
  public static boolean isSpace(int before, int after) {
    return !isChinese(before) && !isChinese(after);
  }

  /** Ideographs, kana and the punctuation that goes with them. */
  private static boolean isChinese(int c) {
    return c >= 0x2E80 || c >= 0x2010 && c <= 0x2027 || c == 0xB7;
  }
}
