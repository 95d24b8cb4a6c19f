package gongwen.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which glyph stands for which code point: the Unicode part of the table {@code cmap}. */
public final class Cmap {
  private static final int HIGHEST = Character.MAX_CODE_POINT;

  private final SortedMap<Integer, Integer> glyphs;

  private Cmap(SortedMap<Integer, Integer> glyphs) {
    this.glyphs = glyphs;
  }

  public static Cmap of(Map<Integer, Integer> glyphs) {
    return new Cmap(new TreeMap<>(glyphs));
  }

  /**
   * Reads the largest Unicode subtable.
   *
   * @throws DamagedFontException if there is none, or it cannot be read
   */
  public static Cmap read(byte[] table) throws IOException {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(table);
      SortedMap<Integer, Integer> best = new TreeMap<>();
      int count = u16(bytes, 2);
      for (int i = 0; i < count; i++) {
        int platform = u16(bytes, 4 + 8 * i);
        int encoding = u16(bytes, 6 + 8 * i);
        boolean unicode =
            platform == 0 && encoding != 5 || platform == 3 && (encoding == 1 || encoding == 10);
        if (unicode) {
          SortedMap<Integer, Integer> found = subtable(bytes, bytes.getInt(8 + 8 * i));
          best = found.size() > best.size() ? found : best;
        }
      }
      if (best.isEmpty()) {
        throw new DamagedFontException("no Unicode cmap");
      }
      return new Cmap(best);
    } catch (IndexOutOfBoundsException e) {
      throw new DamagedFontException("cmap ends early");
    }
  }

  private static SortedMap<Integer, Integer> subtable(ByteBuffer bytes, int at)
      throws DamagedFontException {
    return switch (u16(bytes, at)) {
      case 4 -> segments(bytes, at);
      case 6 -> trimmed(bytes, at);
      case 12 -> groups(bytes, at);
      default -> new TreeMap<>();
    };
  }

  private static SortedMap<Integer, Integer> segments(ByteBuffer bytes, int at) {
    SortedMap<Integer, Integer> glyphs = new TreeMap<>();
    int twice = u16(bytes, at + 6);
    for (int i = 0; i < twice; i += 2) {
      int end = u16(bytes, at + 14 + i);
      int start = u16(bytes, at + 16 + twice + i);
      int delta = u16(bytes, at + 16 + 2 * twice + i);
      int rangeAt = at + 16 + 3 * twice + i;
      int range = u16(bytes, rangeAt);
      for (int code = start; code <= end && code < 0xffff; code++) {
        int glyph = range == 0 ? code : u16(bytes, rangeAt + range + 2 * (code - start));
        if (range == 0 || glyph != 0) {
          glyph = (glyph + delta) & 0xffff;
        }
        put(glyphs, code, glyph);
      }
    }
    return glyphs;
  }

  private static SortedMap<Integer, Integer> trimmed(ByteBuffer bytes, int at) {
    SortedMap<Integer, Integer> glyphs = new TreeMap<>();
    int first = u16(bytes, at + 6);
    int count = u16(bytes, at + 8);
    for (int i = 0; i < count; i++) {
      put(glyphs, first + i, u16(bytes, at + 10 + 2 * i));
    }
    return glyphs;
  }

  private static SortedMap<Integer, Integer> groups(ByteBuffer bytes, int at)
      throws DamagedFontException {
    SortedMap<Integer, Integer> glyphs = new TreeMap<>();
    int count = bytes.getInt(at + 12);
    int previous = -1;
    for (int i = 0; i < count; i++) {
      int start = bytes.getInt(at + 16 + 12 * i);
      int end = bytes.getInt(at + 20 + 12 * i);
      int glyph = bytes.getInt(at + 24 + 12 * i);
      if (start <= previous || end < start || end > HIGHEST) {
        throw new DamagedFontException("cmap out of order");
      }
      for (int code = start; code <= end; code++) {
        put(glyphs, code, glyph + code - start);
      }
      previous = end;
    }
    return glyphs;
  }

  private static void put(SortedMap<Integer, Integer> glyphs, int code, int glyph) {
    if (glyph > 0 && glyph <= 0xffff) {
      glyphs.put(code, glyph);
    }
  }

  private static int u16(ByteBuffer bytes, int at) {
    return Short.toUnsignedInt(bytes.getShort(at));
  }

  /** Code points in their order, each with its glyph. */
  public SortedMap<Integer, Integer> glyphs() {
    return glyphs;
  }

  public BitSet codePoints() {
    BitSet set = new BitSet();
    glyphs.keySet().forEach(set::set);
    return set;
  }

  /**
   * One code point for a glyph. A PDF says of each glyph which character it is; where several code
   * points share one, 一 would be copied as the radical ⼀. The lowest stays that is no compatibility
   * character; the others are left to another font.
   *
   * @param glyphCount code points with a glyph beyond are dropped
   */
  public Cmap cleaned(int glyphCount) {
    Map<Integer, Integer> owners = new HashMap<>();
    glyphs.forEach(
        (code, glyph) -> {
          if (glyph < glyphCount && code >= 0x20 && !isCompatibility(code)) {
            owners.putIfAbsent(glyph, code);
          }
        });
    SortedMap<Integer, Integer> clean = new TreeMap<>();
    owners.forEach((glyph, code) -> clean.put(code, glyph));
    return new Cmap(clean);
  }

  /** Radicals and compatibility ideographs: other code points for characters that have one. */
  public static boolean isCompatibility(int code) {
    boolean radical = code >= 0x2E80 && code <= 0x2FDF;
    boolean ideograph = code >= 0xF900 && code <= 0xFAFF || code >= 0x2F800 && code <= 0x2FA1F;
    // Twelve of that block are characters in their own right.
    boolean unified = code >= 0xFA0E && code <= 0xFA29 && "﨎﨏﨑﨓﨔﨟﨡﨣﨤﨧﨨﨩".indexOf((char) code) >= 0;
    return radical || ideograph && !unified;
  }

  /** The table with a subtable for the first plane and one for all. */
  public byte[] bytes() {
    byte[] small = segmentBytes();
    byte[] large = groupBytes();
    ByteBuffer table = ByteBuffer.allocate(4 + 16 + small.length + large.length);
    table.putShort((short) 0).putShort((short) 2);
    table.putShort((short) 3).putShort((short) 1).putInt(20);
    table.putShort((short) 3).putShort((short) 10).putInt(20 + small.length);
    table.put(small).put(large);
    return table.array();
  }

  private static void runs(SortedMap<Integer, Integer> glyphs, Run run) {
    int start = -1;
    int last = -1;
    int first = 0;
    for (Map.Entry<Integer, Integer> entry : glyphs.entrySet()) {
      int code = entry.getKey();
      if (start < 0 || code != last + 1 || entry.getValue() != first + code - start) {
        if (start >= 0) {
          run.take(start, last, first);
        }
        start = code;
        first = entry.getValue();
      }
      last = code;
    }
    if (start >= 0) {
      run.take(start, last, first);
    }
  }

  /** Code points in a row whose glyphs are in a row. */
  private interface Run {
    void take(int start, int end, int firstGlyph);
  }

  private byte[] segmentBytes() {
    TreeMap<Integer, int[]> rows = new TreeMap<>();
    runs(
        glyphs.headMap(0xffff),
        (start, end, glyph) -> rows.put(end, new int[] {start, (glyph - start) & 0xffff}));
    rows.put(0xffff, new int[] {0xffff, 1});
    int count = rows.size();
    int power = Integer.highestOneBit(count);
    int length = 16 + 8 * count;
    ByteBuffer table = ByteBuffer.allocate(length);
    // Beyond 8,189 runs the length no longer fits; readers go by the number of segments.
    table.putShort((short) 4).putShort((short) Math.min(length, 0xffff)).putShort((short) 0);
    table.putShort((short) (2 * count)).putShort((short) (2 * power));
    table.putShort((short) Integer.numberOfTrailingZeros(power));
    table.putShort((short) (2 * (count - power)));
    rows.keySet().forEach(end -> table.putShort(end.shortValue()));
    table.putShort((short) 0);
    rows.values().forEach(row -> table.putShort((short) row[0]));
    rows.values().forEach(row -> table.putShort((short) row[1]));
    return table.array();
  }

  private byte[] groupBytes() {
    TreeMap<Integer, int[]> rows = new TreeMap<>();
    runs(glyphs, (start, end, glyph) -> rows.put(start, new int[] {end, glyph}));
    int length = 16 + 12 * rows.size();
    ByteBuffer table = ByteBuffer.allocate(length);
    table.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0).putInt(rows.size());
    rows.forEach((start, row) -> table.putInt(start).putInt(row[0]).putInt(row[1]));
    return table.array();
  }
}
