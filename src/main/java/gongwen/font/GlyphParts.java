package gongwen.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The glyphs of which a composed glyph is made, as the OpenType specification lays them out in the
 * table {@code glyf}.
 */
public final class GlyphParts {
  private static final int HEAD = 10;

  // Flags of a part: what stands behind its number, and whether another part follows.
  private static final int WORDS = 0x1;
  private static final int SCALE = 0x8;
  private static final int MORE = 0x20;
  private static final int TWO_SCALES = 0x40;
  private static final int MATRIX = 0x80;

  private GlyphParts() {}

  /**
   * Where in a glyph's data the numbers of its parts stand, two bytes each.
   *
   * @return empty if the glyph has lines of its own, or none
   * @throws IndexOutOfBoundsException if the data end before the parts do
   */
  public static List<Integer> places(ByteBuffer glyph) {
    if (glyph.limit() == 0 || glyph.getShort(0) >= 0) {
      return List.of();
    }
    List<Integer> places = new ArrayList<>();
    int at = HEAD;
    int flags;
    do {
      flags = glyph.getShort(at);
      glyph.getShort(at + 2);
      places.add(at + 2);
      at += 4 + ((flags & WORDS) != 0 ? 4 : 2) + sizeOfScale(flags);
    } while ((flags & MORE) != 0);
    return places;
  }

  private static int sizeOfScale(int flags) {
    if ((flags & MATRIX) != 0) {
      return 8;
    }
    if ((flags & TWO_SCALES) != 0) {
      return 4;
    }
    return (flags & SCALE) != 0 ? 2 : 0;
  }
}
