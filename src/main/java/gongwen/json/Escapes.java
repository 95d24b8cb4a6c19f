package gongwen.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which characters are written as their numbers: control and format characters, those that end a
 * line in JavaScript, and half characters.
 */
final class Escapes extends CharacterEscapes {
  private static final long serialVersionUID = 1L;

  private static final Escapes WHOLE = new Escapes(false);
  private static final Escapes WITH_HALVES = new Escapes(true);

  private final boolean halves;

  private Escapes(boolean halves) {
    this.halves = halves;
  }

  /** Those of a text. Where one character is a half, those of two halves are numbers, too. */
  static CharacterEscapes of(String text) {
    return text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)
        ? WITH_HALVES
        : WHOLE;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes['\b'] = ESCAPE_STANDARD;
    codes['\f'] = ESCAPE_STANDARD;
    codes[0x7f] = ESCAPE_STANDARD;
    return codes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          number(c);
      case Character.SURROGATE -> halves ? number(c) : null;
      default -> null;
    };
  }

  private static SerializableString number(int c) {
    return new SerializedString(String.format(Locale.ROOT, "\\u%04x", c));
  }
}
