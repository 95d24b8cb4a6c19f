package gongwen.text;

/** A year as people write it: 2025, ２０２５, 2025年, 2025年度. */
public final class YearText {
  private YearText() {}

  /** Its digits; what is no year stays as it is, in half-width letters. */
  public static String digits(String written) {
    String plain = HalfWidth.of(written);
    return plain.matches("[12][0-9]{3}年度?") ? plain.substring(0, 4) : plain;
  }
}
