package gongwen.font.make;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** The characters that the program's fonts are to print. */
final class Repertoire {
  /**
   * Blocks of signs that a document may hold beside those of GB 2312: punctuation, currency,
   * letter-like signs, numbers, arrows, mathematics, circled and bracketed numbers, shapes, units.
   */
  private static final int[][] SIGNS = {
    {0x0020, 0x007E}, {0x00A0, 0x017F}, {0x01CD, 0x01DC}, {0x01F8, 0x01F9}, {0x0251, 0x0251},
    {0x0261, 0x0261}, {0x02C6, 0x02DD}, {0x0370, 0x03FF}, {0x0400, 0x045F}, {0x1E3E, 0x1E3F},
    {0x2000, 0x200A}, {0x2010, 0x2027}, {0x202F, 0x205E}, {0x2070, 0x209C}, {0x20A0, 0x20C0},
    {0x2100, 0x214F}, {0x2150, 0x218B}, {0x2190, 0x23FF}, {0x2460, 0x27BF}, {0x2900, 0x2BFF},
    {0x2E3A, 0x2E3B}, {0x3000, 0x30FF}, {0x3105, 0x312F}, {0x31A0, 0x31BF}, {0x3200, 0x33FF},
    {0xFE30, 0xFE6B}, {0xFF01, 0xFF65}, {0xFFE0, 0xFFE6}, {0x1F100, 0x1F10C}
  };

  private static final int[][] HAN = {
    {0x3007, 0x3007}, {0x3400, 0x4DBF}, {0x4E00, 0x9FFF}, {0xFA0E, 0xFA29}, {0x20000, 0x323AF}
  };

  private Repertoire() {}

  /** The characters of a table, one range a line, as {@code 4E00-4E03}; # begins a remark. */
  static Set<Integer> listed(Path file) throws IOException {
    Set<Integer> codes = new TreeSet<>();
    for (String line : Files.readAllLines(file)) {
      String text = line.replaceFirst("#.*", "").strip();
      if (!text.isEmpty()) {
        String[] ends = text.split("-", 2);
        add(codes, Integer.parseInt(ends[0], 16), Integer.parseInt(ends[ends.length - 1], 16));
      }
    }
    return codes;
  }

  /** All 7,445 characters of GB/T 2312. */
  static Set<Integer> gb2312() {
    return decoded("GB2312", 0xA1, 0xA1);
  }

  /** The Han characters of GBK, which every Chinese Windows can type. */
  static Set<Integer> gbkHan() {
    Set<Integer> codes = decoded("GBK", 0x81, 0x40);
    codes.removeIf(code -> !isHan(code));
    return codes;
  }

  private static Set<Integer> decoded(String charset, int firstRow, int firstCell) {
    Set<Integer> codes = new TreeSet<>();
    for (int row = firstRow; row <= 0xFE; row++) {
      for (int cell = firstCell; cell <= 0xFE; cell++) {
        ByteBuffer pair = ByteBuffer.wrap(new byte[] {(byte) row, (byte) cell});
        try {
          String text = Charset.forName(charset).newDecoder().decode(pair).toString();
          if (text.codePointCount(0, text.length()) == 1) {
            codes.add(text.codePointAt(0));
          }
        } catch (CharacterCodingException e) {
          // No character stands in this place of the table.
          continue;
        }
      }
    }
    return codes;
  }

  static Set<Integer> signs() {
    Set<Integer> codes = new TreeSet<>();
    for (int[] block : SIGNS) {
      add(codes, block[0], block[1]);
    }
    return codes;
  }

  /** ASCII, the space that does not break, and Latin letters with and without accents. */
  static boolean isLatin(int code) {
    boolean letter = Character.UnicodeScript.of(code) == Character.UnicodeScript.LATIN;
    return code < 0x7F || code == 0xA0 || letter && code < 0x2000;
  }

  static boolean isHan(int code) {
    for (int[] block : HAN) {
      if (code >= block[0] && code <= block[1]) {
        return true;
      }
    }
    return false;
  }

  private static void add(Set<Integer> codes, int from, int to) {
    for (int code = from; code <= to; code++) {
      codes.add(code);
    }
  }
}
