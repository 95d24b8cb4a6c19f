package gongwen.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A font of the user's that was found: what it is called and whether a PDF may hold it, known
 * without reading its outlines.
 *
 * @param index which font of a collection, from 0
 */
record FontFile(Path file, int index, FontNames names, Use use) {

  /** Whether a PDF can and may hold a font. */
  enum Use {
    FREE,
    /** Outlines of PostScript (CFF), which the PDF engine cannot put into a PDF. */
    NOT_TRUETYPE,
    /** Its maker forbids to embed it, or to embed a part of it, as a PDF does. */
    FORBIDDEN
  }

  // Bits of fsType in the table OS/2, as the OpenType specification gives them.
  private static final int RESTRICTED = 0x2;
  private static final int USAGE = 0xE;
  private static final int NO_SUBSETTING = 0x100;
  private static final int BITMAP_ONLY = 0x200;

  /** The fonts of a file. */
  static List<FontFile> in(Path file) throws IOException {
    try (FontSource source = FontSource.of(file)) {
      List<FontFile> fonts = new ArrayList<>();
      List<Sfnt> found = Sfnt.fontsIn(source);
      for (int i = 0; i < found.size(); i++) {
        Sfnt font = found.get(i);
        fonts.add(new FontFile(file, i, FontNames.read(font.table("name")), use(font)));
      }
      return fonts;
    }
  }

  private static Use use(Sfnt font) throws IOException {
    if (!font.has("glyf")) {
      return Use.NOT_TRUETYPE;
    }
    byte[] table = font.table("OS/2");
    if (table.length < 10) {
      throw new DamagedFontException("OS/2 ends early");
    }
    int type = Short.toUnsignedInt(ByteBuffer.wrap(table).getShort(8));
    boolean forbidden = (type & USAGE) == RESTRICTED || (type & (NO_SUBSETTING | BITMAP_ONLY)) != 0;
    return forbidden ? Use.FORBIDDEN : Use.FREE;
  }
}
