package gongwen.check.record;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * What a text says of two numbers: by how much one became the other, or what share it is.
 *
 * @param from where the words are in the text (UTF-16), from 0
 * @param to the char after them
 * @param words as typed: 增长12%
 * @param typed the number in them, below zero for a fall
 */
record Claim(
    int from, int to, String words, BigDecimal typed, Kind kind, Measured one, Measured other) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final MathContext FINE = MathContext.DECIMAL64;

  /** How the number follows from the two. */
  enum Kind {
    /** {@code other - one}, in their own measure or in points. */
    CHANGE,
    /** What {@code other - one} is of {@code one}, in per cent. */
    RATE,
    /** What {@code other} is of {@code one}, in per cent. */
    SHARE
  }

  /** A number as it was written; one that was rounded may be off by half of its last place. */
  record Measured(BigDecimal number, boolean rounded) {
    static Measured of(BigDecimal number, String measure) {
      boolean large = !measure.isEmpty() && "%％‰万亿千百".indexOf(measure.charAt(0)) >= 0;
      return new Measured(number, number.scale() > 0 || large);
    }

    BigDecimal least() {
      return rounded ? number.subtract(halfPlace(number)) : number;
    }

    BigDecimal most() {
      return rounded ? number.add(halfPlace(number)) : number;
    }
  }

  static BigDecimal halfPlace(BigDecimal number) {
    return BigDecimal.valueOf(5, number.scale() + 1);
  }

  /** Whether the number could have come out so, rounded or cut off at its last place. */
  boolean holds() {
    if (kind != Kind.CHANGE && one.least().signum() <= 0) {
      return true;
    }
    boolean exact = kind == Kind.CHANGE && !one.rounded() && !other.rounded();
    BigDecimal half = exact ? BigDecimal.ZERO : halfPlace(typed);
    BigDecimal place = half.add(half);
    boolean fall = typed.signum() < 0;
    BigDecimal below = fall ? place : half;
    BigDecimal above = fall ? half : place;
    return value(one.least(), other.most()).compareTo(typed.subtract(below)) >= 0
        && value(one.most(), other.least()).compareTo(typed.add(above)) <= 0;
  }

  /** What it should be, to as many places as were typed, and two at least for a rate. */
  BigDecimal due() {
    BigDecimal due = value(one.number(), other.number());
    int places = kind == Kind.CHANGE ? due.scale() : Math.max(2, typed.scale());
    return due.setScale(places, RoundingMode.HALF_UP);
  }

  /** Whether a difference of two percentages was called a rate. */
  boolean meansPoints() {
    BigDecimal difference = other.number().subtract(one.number());
    return kind == Kind.RATE && difference.compareTo(typed) == 0;
  }

  private BigDecimal value(BigDecimal from, BigDecimal to) {
    return switch (kind) {
      case CHANGE -> to.subtract(from);
      case RATE -> to.subtract(from).multiply(HUNDRED).divide(from, FINE);
      case SHARE -> to.multiply(HUNDRED).divide(from, FINE);
    };
  }
}
