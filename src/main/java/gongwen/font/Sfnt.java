package gongwen.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The table directory of one font in a TrueType or OpenType file, or in a collection of them. */
public final class Sfnt {
  private static final int TRUETYPE = 0x00010000;
  private static final int TRUE = 0x74727565;
  private static final int OTTO = 0x4f54544f;
  private static final int TTCF = 0x74746366;

  /** More than any font has; a larger number is a damaged one. */
  private static final int MOST_FONTS = 256;

  private static final int MOST_TABLES = 128;

  private record Table(long offset, int length) {}

  private final FontSource source;
  private final Map<String, Table> tables;

  private Sfnt(FontSource source, Map<String, Table> tables) {
    this.source = source;
    this.tables = tables;
  }

  /** The fonts of a file, those of a collection in its order. */
  public static List<Sfnt> fontsIn(FontSource source) throws IOException {
    ByteBuffer head = ByteBuffer.wrap(source.read(0, 12));
    if (head.getInt(0) != TTCF) {
      return List.of(at(source, 0));
    }
    int count = head.getInt(8);
    if (count < 1 || count > MOST_FONTS) {
      throw new DamagedFontException("a collection of " + count + " fonts");
    }
    ByteBuffer offsets = ByteBuffer.wrap(source.read(12, 4 * count));
    List<Sfnt> fonts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      fonts.add(at(source, Integer.toUnsignedLong(offsets.getInt(4 * i))));
    }
    return fonts;
  }

  private static Sfnt at(FontSource source, long start) throws IOException {
    ByteBuffer head = ByteBuffer.wrap(source.read(start, 12));
    int kind = head.getInt(0);
    if (kind != TRUETYPE && kind != TRUE && kind != OTTO) {
      throw new DamagedFontException("not a font");
    }
    int count = Short.toUnsignedInt(head.getShort(4));
    if (count == 0 || count > MOST_TABLES) {
      throw new DamagedFontException(count + " tables");
    }
    ByteBuffer rows = ByteBuffer.wrap(source.read(start + 12, 16 * count));
    Map<String, Table> tables = new TreeMap<>();
    for (int row = 0; row < 16 * count; row += 16) {
      String tag = new String(rows.array(), row, 4, StandardCharsets.ISO_8859_1);
      int length = rows.getInt(row + 12);
      if (length < 0) {
        throw new DamagedFontException("table " + tag + " too long");
      }
      tables.put(tag, new Table(Integer.toUnsignedLong(rows.getInt(row + 8)), length));
    }
    return new Sfnt(source, tables);
  }

  public Set<String> tags() {
    return Collections.unmodifiableSet(tables.keySet());
  }

  public boolean has(String tag) {
    return tables.containsKey(tag);
  }

  /**
   * @throws DamagedFontException if there is no such table, or the file ends before its end
   */
  public byte[] table(String tag) throws IOException {
    Table table = tables.get(tag);
    if (table == null) {
      throw new DamagedFontException("no table " + tag);
    }
    return source.read(table.offset, table.length);
  }
}
