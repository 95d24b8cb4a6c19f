package gongwen.check;

import gongwen.model.Section;
import gongwen.model.UnitFile;
import gongwen.text.Ref;
import gongwen.yaml.Key;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * All texts of a unit's records with their places, in the order of the schema. It follows the
 * records' own keys, so that a field that is added is looked at, too.
 */
final class Texts {
  /** Keys whose values are names within the file and no text. */
  private static final Set<String> NAMES = Set.of("id", "code", "serves", "answers", "template");

  private final BiConsumer<Ref, String> each;

  private Texts(BiConsumer<Ref, String> each) {
    this.each = each;
  }

  static void of(UnitFile unit, BiConsumer<Ref, String> each) {
    new Texts(each).fields(unit.ref(), unit);
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
    for (RecordComponent component : item.getClass().getRecordComponents()) {
      Key key = component.getAnnotation(Key.class);
      if (key != null && !NAMES.contains(key.en())) {
        value(ref.field(key.en()), read(component, item));
      } else if (key == null && component.getName().equals("written")) {
        value(ref, read(component, item));
      }
    }
  }

  private static Object read(RecordComponent component, Record item) {
    try {
      return component.getAccessor().invoke(item);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(component.toString(), e);
    }
  }
}
