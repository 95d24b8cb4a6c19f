package gongwen.inspect.docx;

import java.util.Locale;
import java.util.Map;

/** Colours as files name them. */
final class Colours {
  private static final Map<String, Integer> NAMES =
      Map.of("red", 0xFF0000, "black", 0, "white", 0xFFFFFF, "blue", 0x0000FF, "auto", 0);

  private Colours() {}

  /** 0xRRGGBB; black if it is left to the program. */
  static int of(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceFirst("^#", "").replaceFirst(" .*", "");
    if (NAMES.containsKey(plain)) {
      return NAMES.get(plain);
    }
    return plain.matches("[0-9a-f]{6}") ? Integer.parseInt(plain, 16) : 0;
  }
}
