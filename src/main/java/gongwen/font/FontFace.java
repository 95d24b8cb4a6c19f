package gongwen.font;

import gongwen.text.Sha256;
import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font that can be put into a PDF. It is read when it is first needed, once for the whole run,
 * and may be used by many threads.
 */
public final class FontFace {
  /** Where a font comes from. */
  public enum Source {
    /** From a folder that the user named. */
    FOLDER,
    /** Installed in the system. */
    SYSTEM,
    /** It comes with the program. */
    PROGRAM
  }

  /** Reads the file of a font, or its beginning. */
  private interface Reader {
    byte[] bytes() throws IOException;

    Cmap cmap() throws IOException;

    default String sha256() throws IOException {
      return Sha256.of(bytes());
    }
  }

  private final String id;
  private final String name;
  private final Source source;
  private final Optional<Path> file;
  private final Reader reader;
  private Optional<BitSet> coverage = Optional.empty();
  private Optional<TrueTypeFont> parsed = Optional.empty();

  private FontFace(String id, String name, Source source, Optional<Path> file, Reader reader) {
    this.id = id;
    this.name = name;
    this.source = source;
    this.file = file;
    this.reader = reader;
  }

  static FontFace of(OwnFont font) {
    return new FontFace(
        font.family(),
        font.chinese(),
        Source.PROGRAM,
        Optional.empty(),
        new Reader() {
          @Override
          public byte[] bytes() throws IOException {
            return font.bytes();
          }

          @Override
          public Cmap cmap() throws IOException {
            try (FontSource in = FontSource.of(OwnFont.open(font.file()))) {
              return Cmap.read(Sfnt.fontsIn(in).get(0).table("cmap"));
            }
          }

          @Override
          public String sha256() {
            return font.sha256();
          }
        });
  }

  /**
   * @throws DamagedFontException if the file does not hold what it says
   */
  static FontFace of(FontFile font, Source source) throws IOException {
    byte[] clean = CleanFont.read(font.file(), font.index());
    FontFace face =
        new FontFace(
            font.file() + "#" + font.index(),
            font.names().shown(),
            source,
            Optional.of(font.file()),
            new Reader() {
              @Override
              public byte[] bytes() throws IOException {
                return CleanFont.read(font.file(), font.index());
              }

              @Override
              public Cmap cmap() throws IOException {
                try (FontSource in = FontSource.of(bytes())) {
                  return Cmap.read(Sfnt.fontsIn(in).get(0).table("cmap"));
                }
              }
            });
    // What FontBox cannot read must be known before the font is chosen.
    face.parsed = Optional.of(parse(clean));
    return face;
  }

  /**
   * Distinguishes this font from all others of the run: a family name that a style sheet can ask
   * for.
   */
  public String id() {
    return id;
  }

  /** The family's name as people know it. */
  public String name() {
    return name;
  }

  public Source source() {
    return source;
  }

  /** The user's file; empty for a font that comes with the program. */
  public Optional<Path> file() {
    return file;
  }

  public boolean covers(int codePoint) {
    return coverage().get(codePoint);
  }

  /** All code points that it draws; not to be changed. */
  synchronized BitSet coverage() {
    BitSet known = coverage.orElseGet(this::readCoverage);
    coverage = Optional.of(known);
    return known;
  }

  private BitSet readCoverage() {
    try {
      return reader.cmap().codePoints();
    } catch (IOException e) {
      throw new IllegalStateException(id + " can no longer be read", e);
    }
  }

  /** The font, parsed; the same for all who ask. */
  public synchronized TrueTypeFont trueType() {
    TrueTypeFont known = parsed.orElseGet(this::readFont);
    parsed = Optional.of(known);
    return known;
  }

  private TrueTypeFont readFont() {
    return parseOwn(bytes());
  }

  private static TrueTypeFont parseOwn(byte[] bytes) {
    try {
      return parse(bytes);
    } catch (IOException e) {
      throw new IllegalStateException("a font that was read before", e);
    }
  }

  /** The file as it goes to engines that want one: TrueType, with a clean table of characters. */
  public byte[] bytes() {
    try {
      return reader.bytes();
    } catch (IOException e) {
      throw new IllegalStateException(id + " can no longer be read", e);
    }
  }

  /** The checksum of the font, in hexadecimal digits. */
  public String sha256() {
    try {
      return reader.sha256();
    } catch (IOException e) {
      throw new IllegalStateException(id + " can no longer be read", e);
    }
  }

  private static TrueTypeFont parse(byte[] bytes) throws IOException {
    try {
      return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    } catch (RuntimeException e) {
      // FontBox meets nonsense in a damaged table in many ways; none is a fault of the program.
      throw new DamagedFontException("FontBox cannot read it: " + e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
