package gongwen.record;

import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A type of record: its components in their order, those of a group that is {@link Embedded} in its
 * place. All is looked up once for each type and kept, because reflection looks everything up anew
 * each time it is asked. Safe for many threads.
 */
public final class RecordType {
  private static final ClassValue<RecordType> TYPES =
      new ClassValue<>() {
        @Override
        protected RecordType computeValue(Class<?> type) {
          return new RecordType(type);
        }
      };

  /** One component. */
  public static final class Component {
    private final int index;
    private final RecordComponent declared;
    private final List<Method> path;

    private Component(int index, RecordComponent declared, List<Method> path) {
      this.index = index;
      this.declared = declared;
      this.path = path;
    }

    /** Its place among the components of the type. */
    public int index() {
      return index;
    }

    /** As Java calls it. */
    public String name() {
      return declared.getName();
    }

    public Type type() {
      return declared.getGenericType();
    }

    public <A extends Annotation> Optional<A> annotation(Class<A> type) {
      return Optional.ofNullable(declared.getAnnotation(type));
    }

    /**
     * The value of the component.
     *
     * @param record of the type to which the component belongs
     */
    public Object of(Record record) {
      try {
        Object value = record;
        for (Method accessor : path) {
          value = accessor.invoke(value);
        }
        return value;
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException(declared.toString(), e);
      }
    }
  }

  private final Constructor<?> constructor;

  /** For each component that the record declares, the type of the group that it is. */
  private final List<Optional<RecordType>> groups;

  private final List<Component> components;

  private RecordType(Class<?> type) {
    RecordComponent[] declared = type.getRecordComponents();
    this.groups = Arrays.stream(declared).map(RecordType::group).toList();
    List<Component> all = new ArrayList<>();
    for (int i = 0; i < declared.length; i++) {
      add(declared[i], groups.get(i), all);
    }
    this.components = List.copyOf(all);
    try {
      this.constructor =
          type.getDeclaredConstructor(
              Arrays.stream(declared).map(RecordComponent::getType).toArray(Class<?>[]::new));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
    constructor.setAccessible(true);
  }

  private static Optional<RecordType> group(RecordComponent declared) {
    return declared.isAnnotationPresent(Embedded.class)
        ? Optional.of(of(declared.getType()))
        : Optional.empty();
  }

  private static void add(
      RecordComponent declared, Optional<RecordType> group, List<Component> all) {
    Method accessor = declared.getAccessor();
    // Otherwise every call looks up who calls, and whether they may.
    accessor.setAccessible(true);
    if (group.isEmpty()) {
      all.add(new Component(all.size(), declared, List.of(accessor)));
      return;
    }
    for (Component inner : group.get().components) {
      List<Method> path = new ArrayList<>(List.of(accessor));
      path.addAll(inner.path);
      all.add(new Component(all.size(), inner.declared, List.copyOf(path)));
    }
  }

  /** The type of these records. */
  public static RecordType of(Class<?> type) {
    return TYPES.get(type);
  }

  /** In their order. */
  public List<Component> components() {
    return components;
  }

  /**
   * A record of these values.
   *
   * @param values one for each component
   */
  public Record create(Object[] values) {
    return create(values, 0);
  }

  private Record create(Object[] values, int from) {
    Object[] own = new Object[groups.size()];
    int next = from;
    for (int i = 0; i < own.length; i++) {
      Optional<RecordType> group = groups.get(i);
      own[i] = group.isPresent() ? group.get().create(values, next) : values[next];
      next += group.map(type -> type.components.size()).orElse(1);
    }
    try {
      return (Record) constructor.newInstance(own);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + constructor.getDeclaringClass(), e);
    }
  }
}
