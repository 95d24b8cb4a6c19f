package gongwen.template;

import gongwen.facts.Counted;
import gongwen.facts.Facts;
import gongwen.facts.Figure;
import gongwen.facts.Scope;
import gongwen.model.Activity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was done of one kind in the period.
 *
 * @param theme the theme that all its activities share; empty for none
 * @param amounts how much, one for each measure, in the order of the ledger
 * @param people how many took part, when the ledger says so
 * @param activities in the order of their days
 */
record Work(
    String kind,
    String theme,
    List<Amount> amounts,
    Optional<Figure> people,
    List<Activity> activities) {

  /** A figure with its measure word. */
  record Amount(Figure figure, String measure) {}

  /** By kind, in the order of the first activity of each. */
  static List<Work> of(List<Activity> activities, Facts facts, Scope scope) {
    Map<String, List<Activity>> byKind = new LinkedHashMap<>();
    for (Activity activity : activities) {
      byKind.computeIfAbsent(activity.kind(), kind -> new ArrayList<>()).add(activity);
    }
    List<Work> works = new ArrayList<>();
    byKind.forEach((kind, of) -> works.add(of(kind, of, facts, scope)));
    return List.copyOf(works);
  }

  private static Work of(String kind, List<Activity> activities, Facts facts, Scope scope) {
    Set<String> measures = new LinkedHashSet<>();
    Set<String> themes = new LinkedHashSet<>();
    for (Activity activity : activities) {
      measures.add(activity.measureOrDefault());
      themes.add(activity.theme());
    }
    List<Amount> amounts = new ArrayList<>();
    for (String measure : measures) {
      Counted counted = facts.count(List.of(kind), scope, Optional.of(measure));
      if (counted.figure().value().number().signum() > 0) {
        amounts.add(new Amount(counted.figure(), measure));
      }
    }
    Figure people = facts.people(List.of(kind), scope).figure();
    return new Work(
        kind,
        themes.size() == 1 ? themes.iterator().next() : "",
        List.copyOf(amounts),
        people.value().number().signum() > 0 ? Optional.of(people) : Optional.empty(),
        List.copyOf(activities));
  }
}
