package gongwen.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import gongwen.facts.Amount;
import gongwen.facts.Figure;
import gongwen.model.Count;
import gongwen.model.Quantity;
import gongwen.text.Approximation;
import gongwen.text.Ref;
import gongwen.yaml.Key;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A record as a template sees it: its components by their names and by both spellings of their
 * keys, and nothing else of it. A fact also shows what it is about: {@code issue.title} of an
 * {@code IssueFact}.
 *
 * @param record what is shown first
 * @param inner what is asked when the record has no such component
 */
record RecordModel(Record record, List<Record> inner, Models models) implements TemplateHashModel {
  /** Keys by which a record is called. */
  private static final Set<String> NAMING = Set.of("title", "name");

  private static final ClassValue<Map<String, Method>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> components = new LinkedHashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() == Ref.class) {
              continue;
            }
            components.put(component.getName(), component.getAccessor());
            Key key = component.getAnnotation(Key.class);
            if (key != null) {
              components.put(key.en(), component.getAccessor());
              components.put(key.zh(), component.getAccessor());
            }
          }
          return components;
        }
      };

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    Method accessor = COMPONENTS.get(record.getClass()).get(key);
    if (accessor != null) {
      return shown(record, key, value(record, accessor));
    }
    for (Record each : inner) {
      Method other = COMPONENTS.get(each.getClass()).get(key);
      if (other != null) {
        return shown(each, key, value(each, other));
      }
    }
    return null;
  }

  /** A count of a record knows its record, as a figure does. */
  private @Nullable TemplateModel shown(Record of, String key, Object value)
      throws TemplateModelException {
    Object plain = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    Optional<Ref> ref = place(of);
    if (ref.isPresent() && plain instanceof Count count && count.number().isPresent()) {
      BigDecimal number = BigDecimal.valueOf(count.number().getAsLong());
      return Printed.figure(
          new Figure(
              new Amount(number, count.approximation()), "", about(of, key), List.of(ref.get())),
          count.written(),
          name -> null,
          models);
    }
    if (ref.isPresent() && plain instanceof Quantity quantity && quantity.number().isPresent()) {
      Amount amount = new Amount(quantity.number().get(), Approximation.EXACT);
      return Printed.figure(
          new Figure(amount, "", about(of, key), List.of(ref.get())),
          quantity.written(),
          name -> null,
          models);
    }
    return models.wrap(plain);
  }

  /** The key as Chinese files spell it, and the record's name: 份数（意识形态工作责任书）. */
  private static String about(Record of, String key) {
    Method filled = COMPONENTS.get(of.getClass()).get(key);
    String what = key;
    String name = "";
    for (RecordComponent component : of.getClass().getRecordComponents()) {
      Key spelled = component.getAnnotation(Key.class);
      if (spelled != null && component.getAccessor().equals(filled)) {
        what = spelled.zh();
      }
      boolean names = spelled != null && NAMING.contains(spelled.en());
      if (names && name.isEmpty() && value(of, component.getAccessor()) instanceof String text) {
        name = text;
      }
    }
    return name.isEmpty() ? what : what + "（" + name + "）";
  }

  private static Optional<Ref> place(Record record) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      if (component.getType() == Ref.class) {
        return Optional.of((Ref) value(record, component.getAccessor()));
      }
    }
    return Optional.empty();
  }

  private static Object value(Record record, Method accessor) {
    try {
      return accessor.invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(accessor.toString(), e);
    }
  }

  /** Where the record stands, or the one that it is about. */
  Optional<Ref> ref() {
    Optional<Ref> own = place(record);
    return own.isPresent() || inner.isEmpty() ? own : place(inner.get(0));
  }

  /** The names that it answers to. */
  Set<String> names() {
    Set<String> names = new TreeSet<>(COMPONENTS.get(record.getClass()).keySet());
    inner.forEach(each -> names.addAll(COMPONENTS.get(each.getClass()).keySet()));
    return names;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
