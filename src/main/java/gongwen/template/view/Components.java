package gongwen.template.view;

import gongwen.record.RecordType;
import gongwen.text.Ref;
import gongwen.yaml.Key;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The components of one type of record, found once for each type.
 *
 * @param byName under their names and both spellings of their keys
 * @param place where the record stands; empty for a type that stands nowhere
 * @param naming those by which a record is called, the first that is text counts
 */
record Components(
    Map<String, Component> byName, Optional<Component> place, List<Component> naming) {
  /** Keys by which a record is called. */
  private static final Set<String> NAMING = Set.of("title", "name");

  private static final ClassValue<Components> ALL =
      new ClassValue<>() {
        @Override
        protected Components computeValue(Class<?> type) {
          return find(type);
        }
      };

  /**
   * One of them.
   *
   * @param key as Chinese files spell it; empty for one that is not written in files
   */
  record Component(String key, RecordType.Component component) {
    Object of(Record record) {
      return component.of(record);
    }
  }

  static Components of(Record record) {
    return ALL.get(record.getClass());
  }

  private static Components find(Class<?> type) {
    Map<String, Component> byName = new LinkedHashMap<>();
    Optional<Component> place = Optional.empty();
    List<Component> naming = new ArrayList<>();
    for (RecordType.Component each : RecordType.of(type).components()) {
      Optional<Key> key = each.annotation(Key.class);
      Component component = new Component(key.map(Key::zh).orElse(""), each);
      if (each.type() == Ref.class) {
        place = place.or(() -> Optional.of(component));
        continue;
      }
      byName.put(each.name(), component);
      if (key.isPresent()) {
        byName.put(key.get().en(), component);
        byName.put(key.get().zh(), component);
        if (NAMING.contains(key.get().en())) {
          naming.add(component);
        }
      }
    }
    return new Components(byName, place, List.copyOf(naming));
  }
}
