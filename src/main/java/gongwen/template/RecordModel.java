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
import java.util.ArrayList;
import java.util.HashMap;
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

  /**
   * What there is to show in a record. Reflection looks everything up anew each time, and templates
   * ask often.
   *
   * @param components by their names and by both spellings of their keys
   * @param place of the component that says where the record stands
   * @param spelled the keys as Chinese files spell them
   * @param naming what may hold the record's name
   */
  private record Shape(
      Map<String, Method> components,
      Optional<Method> place,
      Map<Method, String> spelled,
      List<Method> naming) {
    static Shape of(Class<?> type) {
      Map<String, Method> components = new LinkedHashMap<>();
      Optional<Method> place = Optional.empty();
      Map<Method, String> spelled = new HashMap<>();
      List<Method> naming = new ArrayList<>();
      for (RecordComponent component : type.getRecordComponents()) {
        if (component.getType() == Ref.class) {
          place = place.or(() -> Optional.of(component.getAccessor()));
          continue;
        }
        Method accessor = component.getAccessor();
        components.put(component.getName(), accessor);
        Key key = component.getAnnotation(Key.class);
        if (key != null) {
          components.put(key.en(), accessor);
          components.put(key.zh(), accessor);
          spelled.put(accessor, key.zh());
          if (NAMING.contains(key.en())) {
            naming.add(accessor);
          }
        }
      }
      return new Shape(components, place, spelled, naming);
    }
  }

  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return Shape.of(type);
        }
      };

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    Method accessor = components(record).get(key);
    if (accessor != null) {
      return shown(record, key, value(record, accessor));
    }
    for (Record each : inner) {
      Method other = components(each).get(key);
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
    if (plain instanceof Count count && count.number().isPresent()) {
      BigDecimal number = BigDecimal.valueOf(count.number().getAsLong());
      return counted(of, key, new Amount(number, count.approximation()), count, count.written());
    }
    if (plain instanceof Quantity quantity && quantity.number().isPresent()) {
      Amount amount = new Amount(quantity.number().get(), Approximation.EXACT);
      return counted(of, key, amount, quantity, quantity.written());
    }
    return models.wrap(plain);
  }

  private @Nullable TemplateModel counted(
      Record of, String key, Amount amount, Record plain, String written)
      throws TemplateModelException {
    Optional<Ref> ref = place(of);
    return ref.isPresent()
        ? Printed.figure(
            new Figure(amount, "", about(of, key), List.of(ref.get())),
            written,
            name -> null,
            models)
        : models.wrap(plain);
  }

  /** The key as Chinese files spell it, and the record's name: 份数（意识形态工作责任书）. */
  private static String about(Record of, String key) {
    Shape shape = SHAPES.get(of.getClass());
    Method filled = shape.components().get(key);
    String what = filled == null ? key : shape.spelled().getOrDefault(filled, key);
    String name = "";
    for (Method naming : shape.naming()) {
      if (name.isEmpty() && value(of, naming) instanceof String text) {
        name = text;
      }
    }
    return name.isEmpty() ? what : what + "（" + name + "）";
  }

  /** Where what it shows stands; empty for what stands nowhere. */
  Optional<Ref> place() {
    return place(record)
        .or(() -> inner.stream().map(RecordModel::place).flatMap(Optional::stream).findFirst());
  }

  private static Optional<Ref> place(Record record) {
    return SHAPES.get(record.getClass()).place().map(accessor -> (Ref) value(record, accessor));
  }

  private static Map<String, Method> components(Record record) {
    return SHAPES.get(record.getClass()).components();
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
    Set<String> names = new TreeSet<>(components(record).keySet());
    inner.forEach(each -> names.addAll(components(each).keySet()));
    return names;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
