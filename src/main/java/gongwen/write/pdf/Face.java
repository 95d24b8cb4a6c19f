package gongwen.write.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * A font with the widths of its characters at hand, for all documents and threads. Two threads that
 * look up the same character write the same width.
 */
final class Face {
  /** The font does not have the character. */
  static final float NONE = -1;

  private static final int BLOCK = 256;

  /** In thousandths of the size; a block of code points at a time. */
  private final AtomicReferenceArray<float[]> widths =
      new AtomicReferenceArray<>((Character.MAX_CODE_POINT + 1) / BLOCK);

  private final String family;
  private final TrueTypeFont font;

  /**
   * @param family the name by which the style sheet calls it
   */
  Face(String family, TrueTypeFont font) {
    this.family = family;
    this.font = font;
  }

  String family() {
    return family;
  }

  TrueTypeFont font() {
    return font;
  }

  boolean covers(int codePoint) {
    return width(codePoint) >= 0;
  }

  /** In thousandths of the size; {@link #NONE} if the font does not have the character. */
  float width(int codePoint) {
    float[] block = widths.get(codePoint / BLOCK);
    if (block == null) {
      block = read(codePoint / BLOCK * BLOCK);
      widths.set(codePoint / BLOCK, block);
    }
    return block[codePoint % BLOCK];
  }

  /**
   * How high the middle of a character that the font has stands over the base line, in the size.
   */
  double middle(int codePoint) {
    try {
      int glyph = font.getUnicodeCmapLookup().getGlyphId(codePoint);
      GlyphData data = font.getGlyph().getGlyph(glyph);
      double sum = data == null ? 0 : data.getYMaximum() + data.getYMinimum();
      return sum / 2 / font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private float[] read(int from) {
    try {
      float[] block = new float[BLOCK];
      Arrays.fill(block, NONE);
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      float scale = 1000f / font.getUnitsPerEm();
      for (int i = 0; i < BLOCK; i++) {
        int glyph = glyphs.getGlyphId(from + i);
        if (glyph != 0) {
          block[i] = font.getAdvanceWidth(glyph) * scale;
        }
      }
      return block;
    } catch (IOException e) {
      // The font was read before it was chosen, and stays in memory.
      throw new UncheckedIOException(e);
    }
  }
}
