package gongwen.facts;

import gongwen.model.Count;
import gongwen.text.Approximation;
import gongwen.text.Ref;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Adds up counts and remembers where they came from. */
final class Tally {
  private Amount sum = Amount.ZERO;
  private BigDecimal exact = BigDecimal.ZERO;
  private final List<String> approximate = new ArrayList<>();
  private final Set<String> measures = new LinkedHashSet<>();
  private final List<Ref> refs = new ArrayList<>();
  private final List<Ref> missing = new ArrayList<>();
  private final List<Ref> vague = new ArrayList<>();

  void add(Count count, String measure, Ref ref) {
    if (count.number().isEmpty()) {
      vague.add(ref);
      return;
    }
    Amount amount = Amount.of(count);
    sum = sum.plus(amount);
    if (amount.approximation() == Approximation.EXACT) {
      exact = exact.add(amount.number());
    } else {
      approximate.add(amount.text());
    }
    measures.add(measure);
    refs.add(ref);
  }

  /** A record that says nothing of what others of its kind say. */
  void miss(Ref ref) {
    missing.add(ref);
  }

  /** The sum, in the measure that all its parts share, or in this one. */
  Figure figure(String otherwise, String about) {
    String measure = measures.size() == 1 ? measures.iterator().next() : otherwise;
    return new Figure(sum, measure, about, refs);
  }

  Addends addends() {
    return new Addends(exact, approximate, new Unrecorded(missing, vague));
  }
}
