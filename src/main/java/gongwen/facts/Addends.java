package gongwen.facts;

import gongwen.text.Approximation;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a figure was added up from, kept apart.
 *
 * @param exact the parts that are exact, added up
 * @param approximate the others, as they are written: 50余, 近20
 * @param unrecorded the records that give no number
 */
public record Addends(BigDecimal exact, List<String> approximate, Unrecorded unrecorded) {
  /** Of what is no number. */
  public static final Addends NONE = new Addends(BigDecimal.ZERO, List.of(), Unrecorded.NONE);

  public Addends {
    approximate = List.copyOf(approximate);
  }

  /** Of a number that was not added up. */
  static Addends exact(Amount amount) {
    boolean exact = amount.approximation() == Approximation.EXACT;
    return new Addends(
        exact ? amount.number() : BigDecimal.ZERO,
        exact ? List.of() : List.of(amount.text()),
        Unrecorded.NONE);
  }

  /** In words, where they are not all exact: 确数89，约数50余，1条未登记; else empty. */
  String words() {
    StringBuilder words = new StringBuilder();
    if (approximate.size() > 1 || !approximate.isEmpty() && exact.signum() > 0) {
      words.append("确数").append(exact.toPlainString());
      words.append("，约数").append(String.join("、", approximate));
    }
    append(words, unrecorded.missing().size(), "条未登记");
    append(words, unrecorded.vague().size(), "条只记“多”，未计入");
    return words.toString();
  }

  private static void append(StringBuilder words, int count, String what) {
    if (count > 0) {
      words.append(words.length() == 0 ? "另有" : "，另有").append(count).append(what);
    }
  }
}
