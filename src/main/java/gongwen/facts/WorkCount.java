package gongwen.facts;

import gongwen.model.Activity;
import gongwen.model.Count;
import gongwen.text.Ref;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What is counted: all activities of a kind, or those of them that have this theme. */
record WorkCount(Facts facts, Scope scope, String kind, String theme, List<Activity> activities) {

  Figure amount(String measure, boolean partly) {
    Figure whole = facts.count(List.of(kind), scope, Optional.of(measure)).figure();
    return partly ? part(whole, a -> amountIn(measure, a)) : whole;
  }

  Figure people(boolean partly) {
    Figure whole = facts.people(List.of(kind), scope).figure();
    return partly ? part(whole, a -> a.extent().participants()) : whole;
  }

  /** Of these activities, those that give no number of people. */
  Unrecorded withoutPeople() {
    Unrecorded all = facts.people(List.of(kind), scope).unrecorded();
    Set<Ref> here = new HashSet<>(activities.stream().map(Activity::ref).toList());
    return new Unrecorded(
        all.missing().stream().filter(here::contains).toList(),
        all.vague().stream().filter(here::contains).toList());
  }

  /** Of these activities, those that say 多 and not how many. */
  List<Ref> vague() {
    return activities.stream()
        .filter(activity -> activity.extent().times().number().isEmpty())
        .map(Activity::ref)
        .toList();
  }

  private static Optional<Count> amountIn(String measure, Activity activity) {
    return activity.extent().measureOrDefault().equals(measure)
        ? Optional.of(activity.extent().times())
        : Optional.empty();
  }

  private Figure part(Figure whole, Function<Activity, Optional<Count>> count) {
    Amount sum = Amount.ZERO;
    List<Ref> refs = new ArrayList<>();
    for (Activity activity : activities) {
      Optional<Count> of = count.apply(activity).filter(c -> c.number().isPresent());
      if (of.isPresent()) {
        sum = sum.plus(Amount.of(of.get()));
        refs.add(activity.ref());
      }
    }
    String about = theme.isEmpty() ? whole.about() : whole.about() + "，" + theme;
    return new Figure(sum, whole.measure(), about, refs);
  }
}
