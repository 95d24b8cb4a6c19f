package gongwen.facts;

import gongwen.text.Approximation;
import java.math.BigDecimal;

/** A number with its qualifier; a sum with a qualified part is qualified. */
public record Amount(BigDecimal number, Approximation approximation) {
  public static final Amount ZERO = new Amount(BigDecimal.ZERO, Approximation.EXACT);

  public static Amount exact(BigDecimal number) {
    return new Amount(number, Approximation.EXACT);
  }

  public static Amount exact(long number) {
    return exact(BigDecimal.valueOf(number));
  }

  /** The sum: 80余 and 12 are 92余. */
  public Amount plus(Amount other) {
    return new Amount(number.add(other.number), approximation.plus(other.approximation));
  }

  /**
   * As people write it: 92余, 近100. A measure word may follow in the text around it, and 以上 must
   * stand behind that; so 100以上 is said as 不少于100.
   */
  public String text() {
    Approximation ahead =
        approximation == Approximation.ABOVE ? Approximation.AT_LEAST : approximation;
    return ahead.around(number.toPlainString());
  }
}
