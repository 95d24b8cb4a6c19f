package gongwen.yaml;

import gongwen.diagnostic.Language;
import gongwen.record.RecordType;
import gongwen.record.RecordType.Component;
import gongwen.text.Ref;
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

  /** A component with a key. */
  public record Field(Component component, String en, String zh, boolean required) {
    /** The spelling of this language. */
    public String key(Language language) {
      return language.choose(zh, en);
    }

    /** The language of one of the two spellings. */
    public Language languageOf(String key) {
      return zh.equals(key) ? Language.ZH : Language.EN;
    }

    /** Its place among the components of the record. */
    int index() {
      return component.index();
    }

    /** What it holds. */
    public Type type() {
      return component.type();
    }

    /** Its value in a record. */
    public Object of(Record record) {
      return component.of(record);
    }
  }

  private final RecordType type;
  private final List<Field> fields = new ArrayList<>();
  private final Map<String, Field> byKey = new LinkedHashMap<>();
  private final List<Integer> refs = new ArrayList<>();
  private final Optional<String> shorthand;

  private RecordShape(Class<?> type) {
    this.type = RecordType.of(type);
    for (Component component : this.type.components()) {
      Optional<Key> key = component.annotation(Key.class);
      if (key.isPresent()) {
        add(new Field(component, key.get().en(), key.get().zh(), key.get().required()));
      } else if (component.type() == Ref.class) {
        refs.add(component.index());
      } else {
        throw new IllegalStateException("no @Key on " + type + "." + component.name());
      }
    }
    this.shorthand = Optional.ofNullable(type.getAnnotation(Shorthand.class)).map(Shorthand::value);
  }

  private void add(Field field) {
    fields.add(field);
    byKey.put(field.en(), field);
    byKey.put(field.zh(), field);
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
        name -> fields.stream().filter(f -> f.component().name().equals(name)).findFirst());
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
    return type.create(values);
  }

  Object[] emptyValues() {
    return new Object[type.components().size()];
  }
}
