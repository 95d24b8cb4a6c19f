package gongwen.facts;

import gongwen.model.Activity;
import java.util.Set;

/** Which records count times. */
final class Times {
  static final String TIMES = "次";
  static final String PEOPLE = "人次";
  private static final Set<String> MEASURES = Set.of(TIMES, "场次", "轮次");

  private Times() {}

  static boolean countsTimes(Activity activity) {
    return MEASURES.contains(activity.extent().measureOrDefault());
  }
}
