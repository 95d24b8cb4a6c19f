package gongwen.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The value of an indicator.
 *
 * @param written as the unit wrote it, with the precision in which it wrote it
 * @param number what it is worth; empty for what is printed and never computed (3.72:6.28)
 */
public record Quantity(String written, Optional<BigDecimal> number) {
  private static final java.util.regex.Pattern NUMBER =
      java.util.regex.Pattern.compile("[+-]?\\d+(\\.\\d+)?");

  private static final java.util.regex.Pattern POWER =
      java.util.regex.Pattern.compile("[+-]?\\d{1,20}(\\.\\d{1,20})?[eE][+-]?\\d{1,2}");

  /** A number as programs write large ones (1e6) is read as what it says. */
  public static Quantity parse(String written) {
    String stripped = written.strip();
    String plain =
        POWER.matcher(stripped).matches() ? new BigDecimal(stripped).toPlainString() : stripped;
    boolean number = plain.length() <= 40 && NUMBER.matcher(plain).matches();
    return new Quantity(plain, number ? Optional.of(new BigDecimal(plain)) : Optional.empty());
  }
}
