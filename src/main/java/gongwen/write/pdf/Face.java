package gongwen.write.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/**
 * A font with the glyphs and widths of its characters at hand, for all documents and threads. Two
 * threads that look up the same character write the same.
 */
final class Face {
  /** The font does not have the character. */
  static final float NONE = -1;

  private static final int BLOCK = 256;

  /**
   * @param glyphs their numbers in the font, 0 for characters that it does not have
   * @param widths in thousandths of the size
   */
  private record Block(int[] glyphs, float[] widths) {}

  /** A block of code points at a time. */
  private final AtomicReferenceArray<Block> blocks =
      new AtomicReferenceArray<>((Character.MAX_CODE_POINT + 1) / BLOCK);

  private final String family;
  private final TrueTypeFont font;
  private @Nullable FontSubsetter subsetter;

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
    return block(codePoint).widths[codePoint % BLOCK];
  }

  /** The number of a character's glyph; 0 if the font does not have it. */
  int glyph(int codePoint) {
    return block(codePoint).glyphs[codePoint % BLOCK];
  }

  private Block block(int codePoint) {
    Block block = blocks.get(codePoint / BLOCK);
    if (block == null) {
      block = read(codePoint / BLOCK * BLOCK);
      blocks.set(codePoint / BLOCK, block);
    }
    return block;
  }

  /** For the files that hold a part of the font. */
  synchronized FontSubsetter subsetter() throws IOException {
    FontSubsetter known = subsetter == null ? new FontSubsetter(font) : subsetter;
    subsetter = known;
    return known;
  }

  /**
   * How high the middle of a character that the font has stands over the base line, in the size.
   */
  double middle(int codePoint) {
    try {
      GlyphData data = font.getGlyph().getGlyph(glyph(codePoint));
      double sum = data == null ? 0 : data.getYMaximum() + data.getYMinimum();
      return sum / 2 / font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Block read(int from) {
    try {
      int[] found = new int[BLOCK];
      float[] widths = new float[BLOCK];
      Arrays.fill(widths, NONE);
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      float scale = 1000f / font.getUnitsPerEm();
      for (int i = 0; i < BLOCK; i++) {
        int glyph = glyphs.getGlyphId(from + i);
        if (glyph != 0) {
          found[i] = glyph;
          widths[i] = font.getAdvanceWidth(glyph) * scale;
        }
      }
      return new Block(found, widths);
    } catch (IOException e) {
      // The font was read before it was chosen, and stays in memory.
      throw new UncheckedIOException(e);
    }
  }
}
