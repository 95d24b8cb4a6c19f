package gongwen.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A font of the user's as the PDF engine gets it: out of its collection, with one code point for
 * each glyph so that text is copied exactly, without the tables that nothing here reads (layout,
 * bitmaps: most of the time that a large font costs), and with the em box as line height, so that
 * fonts that share a line do not push it apart.
 */
final class CleanFont {
  private static final Set<String> KEPT =
      Set.of("OS/2", "cvt ", "fpgm", "glyf", "hmtx", "loca", "maxp", "name", "post", "prep");

  /** Parts of the em; what is above and below the base line of an ideograph. */
  private static final double ASCENT = 0.88;

  private static final double DESCENT = 0.12;

  private CleanFont() {}

  /**
   * @throws DamagedFontException if tables are missing or contradict each other
   */
  static byte[] read(Path file, int index) throws IOException {
    try (FontSource source = FontSource.of(file)) {
      return of(Sfnt.fontsIn(source).get(index));
    } catch (IndexOutOfBoundsException e) {
      throw new DamagedFontException("tables end early");
    }
  }

  private static byte[] of(Sfnt font) throws IOException {
    Map<String, byte[]> tables = new TreeMap<>();
    for (String tag : KEPT) {
      if (font.has(tag)) {
        tables.put(tag, font.table(tag));
      }
    }
    ByteBuffer head = ByteBuffer.wrap(font.table("head"));
    ByteBuffer hhea = ByteBuffer.wrap(font.table("hhea"));
    int glyphs = Short.toUnsignedInt(ByteBuffer.wrap(font.table("maxp")).getShort(4));
    int longMetrics = Short.toUnsignedInt(hhea.getShort(34));
    check(longMetrics > 0 && longMetrics <= glyphs, "hhea");
    check(font.table("hmtx").length >= 2 * (longMetrics + glyphs), "hmtx");
    GlyphTable.check(font.table("loca"), font.table("glyf"), glyphs, head.getShort(50) != 0);

    int em = Short.toUnsignedInt(head.getShort(18));
    check(em >= 16 && em <= 16384, "head");
    short ascent = (short) Math.round(em * ASCENT);
    short descent = (short) Math.round(em * DESCENT);
    hhea.putShort(4, ascent).putShort(6, (short) -descent).putShort(8, (short) 0);
    byte[] os2 = font.table("OS/2");
    check(os2.length >= 78, "OS/2");
    ByteBuffer.wrap(os2)
        .putShort(68, ascent)
        .putShort(70, (short) -descent)
        .putShort(72, (short) 0)
        .putShort(74, ascent)
        .putShort(76, descent);

    tables.put("head", head.array());
    tables.put("hhea", hhea.array());
    tables.put("OS/2", os2);
    tables.put("cmap", Cmap.read(font.table("cmap")).cleaned(glyphs).bytes());
    return SfntWriter.assemble(tables);
  }

  private static void check(boolean holds, String table) throws DamagedFontException {
    if (!holds) {
      throw new DamagedFontException("table " + table + " contradicts others");
    }
  }
}
