package gongwen.source;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.text.Nearest;
import gongwen.text.Places;
import gongwen.text.Ref;
import gongwen.yaml.YamlLimits;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Ids are used once, and what refers to one names one. */
final class Ids {
  /** More are not listed in a hint. */
  private static final int LISTED = 12;

  private final Places places;
  private final List<Diagnostic> found;

  Ids(Places places, List<Diagnostic> found) {
    this.places = places;
    this.found = found;
  }

  /** The ids in their order; one that is used twice is reported at the second. */
  <T> List<String> unique(List<T> records, Function<T, String> id, Function<T, Ref> ref) {
    Map<String, Ref> seen = new HashMap<>();
    for (T entry : records) {
      Ref here = ref.apply(entry).field("id");
      Ref first = id.apply(entry).isEmpty() ? null : seen.putIfAbsent(id.apply(entry), here);
      if (first != null && found.size() < YamlLimits.MAX_FAULTS) {
        found.add(
            Diagnostic.of(
                    UnitFileCode.DUPLICATE_ID,
                    places.span(here),
                    Message.of("编号“%s”用了两次", "the id \"%s\" is used twice", id.apply(entry)))
                .related(places.span(first), Message.of("第一次在这里", "the first is here"))
                .hint("给其中一个另编一个号", "give one of them another id"));
      }
    }
    return records.stream().map(id).filter(i -> !i.isEmpty()).toList();
  }

  void known(List<String> named, List<String> known, Ref list) {
    Set<String> all = new HashSet<>(known);
    for (int i = 0; i < named.size(); i++) {
      if (!all.contains(named.get(i))) {
        unknown(named.get(i), known, list.item(i));
      }
    }
  }

  void known(String named, List<String> known, Ref where) {
    if (!known.contains(named)) {
      unknown(named, known, where);
    }
  }

  private void unknown(String named, List<String> known, Ref where) {
    if (found.size() >= YamlLimits.MAX_FAULTS) {
      return;
    }
    Diagnostic fault =
        Diagnostic.of(
            UnitFileCode.UNKNOWN_REFERENCE,
            places.span(where),
            Message.of("没有“%s”：这里没有指向任何一项", "there is no \"%s\": this refers to nothing", named));
    Optional<String> nearest = Nearest.of(named, known);
    if (nearest.isPresent()) {
      found.add(fault.hint("是不是“%s”？", "did you mean \"%s\"?", nearest.get()));
    } else if (known.isEmpty()) {
      found.add(fault.hint("本文件里还没有可以指向的项", "this file has nothing yet to refer to"));
    } else {
      List<String> few = known.subList(0, Math.min(LISTED, known.size()));
      found.add(
          fault.hint(
              Message.of(
                  "可以写：%1$s",
                  "it is one of: %2$s", String.join("、", few), String.join(", ", few))));
    }
  }
}
