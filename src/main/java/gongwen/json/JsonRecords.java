package gongwen.json;

import gongwen.record.RecordType;
import gongwen.record.RecordType.Component;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Records as JSON objects: a component is a field of its name. Components may be texts, {@code
 * int}, {@code long}, {@code boolean}, records, and lists or optionals of such. What is empty (an
 * optional, a list, a text) is not written, and a field that is not there is read as empty. Fields
 * without a component are passed over, so that a later version may add some.
 */
public final class JsonRecords {
  private JsonRecords() {}

  /** The record as {@link Json#of} takes it. */
  public static Map<String, Object> toJson(Record record) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (Component component : RecordType.of(record.getClass()).components()) {
      Object value = component.of(record);
      Object json =
          value instanceof Optional<?> optional
              ? optional.<Object>map(JsonRecords::json).orElse(Json.NULL)
              : json(value);
      if (json != Json.NULL && !json.equals("") && !json.equals(List.of())) {
        fields.put(component.name(), json);
      }
    }
    return fields;
  }

  private static Object json(Object value) {
    if (value instanceof Record record) {
      return toJson(record);
    }
    return value instanceof List<?> list ? list.stream().map(JsonRecords::json).toList() : value;
  }

  /**
   * @param json a value of {@link JsonReader#read}
   */
  public static <T extends Record> T fromJson(Class<T> type, Object json) throws JsonFault {
    return type.cast(record(type, json));
  }

  private static Object record(Class<?> type, Object json) throws JsonFault {
    if (!(json instanceof Map<?, ?> fields)) {
      throw new JsonFault("an object is expected for " + type.getSimpleName());
    }
    RecordType shape = RecordType.of(type);
    Object[] values = new Object[shape.components().size()];
    for (Component component : shape.components()) {
      Object field = Optional.<Object>ofNullable(fields.get(component.name())).orElse(Json.NULL);
      values[component.index()] = value(component.type(), field, component.name());
    }
    return shape.create(values);
  }

  private static Object value(Type type, Object json, String name) throws JsonFault {
    boolean absent = json == Json.NULL;
    if (type == String.class && (absent || json instanceof String)) {
      return absent ? "" : json;
    }
    if (type == long.class && json instanceof Long number) {
      return number;
    }
    if (type == int.class || type == Integer.class) {
      if (json instanceof Long number && number.intValue() == number) {
        return number.intValue();
      }
    }
    if (type == boolean.class && json instanceof Boolean truth) {
      return truth;
    }
    if (type instanceof Class<?> other && other.isRecord()) {
      return record(other, json);
    }
    if (type instanceof ParameterizedType parameterized) {
      Type of = parameterized.getActualTypeArguments()[0];
      if (parameterized.getRawType() == Optional.class) {
        return absent ? Optional.empty() : Optional.of(value(of, json, name));
      }
      if (absent || json instanceof List<?>) {
        List<Object> items = new ArrayList<>();
        for (Object item : absent ? List.of() : (List<?>) json) {
          items.add(value(of, item, name));
        }
        return List.copyOf(items);
      }
    }
    throw new JsonFault("the field \"" + name + "\" is missing or of another type");
  }
}
