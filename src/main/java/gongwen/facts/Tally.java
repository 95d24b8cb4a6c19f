package gongwen.facts;

import gongwen.model.Count;
import gongwen.text.Ref;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Adds up counts and remembers where they came from. */
final class Tally {
  private Amount sum = Amount.ZERO;
  private final Set<String> measures = new LinkedHashSet<>();
  private final List<Ref> refs = new ArrayList<>();
  private final List<Ref> uncounted = new ArrayList<>();

  void add(Count count, String measure, Ref ref) {
    Optional<Amount> amount = Times.amount(count);
    if (amount.isEmpty()) {
      uncounted.add(ref);
      return;
    }
    sum = sum.plus(amount.get());
    measures.add(measure);
    refs.add(ref);
  }

  /** The sum, in the measure that all its parts share, or in this one. */
  Figure figure(String otherwise, String about) {
    String measure = measures.size() == 1 ? measures.iterator().next() : otherwise;
    return new Figure(sum, measure, about, refs);
  }

  List<Ref> uncounted() {
    return List.copyOf(uncounted);
  }
}
