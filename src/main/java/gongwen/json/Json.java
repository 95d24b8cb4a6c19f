package gongwen.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes JSON (RFC 8259). */
public final class Json {
  private Json() {}

  /**
   * @param value a {@link Map}, {@link List}, {@link String}, number, boolean or {@link #NULL}
   */
  public static String of(Object value) {
    StringBuilder json = new StringBuilder();
    write(value, json);
    return json.toString();
  }

  /** The same on many lines, for people who look at it too. */
  public static String indented(Object value) {
    StringBuilder json = new StringBuilder();
    indented(value, "\n", json);
    return json.toString();
  }

  private static void indented(Object value, String line, StringBuilder json) {
    String inner = line + "  ";
    String next = inner;
    if (value instanceof Map<?, ?> map && !map.isEmpty()) {
      json.append('{');
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.append(next);
        text(entry.getKey().toString(), json);
        json.append(": ");
        indented(entry.getValue(), inner, json);
        next = "," + inner;
      }
      json.append(line).append('}');
    } else if (value instanceof List<?> list && hasParts(list)) {
      json.append('[');
      for (Object each : list) {
        json.append(next);
        indented(each, inner, json);
        next = "," + inner;
      }
      json.append(line).append(']');
    } else {
      write(value, json);
    }
  }

  private static boolean hasParts(List<?> list) {
    return list.stream().anyMatch(each -> each instanceof Map || each instanceof List);
  }

  /** The value that is none. */
  public static final Object NULL =
      new Object() {
        @Override
        public String toString() {
          return "null";
        }
      };

  private static void write(Object value, StringBuilder json) {
    if (value instanceof Map<?, ?> map) {
      json.append('{');
      String comma = "";
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.append(comma);
        text(entry.getKey().toString(), json);
        json.append(':');
        write(entry.getValue(), json);
        comma = ",";
      }
      json.append('}');
    } else if (value instanceof List<?> list) {
      json.append('[');
      String comma = "";
      for (Object each : list) {
        json.append(comma);
        write(each, json);
        comma = ",";
      }
      json.append(']');
    } else if (value instanceof String string) {
      text(string, json);
    } else {
      json.append(value instanceof BigDecimal number ? number.toPlainString() : value.toString());
    }
  }

  private static void text(String text, StringBuilder json) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\n' -> json.append("\\n");
        case '\r' -> json.append("\\r");
        case '\t' -> json.append("\\t");
        default -> {
          if (mustBeEscaped(c, text, i)) {
            json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            json.append(c);
          }
        }
      }
    }
    json.append('"');
  }

  /** Control and format characters, those that end a line in JavaScript, and half characters. */
  private static boolean mustBeEscaped(char c, String text, int at) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.SURROGATE ->
          Character.isHighSurrogate(c)
              ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
              : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
      default -> false;
    };
  }
}
