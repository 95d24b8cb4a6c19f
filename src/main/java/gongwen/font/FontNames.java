package gongwen.font;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The names under which a font goes: family, full and PostScript name, in every language.
 *
 * @param shown the family's name, in Chinese if it has one
 */
record FontNames(String shown, Set<String> all) {
  private static final int FAMILY = 1;
  private static final int FULL = 4;
  private static final int POSTSCRIPT = 6;
  private static final int TYPOGRAPHIC_FAMILY = 16;

  FontNames {
    all = Set.copyOf(all);
  }

  /**
   * @throws DamagedFontException if the table ends early
   */
  static FontNames read(byte[] table) throws DamagedFontException {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(table);
      int count = Short.toUnsignedInt(bytes.getShort(2));
      int texts = Short.toUnsignedInt(bytes.getShort(4));
      Set<String> all = new LinkedHashSet<>();
      String shown = "";
      for (int row = 6; row < 6 + 12 * count; row += 12) {
        int id = Short.toUnsignedInt(bytes.getShort(row + 6));
        if (id != FAMILY && id != FULL && id != POSTSCRIPT && id != TYPOGRAPHIC_FAMILY) {
          continue;
        }
        int length = Short.toUnsignedInt(bytes.getShort(row + 8));
        int at = texts + Short.toUnsignedInt(bytes.getShort(row + 10));
        String name = new String(table, at, length, charset(bytes, row)).strip();
        if (!name.isEmpty()) {
          all.add(name);
          boolean better = shown.isEmpty() || isChinese(name) && !isChinese(shown);
          shown = id == FAMILY && better ? name : shown;
        }
      }
      return new FontNames(shown.isEmpty() && !all.isEmpty() ? all.iterator().next() : shown, all);
    } catch (IndexOutOfBoundsException e) {
      throw new DamagedFontException("name ends early");
    }
  }

  private static Charset charset(ByteBuffer bytes, int row) {
    int platform = Short.toUnsignedInt(bytes.getShort(row));
    int encoding = Short.toUnsignedInt(bytes.getShort(row + 2));
    boolean chinese = platform == 1 && encoding == 25 || platform == 3 && encoding == 3;
    if (chinese) {
      // A trimmed java may lack it; the names in Unicode are still read.
      return Charset.isSupported("GBK") ? Charset.forName("GBK") : StandardCharsets.ISO_8859_1;
    }
    return platform == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
  }

  private static boolean isChinese(String name) {
    return name.codePoints().anyMatch(Character::isIdeographic);
  }

  /** Whether the font goes under one of these names; case, spaces, - and _ do not matter. */
  boolean matches(Collection<String> names) {
    for (String name : names) {
      String wanted = plain(name);
      for (String own : all) {
        if (plain(own).equals(wanted)) {
          return true;
        }
      }
    }
    return false;
  }

  static String plain(String name) {
    StringBuilder plain = new StringBuilder();
    for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
      if (c != ' ' && c != '-' && c != '_') {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
