package gongwen.facts;

import gongwen.model.Count;
import gongwen.text.Approximation;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number with its qualifier, or the sum of several. A sum is said no more exactly than its least
 * exact part allows: 50余, 44 and 45 are 130余, not 139余; 近20, 6 and 17 are 40余, not 近43. It keeps
 * two digits at least, so that 300余 and 20 are 320余. The page of rules has it all (over-unround).
 *
 * @param number the parts as they are written, added up; what is computed and judged with
 * @param approximation how the parts stand to the true number together
 * @param parts how many there are
 * @param grain the place of the last digit that the least exact part knows: 10 of 50余; 1 if all are
 *     exact
 * @param blur those places of all parts that are not exact, added up
 * @param slack how far the true number may lie below: 近20 is 18 at least
 */
public record Amount(
    BigDecimal number,
    Approximation approximation,
    int parts,
    BigDecimal grain,
    BigDecimal blur,
    BigDecimal slack) {
  public static final Amount ZERO =
      new Amount(
          BigDecimal.ZERO,
          Approximation.EXACT,
          0,
          BigDecimal.ONE,
          BigDecimal.ZERO,
          BigDecimal.ZERO);

  /** One number. */
  public Amount(BigDecimal number, Approximation approximation) {
    this(
        number,
        approximation,
        1,
        grain(number, approximation),
        approximation == Approximation.EXACT ? BigDecimal.ZERO : grain(number, approximation),
        approximation == Approximation.NEARLY ? number.movePointLeft(1) : BigDecimal.ZERO);
  }

  public static Amount exact(BigDecimal number) {
    return new Amount(number, Approximation.EXACT);
  }

  public static Amount exact(long number) {
    return exact(BigDecimal.valueOf(number));
  }

  /** What a count is worth; nothing for 多 alone. */
  public static Amount of(Count count) {
    return count.number().isPresent()
        ? new Amount(BigDecimal.valueOf(count.number().getAsLong()), count.approximation())
        : ZERO;
  }

  private static BigDecimal grain(BigDecimal number, Approximation approximation) {
    BigDecimal grain = BigDecimal.ONE;
    if (approximation != Approximation.EXACT && number.signum() > 0) {
      while (isMultiple(number, grain.movePointRight(1))) {
        grain = grain.movePointRight(1);
      }
    }
    return grain;
  }

  private static boolean isMultiple(BigDecimal number, BigDecimal of) {
    return number.remainder(of).signum() == 0;
  }

  public Amount plus(Amount other) {
    return new Amount(
        number.add(other.number),
        approximation.plus(other.approximation),
        parts + other.parts,
        grain.max(other.grain),
        blur.add(other.blur),
        slack.add(other.slack));
  }

  /** The one number that documents, tables and lists of facts say of it. */
  public Amount said() {
    return switch (approximation) {
      case EXACT, AT_LEAST -> this;
      case OVER, MORE, ABOVE -> over(number, approximation);
      case NEARLY ->
          parts < 2 || isMultiple(number, place(grain))
              ? this
              : over(number.subtract(slack), Approximation.OVER);
      case ABOUT -> parts < 2 ? this : about();
    };
  }

  /** Of a lower bound: what is certain, in whole places. Below ten nothing is round. */
  private Amount over(BigDecimal least, Approximation how) {
    BigDecimal place = place(grain);
    BigDecimal round = least.divide(place, 0, RoundingMode.FLOOR).multiply(place);
    boolean nothing = round.signum() == 0 || place.compareTo(BigDecimal.ONE) == 0;
    return nothing
        ? new Amount(least.setScale(0, RoundingMode.FLOOR), Approximation.AT_LEAST)
        : new Amount(round, how);
  }

  private Amount about() {
    BigDecimal place = place(grain.max(blur));
    BigDecimal round = number.divide(place, 0, RoundingMode.HALF_UP).multiply(place);
    return new Amount(round, Approximation.ABOUT);
  }

  /**
   * The power of ten in which it is said: not above this, two digits are left, and ten at least.
   */
  private BigDecimal place(BigDecimal most) {
    int digits = number.precision() - number.scale();
    BigDecimal place = BigDecimal.ONE;
    for (int i = 1; i < digits && (i == 1 || i < digits - 1); i++) {
      BigDecimal next = place.movePointRight(1);
      if (i > 1 && next.compareTo(most) > 0) {
        break;
      }
      place = next;
    }
    return place;
  }

  /**
   * As people write it: 90余, 近100. A measure word may follow in the text around it, and 以上 must
   * stand behind that; so 100以上 is said as 不少于100.
   */
  public String text() {
    Amount said = said();
    Approximation ahead =
        said.approximation == Approximation.ABOVE ? Approximation.AT_LEAST : said.approximation;
    return ahead.around(said.digits());
  }

  /** The same with a measure word: 90余次, 100次以上, 3.5个百分点; the measure may be empty. */
  public String text(String measure) {
    Amount said = said();
    return said.approximation.around(said.digits(), measure);
  }

  /** Without its sign. */
  Amount size() {
    return new Amount(number.abs(), approximation, parts, grain, blur, slack);
  }

  private String digits() {
    return number.toPlainString();
  }
}
