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

  private static final Escapes WHOLE = new Escapes(false, false);
  private static final Escapes WITH_HALVES = new Escapes(true, false);
  private static final Escapes WHOLE_IN_PAGE = new Escapes(false, true);
  private static final Escapes WITH_HALVES_IN_PAGE = new Escapes(true, true);

  private final boolean halves;
  private final boolean inPage;

  private Escapes(boolean halves, boolean inPage) {
    this.halves = halves;
    this.inPage = inPage;
  }

  /**
   * Those of a text. Where one character is a half, those of two halves are numbers, too.
   *
   * @param inPage whether what begins a tag is one as well
   */
  static CharacterEscapes of(String text, boolean inPage) {
    if (hasHalf(text)) {
      return inPage ? WITH_HALVES_IN_PAGE : WITH_HALVES;
    }
    return inPage ? WHOLE_IN_PAGE : WHOLE;
  }

  private static boolean hasHalf(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        int c = text.codePointAt(i);
        if (!Character.isSupplementaryCodePoint(c)) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes['\b'] = ESCAPE_STANDARD;
    codes['\f'] = ESCAPE_STANDARD;
    codes[0x7f] = ESCAPE_STANDARD;
    if (inPage) {
      codes['<'] = ESCAPE_STANDARD;
    }
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
