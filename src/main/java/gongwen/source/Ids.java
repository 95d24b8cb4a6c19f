package gongwen.source;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.sheet.Ledger;
import gongwen.text.Places;
import gongwen.text.Ref;
import gongwen.yaml.YamlLimits;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Ids are used once. */
final class Ids {
  private final Places places;
  private final List<Diagnostic> found;

  Ids(Places places, List<Diagnostic> found) {
    this.places = places;
    this.found = found;
  }

  /** One that is used twice is reported at the second. */
  <T> void unique(List<T> records, Function<T, String> id, Function<T, Ref> ref) {
    Map<String, Ref> seen = new HashMap<>();
    for (T entry : records) {
      Ref here = ref.apply(entry).field("id");
      Ref first = unread(id.apply(entry)) ? null : seen.putIfAbsent(id.apply(entry), here);
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
  }

  /** Whether an id is none, or stands for one that could not be read. */
  static boolean unread(String id) {
    return id.isEmpty() || id.equals(Ledger.UNKNOWN);
  }
}
