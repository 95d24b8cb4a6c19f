package gongwen.write.html;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Lengths as CSS writes them. */
public final class Css {
  private Css() {}

  public static String pt(double points) {
    return plain(points) + "pt";
  }

  public static String mm(double millimetres) {
    return plain(millimetres) + "mm";
  }

  /** Full-width characters of the text at hand. */
  public static String em(double characters) {
    return plain(characters) + "em";
  }

  /** Without a unit. */
  public static String number(double value) {
    return plain(value);
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value)
        .setScale(3, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
