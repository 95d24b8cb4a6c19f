package gongwen.check.rule;

import gongwen.model.Section;
import gongwen.model.UnitFile;
import gongwen.record.RecordType;
import gongwen.record.RecordType.Component;
import gongwen.text.Ref;
import gongwen.yaml.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * All texts of a unit's records with their places, in the order of the schema. It follows the
 * records' own keys, so that a field that is added is looked at, too.
 */
final class OwnTexts {
  /** Keys whose values are names within the file and no text. */
  private static final Set<String> NAMES = Set.of("id", "code", "serves", "answers", "template");

  /** Of each type once; there are few types and many records. */
  private static final ClassValue<List<Field>> FIELDS =
      new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
          return fieldsOf(type);
        }
      };

  /**
   * A component that may hold a text.
   *
   * @param key in English; empty for what the record itself was written as
   */
  private record Field(String key, Component component) {}

  private final BiConsumer<Ref, String> each;

  private OwnTexts(BiConsumer<Ref, String> each) {
    this.each = each;
  }

  static void of(UnitFile unit, BiConsumer<Ref, String> each) {
    new OwnTexts(each).fields(unit.ref(), unit);
  }

  private void value(Ref ref, Object value) {
    if (value instanceof String text) {
      each.accept(ref, text);
    } else if (value instanceof Optional<?> perhaps) {
      perhaps.ifPresent(inner -> value(ref, inner));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        value(ref.item(i), list.get(i));
      }
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, inner) -> value(ref.field(key.toString()), inner));
    } else if (value instanceof Section section) {
      section.parts().forEach(this::part);
    } else if (value instanceof Record item) {
      fields(ref, item);
    }
  }

  private void part(Section.Part part) {
    each.accept(part.ref().field("heading"), part.heading());
    each.accept(part.textRef(), part.text());
  }

  private void fields(Ref ref, Record item) {
    for (Field field : FIELDS.get(item.getClass())) {
      value(field.key().isEmpty() ? ref : ref.field(field.key()), field.component().of(item));
    }
  }

  private static List<Field> fieldsOf(Class<?> type) {
    List<Field> fields = new ArrayList<>();
    for (Component component : RecordType.of(type).components()) {
      Optional<Key> key = component.annotation(Key.class);
      if (key.isPresent() && !NAMES.contains(key.get().en())) {
        fields.add(new Field(key.get().en(), component));
      } else if (key.isEmpty() && component.name().equals("written")) {
        fields.add(new Field("", component));
      }
    }
    return List.copyOf(fields);
  }
}
