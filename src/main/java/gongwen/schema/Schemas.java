package gongwen.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of JSON Schema that are used here, as maps to be written as JSON. */
final class Schemas {
  static final Map<String, Object> NULL = of("type", "null");

  private Schemas() {}

  /**
   * A whole schema.
   *
   * @param file the mapping at the top of the file
   */
  static Map<String, Object> document(
      String comment, Map<String, Object> file, Map<String, Object> definitions) {
    Map<String, Object> schema =
        of("$schema", "http://json-schema.org/draft-07/schema#", "$comment", comment);
    schema.putAll(file);
    schema.put("definitions", definitions);
    return schema;
  }

  /** Keys and values in turn, in this order. */
  static Map<String, Object> of(Object... entries) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      map.put((String) entries[i], entries[i + 1]);
    }
    return map;
  }

  /**
   * One of these. Those that say only of values of their own types what they must be become one,
   * because editors report a fault in it more plainly.
   */
  static Map<String, Object> oneOf(List<Map<String, Object>> choices) {
    Map<String, Object> plain = new LinkedHashMap<>();
    Set<Object> types = new LinkedHashSet<>();
    List<Object> others = new ArrayList<>();
    for (Map<String, Object> choice : choices) {
      if (choice.containsKey("type") && !choice.containsKey("enum")) {
        plain.putAll(choice);
        types.addAll(
            choice.get("type") instanceof List<?> list ? list : List.of(choice.get("type")));
      } else {
        others.add(choice);
      }
    }
    plain.put("type", List.copyOf(types));
    if (others.isEmpty()) {
      return plain;
    }
    if (!types.isEmpty()) {
      // What none of them takes is reported in the words of the first: choices, texts, mappings,
      // nothing.
      long enums = choices.stream().filter(choice -> choice.containsKey("enum")).count();
      others.add(types.equals(Set.of("null")) ? others.size() : (int) enums, plain);
    }
    return of("anyOf", others);
  }

  /**
   * One of the two. Not {@code anyOf}: editors would show its descriptions instead of the key's.
   */
  static Map<String, Object> either(Map<String, Object> one, Map<String, Object> other) {
    return of("if", one, "else", other);
  }

  static Map<String, Object> ref(String definition) {
    return of("$ref", "#/definitions/" + definition);
  }

  /** A text of this form; editors say the hint where it does not fit. */
  static Map<String, Object> pattern(String pattern, String hint) {
    return of("type", "string", "pattern", pattern, "patternErrorMessage", hint);
  }

  /** A number, or a text of this form. */
  static Map<String, Object> number(
      String type, long least, long most, String pattern, String hint) {
    Map<String, Object> number = pattern(pattern, hint);
    number.putAll(of("type", List.of("string", type), "minimum", least, "maximum", most));
    return number;
  }

  /** At least one of these keys is there. */
  static Map<String, Object> oneIsThere(List<String> keys) {
    Map<String, Object> rule =
        of(
            "required",
            List.of(keys.get(0)),
            "errorMessage",
            "缺少 / missing: " + String.join(" / ", keys));
    for (String key : keys.subList(1, keys.size())) {
      rule = either(of("required", List.of(key)), rule);
    }
    return rule;
  }

  /** Beside a key its other spelling is refused. */
  static Map<String, Object> refused(String en, String zh) {
    return of(
        "properties",
        of(zh, false),
        "errorMessage",
        "“%s”和“%s”是同一个键，只留一个 / two spellings of one key: keep one".formatted(zh, en));
  }

  /**
   * A mapping of these keys and no others.
   *
   * @param spellings by the English key what holds when it is there
   */
  static Map<String, Object> mapping(
      Map<String, Object> properties, Map<String, Object> spellings, List<Object> rules) {
    Map<String, Object> mapping =
        of("type", "object", "additionalProperties", false, "properties", properties);
    mapping.put("dependencies", spellings);
    if (!rules.isEmpty()) {
      mapping.put("allOf", rules);
    }
    return mapping;
  }
}
