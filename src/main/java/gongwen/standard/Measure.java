package gongwen.standard;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One measure of a page with where it stands in GB/T 9704-2012.
 *
 * @param zh its name, in the standard's own term
 * @param en its name in English
 * @param clause the clause; empty for what no clause says
 */
public record Measure(
    String zh, String en, double value, Unit unit, String clause, Strength strength) {

  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

  /** The length in points (1/72 inch). Only for lengths. */
  public double points() {
    return switch (unit) {
      case MILLIMETRE -> value * POINTS_PER_MILLIMETRE;
      case POINT -> value;
      case CHARACTER, LINE, COUNT ->
          throw new IllegalStateException(en + " is counted in " + unit + ", it is no length");
    };
  }

  /** The length in millimetres. Only for lengths. */
  public double millimetres() {
    return points() / POINTS_PER_MILLIMETRE;
  }

  /** The value of what is counted. */
  public int count() {
    return (int) value;
  }

  /** Millimetres in points. */
  public static double points(double millimetres) {
    return millimetres * POINTS_PER_MILLIMETRE;
  }

  /** The value as one writes it, at most two decimals: 28.99. */
  public static String plain(double value) {
    return BigDecimal.valueOf(value)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** What a measure is counted in. */
  public enum Unit {
    MILLIMETRE("毫米", "mm"),
    /** 1/72 inch. */
    POINT("磅", "pt"),
    /** The width of one full-width character of the text at hand. */
    CHARACTER("字", "characters"),
    /** A line of the body's pitch. */
    LINE("行", "lines"),
    /** A plain number. */
    COUNT("", "");

    private final String zh;
    private final String en;

    Unit(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }

    public String zh() {
      return zh;
    }

    public String en() {
      return en;
    }
  }
}
