package gongwen.facts;

import gongwen.text.Approximation;
import java.math.BigDecimal;

/** A number with its qualifier; a sum with a qualified part is qualified. */
public record Amount(BigDecimal number, Approximation approximation) {
  public static final Amount ZERO = new Amount(BigDecimal.ZERO, Approximation.EXACT);
}
