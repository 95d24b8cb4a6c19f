package gongwen.facts;

import gongwen.model.Activity;
import gongwen.model.Count;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Which records count times, and how their counts become amounts. */
final class Times {
  static final String TIMES = "次";
  static final String PEOPLE = "人次";
  private static final Set<String> MEASURES = Set.of(TIMES, "场次", "轮次");

  private Times() {}

  static boolean countsTimes(Activity activity) {
    return MEASURES.contains(activity.extent().measureOrDefault());
  }

  /** What is summed; empty for 多 alone. */
  static Optional<Amount> amount(Count count) {
    return count.number().isPresent()
        ? Optional.of(
            new Amount(BigDecimal.valueOf(count.number().getAsLong()), count.approximation()))
        : Optional.empty();
  }
}
