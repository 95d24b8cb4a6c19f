package gongwen.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of JSON Schema that are used here, as maps to be written as JSON. */
final class Schemas {
  static final Map<String, Object> NULL = Map.of("type", "null");

  private Schemas() {}

  /** Keys and values in turn, in this order. */
  static Map<String, Object> of(Object... entries) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      map.put((String) entries[i], entries[i + 1]);
    }
    return map;
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  static Map<String, Object> anyOf(Map<String, Object>... choices) {
    return of("anyOf", Arrays.asList(choices));
  }

  static Map<String, Object> ref(String definition) {
    return of("$ref", "#/definitions/" + definition);
  }

  /** A text of this form; editors say the hint where it does not fit. */
  static Map<String, Object> pattern(String pattern, String hint) {
    return of("type", "string", "pattern", pattern, "patternErrorMessage", hint);
  }

  static Map<String, Object> wholeNumber(long least, long most) {
    return of("type", "integer", "minimum", least, "maximum", most);
  }

  /** At least one of these keys is there. */
  static Map<String, Object> oneIsThere(List<String> keys) {
    List<Object> choices = new ArrayList<>();
    keys.forEach(key -> choices.add(of("required", List.of(key))));
    return of("anyOf", choices);
  }

  /** Not both of these keys, which are two spellings of one. */
  static Map<String, Object> notBoth(String en, String zh) {
    return of(
        "not",
        of("type", "object", "required", List.of(en, zh)),
        "errorMessage",
        "“%s”和“%s”是同一个键，只留一个 / two spellings of one key: keep one".formatted(zh, en));
  }
}
