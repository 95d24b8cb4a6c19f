package gongwen.source;

import gongwen.text.Ref;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Records that others refer to: by id, or by a name that only one of them has.
 *
 * @param ids in their order
 * @param names each with the records that have it
 * @param whole whether all of them are known
 */
record Named(Set<String> ids, Map<String, List<One>> names, boolean whole) {

  /** A record with a name. */
  record One(String id, Ref name) {}

  /**
   * @param nameKey the key of a record's name
   */
  static <T> Named of(
      List<T> records,
      Function<T, String> id,
      Function<T, String> name,
      Function<T, Ref> ref,
      String nameKey,
      boolean whole) {
    Set<String> ids = new LinkedHashSet<>();
    Map<String, List<One>> names = new LinkedHashMap<>();
    boolean known = whole;
    for (T each : records) {
      if (Ids.unread(id.apply(each))) {
        known = false;
      } else {
        ids.add(id.apply(each));
        names
            .computeIfAbsent(name.apply(each).strip(), n -> new ArrayList<>())
            .add(new One(id.apply(each), ref.apply(each).field(nameKey)));
      }
    }
    return new Named(ids, names, known);
  }
}
