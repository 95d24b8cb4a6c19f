package gongwen.json;

import java.util.List;
import java.util.Map;

/** Writes JSON (RFC 8259). */
public final class Json {
  /** The value that is none. */
  public static final Object NULL =
      new Object() {
        @Override
        public String toString() {
          return "null";
        }
      };

  private Json() {}

  /**
   * @param value a {@link Map}, {@link List}, {@link String}, number, boolean or {@link #NULL}
   */
  public static String of(Object value) {
    return JsonWriter.text(value, false);
  }

  /** The same on many lines, for people who look at it too. */
  public static String indented(Object value) {
    return JsonWriter.text(value, true);
  }
}
