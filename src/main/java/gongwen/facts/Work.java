package gongwen.facts;

import gongwen.model.Activity;
import gongwen.text.Ref;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was done of one kind in the period under one theme.
 *
 * @param theme empty for none
 * @param amounts how much, one for each measure, in the order of the ledger
 * @param people how many took part, when the ledger says so
 * @param withoutPeople those that give no number of people, though others do
 * @param vague those that were done 多 times
 * @param activities in the order of their days
 */
public record Work(
    String kind,
    String theme,
    List<Measured> amounts,
    Optional<Figure> people,
    Unrecorded withoutPeople,
    List<Ref> vague,
    List<Activity> activities) {

  /** A figure with its measure word. */
  public record Measured(Figure figure, String measure) {}

  /** By kind and theme, in the order of the first activity of each. */
  public static List<Work> of(List<Activity> activities, Facts facts, Scope scope) {
    Map<List<String>, List<Activity>> groups = new LinkedHashMap<>();
    for (Activity activity : activities) {
      groups
          .computeIfAbsent(List.of(activity.kind(), activity.theme()), key -> new ArrayList<>())
          .add(activity);
    }
    List<Work> works = new ArrayList<>();
    for (List<Activity> group : groups.values()) {
      Activity first = group.get(0);
      WorkCount counting =
          new WorkCount(facts, scope, first.kind(), first.theme(), List.copyOf(group));
      long themes = groups.keySet().stream().filter(key -> key.get(0).equals(first.kind())).count();
      works.add(of(counting, themes > 1));
    }
    return List.copyOf(works);
  }

  private static Work of(WorkCount counting, boolean partly) {
    Set<String> measures = new LinkedHashSet<>();
    counting.activities().forEach(activity -> measures.add(activity.extent().measureOrDefault()));
    List<Measured> amounts = new ArrayList<>();
    for (String measure : measures) {
      Figure amount = counting.amount(measure, partly);
      if (amount.value().number().signum() > 0) {
        amounts.add(new Measured(amount, measure));
      }
    }
    Figure people = counting.people(partly);
    return new Work(
        counting.kind(),
        counting.theme(),
        List.copyOf(amounts),
        people.value().number().signum() > 0 ? Optional.of(people) : Optional.empty(),
        counting.withoutPeople(),
        counting.vague(),
        counting.activities());
  }
}
