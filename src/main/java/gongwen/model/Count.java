package gongwen.model;

import gongwen.text.Approximation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A count as people write it: 6, 80余, 近100, 十余, 300多, 不少于2, 多.
 *
 * @param written as the unit wrote it
 * @param number what is summed; empty for 多 alone, which is printed and never summed
 * @param measure the measure word that was written with it (篇), which is not part of what is
 *     written; empty if there was none
 */
public record Count(
    String written, OptionalLong number, Approximation approximation, String measure) {
  public Count(String written, OptionalLong number, Approximation approximation) {
    this(written, number, approximation, "");
  }

  public static final Count ONE = of(1);

  /** Measure words of people. */
  public static final Set<String> OF_PEOPLE = Set.of("人", "名", "位", "人次");

  public static Count of(long number) {
    return new Count(Long.toString(number), OptionalLong.of(number), Approximation.EXACT);
  }

  /** Reads what a person wrote; empty for what is no count. */
  public static Optional<Count> parse(String written) {
    return CountText.parse(written.strip());
  }

  /** What the numbers in other words make together: 教师12人、学生30人, 3×15, 45（其中党员12）. */
  public static Optional<Count> added(String written) {
    return CountSum.of(written);
  }

  /** The measure words that may stand behind a number, longer ones first. */
  public static List<String> measures() {
    return CountText.MEASURES;
  }

  /** The words that may stand before a number, longer ones first: 不少于, 近. */
  public static List<String> wordsBefore() {
    return CountText.BEFORE.stream().map(Map.Entry::getKey).toList();
  }

  /** The words that may stand behind a number: 以上, 余. */
  public static List<String> wordsBehind() {
    return CountText.BEHIND.stream().map(Map.Entry::getKey).toList();
  }

  /**
   * 余 and 多 go with round numbers only (80余, 1300多): whether this is another (84余), which reads as
   * a slip.
   */
  public boolean unround() {
    boolean over = approximation == Approximation.OVER || approximation == Approximation.MORE;
    return over && number.isPresent() && (number.getAsLong() < 10 || number.getAsLong() % 10 != 0);
  }
}
