package gongwen.font.make;

import gongwen.font.Cmap;
import gongwen.font.FontSource;
import gongwen.font.Sfnt;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font with PostScript outlines (CFF): its cubic curves become quadratic ones. */
final class CffSource extends SourceFont.Mapped {
  private final Sfnt sfnt;
  private final OpenTypeFont font;

  private CffSource(Cmap cmap, Sfnt sfnt, OpenTypeFont font) {
    super(cmap);
    this.sfnt = sfnt;
    this.font = font;
  }

  static CffSource read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Sfnt sfnt = Sfnt.fontsIn(FontSource.of(bytes)).get(0);
    OpenTypeFont font = new OTFParser().parse(new RandomAccessReadBuffer(bytes));
    return new CffSource(Cmap.read(sfnt.table("cmap")), sfnt, font);
  }

  @Override
  public byte[] table(String tag) {
    try {
      return sfnt.table(tag);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  Glyph byId(int id) {
    try {
      // Glyph numbers of a CID-keyed font are not its CIDs; its charset says which is which.
      int cid = font.getCFF().getFont().getCharset().getCIDForGID(id);
      GeneralPath path = font.getCFF().getFont().getType2CharString(cid).getPath();
      Glyph outline = new Glyph(Quadratic.contours(path), font.getAdvanceWidth(id), 0);
      return new Glyph(outline.contours(), outline.advance(), outline.min(true));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
