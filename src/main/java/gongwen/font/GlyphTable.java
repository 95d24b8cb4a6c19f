package gongwen.font;

import java.nio.ByteBuffer;
import java.util.BitSet;

/** The outlines of a font of the user's: whether they are all there and make up glyphs. */
final class GlyphTable {
  /** Parts are made of parts this many times at most; honest fonts do so once or twice. */
  private static final int DEEPEST = 16;

  private final byte[] glyf;
  private final long[] offsets;
  private final BitSet sound = new BitSet();

  private GlyphTable(byte[] glyf, long[] offsets) {
    this.glyf = glyf;
    this.offsets = offsets;
  }

  /**
   * @param loca where each glyph begins and the last ends
   * @param longOffsets whether the places are in four bytes, and not in two as words
   * @throws DamagedFontException if outlines are missing
   * @throws IndexOutOfBoundsException if one ends early
   */
  static void check(byte[] loca, byte[] glyf, int glyphs, boolean longOffsets)
      throws DamagedFontException {
    check(loca.length >= (longOffsets ? 4 : 2) * (glyphs + 1), "loca");
    ByteBuffer places = ByteBuffer.wrap(loca);
    long[] offsets = new long[glyphs + 1];
    for (int i = 0; i <= glyphs; i++) {
      offsets[i] =
          longOffsets
              ? Integer.toUnsignedLong(places.getInt(4 * i))
              : 2L * Short.toUnsignedInt(places.getShort(2 * i));
      check(offsets[i] >= (i == 0 ? 0 : offsets[i - 1]) && offsets[i] <= glyf.length, "loca");
    }
    GlyphTable table = new GlyphTable(glyf, offsets);
    for (int i = 0; i < glyphs; i++) {
      table.checkParts(i, 0);
    }
  }

  private void checkParts(int glyph, int depth) throws DamagedFontException {
    check(glyph + 1 < offsets.length && depth <= DEEPEST, "glyf");
    if (sound.get(glyph)) {
      return;
    }
    int length = (int) (offsets[glyph + 1] - offsets[glyph]);
    ByteBuffer data = ByteBuffer.wrap(glyf, (int) offsets[glyph], length).slice();
    for (int place : GlyphParts.places(data)) {
      checkParts(Short.toUnsignedInt(data.getShort(place)), depth + 1);
    }
    sound.set(glyph);
  }

  private static void check(boolean holds, String table) throws DamagedFontException {
    if (!holds) {
      throw new DamagedFontException("table " + table + " contradicts others");
    }
  }
}
