package gongwen.font.make;

import gongwen.font.Cmap;
import java.util.Set;

/** A font to take glyphs from. */
interface SourceFont {
  /** Code points that it draws. */
  Set<Integer> codePoints();

  Glyph glyph(int codePoint);

  /** What it shows for a character that it has not. */
  Glyph missing();

  byte[] table(String tag);

  /** Draws from the glyphs of a table {@code cmap}. */
  abstract class Mapped implements SourceFont {
    private final Cmap cmap;

    Mapped(Cmap cmap) {
      this.cmap = cmap;
    }

    abstract Glyph byId(int id);

    @Override
    public Set<Integer> codePoints() {
      return cmap.glyphs().keySet();
    }

    @Override
    public Glyph glyph(int codePoint) {
      return byId(cmap.glyphs().getOrDefault(codePoint, 0));
    }

    @Override
    public Glyph missing() {
      return byId(0);
    }
  }
}
