package gongwen.check.record;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.RecordRule;
import gongwen.check.rule.RuleSources;
import gongwen.check.rule.UnitUnderCheck;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.model.Activity;
import gongwen.model.Count;
import gongwen.standard.Strength;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An activity that is in the ledger twice, so that every report counts it twice: the same days,
 * kind and title, and nothing in which the two lines contradict each other. One may be the plan of
 * the other.
 */
final class ActivityEnteredTwice extends RecordRule {
  ActivityEnteredTwice() {
    super(
        Declaration.of(
            "activity-entered-twice",
            "同一活动登记了两次",
            "the same activity entered twice",
            Strength.PRACTICE,
            RuleSources.LEDGERS));
  }

  @Override
  public void check(UnitUnderCheck unit, Diagnostics out) {
    Map<List<Object>, List<Activity>> seen = new HashMap<>();
    for (Activity activity : unit.records().ledgers().activities()) {
      if (activity.title().isBlank()) {
        continue;
      }
      List<Object> key =
          List.of(activity.date(), activity.kind().strip(), activity.title().strip());
      List<Activity> before = seen.computeIfAbsent(key, unused -> new ArrayList<>());
      before.stream()
          .filter(other -> mayBeOne(other, activity))
          .findFirst()
          .ifPresent(
              first ->
                  out.add(
                      found(
                              unit.places().span(activity.ref()),
                              Message.of(
                                  "“%s”同一天登记了两次，报告会数两次",
                                  "\"%s\" is entered twice on one day; reports count it twice",
                                  activity.title().strip()))
                          .related(
                              unit.places().span(first.ref()),
                              Message.of("第一次在这里", "the first is here"))
                          .hint(
                              "是一次就删去一条；确是两次的，写清场次、地点或主持人",
                              "if it is one, take one out; if there were two, tell them apart by"
                                  + " title, place or host")));
      before.add(activity);
    }
  }

  private static boolean mayBeOne(Activity a, Activity b) {
    return agree(a.summary(), b.summary())
        && agree(a.theme(), b.theme())
        && agree(a.host(), b.host())
        && agree(a.place(), b.place())
        && agree(written(a.extent().people()), written(b.extent().people()))
        && agree(written(a.extent().count()), written(b.extent().count()))
        && a.extent().measureOrDefault().equals(b.extent().measureOrDefault());
  }

  private static String written(Optional<Count> count) {
    return count.map(Count::written).orElse("");
  }

  private static boolean agree(String a, String b) {
    return a.isBlank() || b.isBlank() || a.strip().equals(b.strip());
  }
}
