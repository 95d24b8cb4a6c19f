package gongwen.document;

/** Cardinal numbers as labels need them. */
final class ChineseNumerals {
  private static final String DIGITS = "零一二三四五六七八九";

  private ChineseNumerals() {}

  static String cardinal(int n) {
    if (n < 10) {
      return DIGITS.substring(n, n + 1);
    }
    if (n < 100) {
      return (n < 20 ? "" : cardinal(n / 10)) + "十" + (n % 10 == 0 ? "" : cardinal(n % 10));
    }
    return Integer.toString(n);
  }
}
