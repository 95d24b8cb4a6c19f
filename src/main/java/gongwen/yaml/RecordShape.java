package gongwen.yaml;

import gongwen.text.Ref;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of a record, read once from its components. */
public final class RecordShape {
  private static final ClassValue<RecordShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
          return new RecordShape(type);
        }
      };

  /**
   * A component with a key.
   *
   * @param index its place among the record's components
   * @param component its name in Java
   * @param type what it holds
   */
  public record Field(
      int index, String component, String en, String zh, boolean required, Type type) {
    public String key(boolean chinese) {
      return chinese ? zh : en;
    }
  }

  private final Class<?> type;
  private final Constructor<?> constructor;
  private final int size;
  private final List<Field> fields = new ArrayList<>();
  private final Map<String, Field> byKey = new LinkedHashMap<>();
  private final List<Integer> refs = new ArrayList<>();
  private final Optional<String> shorthand;

  private RecordShape(Class<?> type) {
    this.type = type;
    RecordComponent[] components = type.getRecordComponents();
    this.size = components.length;
    Class<?>[] parameters = new Class<?>[size];
    for (int i = 0; i < size; i++) {
      parameters[i] = components[i].getType();
      add(i, components[i]);
    }
    this.shorthand = Optional.ofNullable(type.getAnnotation(Shorthand.class)).map(Shorthand::value);
    try {
      this.constructor = type.getDeclaredConstructor(parameters);
      constructor.setAccessible(true);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private void add(int index, RecordComponent component) {
    Key key = component.getAnnotation(Key.class);
    if (key != null) {
      Field field =
          new Field(
              index,
              component.getName(),
              key.en(),
              key.zh(),
              key.required(),
              component.getGenericType());
      fields.add(field);
      byKey.put(key.en(), field);
      byKey.put(key.zh(), field);
    } else if (component.getType() == Ref.class) {
      refs.add(index);
    } else {
      throw new IllegalStateException("no @Key on " + type + "." + component.getName());
    }
  }

  public static RecordShape of(Class<?> type) {
    return SHAPES.get(type);
  }

  /** In the order of the record. */
  public List<Field> fields() {
    return List.copyOf(fields);
  }

  /** The field of this key, in either spelling. */
  public Optional<Field> field(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** Every key in both spellings. */
  public List<String> spellings() {
    return List.copyOf(byKey.keySet());
  }

  /** The field that a plain value in place of the mapping fills. */
  public Optional<Field> shorthand() {
    return shorthand.flatMap(
        name -> fields.stream().filter(f -> f.component().equals(name)).findFirst());
  }

  /**
   * A record of these values.
   *
   * @param values by the index of the component; those of refs may be missing
   */
  Object create(Object[] values, Ref ref) {
    for (int index : refs) {
      values[index] = ref;
    }
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException | InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException("cannot make " + type, e);
    }
  }

  Object[] emptyValues() {
    return new Object[size];
  }
}
