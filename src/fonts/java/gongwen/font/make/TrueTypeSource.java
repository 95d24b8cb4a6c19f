package gongwen.font.make;

import gongwen.font.Cmap;
import gongwen.font.FontSource;
import gongwen.font.Sfnt;
import gongwen.font.make.Glyph.Point;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A TrueType font, as a plain file or in a WOFF1 wrapper. */
final class TrueTypeSource extends SourceFont.Mapped {
  private static final int WOFF = 0x774F4646;

  // Flags of a part of a composite glyph.
  private static final int ARGUMENTS_ARE_WORDS = 0x1;
  private static final int ARGUMENTS_ARE_OFFSETS = 0x2;
  private static final int SCALED = 0x8 | 0x40 | 0x80;
  private static final int MORE_PARTS = 0x20;

  private final Map<String, byte[]> tables;
  private final byte[] glyf;
  private final ByteBuffer loca;
  private final boolean longOffsets;
  private final ByteBuffer metrics;
  private final int longMetrics;

  private TrueTypeSource(Map<String, byte[]> tables) throws IOException {
    super(Cmap.read(tables.getOrDefault("cmap", new byte[0])));
    this.tables = tables;
    this.glyf = table("glyf");
    this.loca = ByteBuffer.wrap(table("loca"));
    this.longOffsets = ByteBuffer.wrap(table("head")).getShort(50) != 0;
    this.metrics = ByteBuffer.wrap(table("hmtx"));
    this.longMetrics = Short.toUnsignedInt(ByteBuffer.wrap(table("hhea")).getShort(34));
  }

  static TrueTypeSource read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (ByteBuffer.wrap(bytes).getInt() == WOFF) {
      return new TrueTypeSource(unwrapped(bytes));
    }
    Sfnt font = Sfnt.fontsIn(FontSource.of(bytes)).get(0);
    Map<String, byte[]> tables = new TreeMap<>();
    for (String tag : font.tags()) {
      tables.put(tag, font.table(tag));
    }
    return new TrueTypeSource(tables);
  }

  private static Map<String, byte[]> unwrapped(byte[] file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(file);
    Map<String, byte[]> tables = new TreeMap<>();
    for (int i = 0; i < bytes.getShort(12); i++) {
      int row = 44 + 20 * i;
      int at = bytes.getInt(row + 4);
      int packed = bytes.getInt(row + 8);
      int length = bytes.getInt(row + 12);
      String tag = new String(file, row, 4, StandardCharsets.ISO_8859_1);
      byte[] table = Arrays.copyOfRange(file, at, at + packed);
      tables.put(tag, packed < length ? inflated(table, length) : table);
    }
    return tables;
  }

  private static byte[] inflated(byte[] packed, int length) throws IOException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      ByteArrayOutputStream out = new ByteArrayOutputStream(length);
      byte[] buffer = new byte[1 << 16];
      while (!inflater.finished()) {
        out.write(buffer, 0, inflater.inflate(buffer));
      }
      return out.toByteArray();
    } catch (DataFormatException e) {
      throw new IOException(e);
    } finally {
      inflater.end();
    }
  }

  @Override
  public byte[] table(String tag) {
    byte[] table = tables.get(tag);
    if (table == null) {
      throw new IllegalArgumentException("no table " + tag);
    }
    return table;
  }

  @Override
  Glyph byId(int id) {
    byte[] outline = Arrays.copyOfRange(glyf, offset(id), offset(id + 1));
    int side = id < longMetrics ? 4 * id + 2 : 2 * longMetrics + 2 * id;
    int advance = Short.toUnsignedInt(metrics.getShort(4 * Math.min(id, longMetrics - 1)));
    boolean composite = outline.length > 0 && outline[0] < 0;
    return new Glyph(
        composite ? parts(ByteBuffer.wrap(outline)) : GlyfCodec.contours(outline),
        advance,
        metrics.getShort(side));
  }

  /** A glyph put together from others that are moved, and neither turned nor scaled. */
  private List<List<Point>> parts(ByteBuffer outline) {
    List<List<Point>> contours = new ArrayList<>();
    int at = 10;
    int flags;
    do {
      flags = Short.toUnsignedInt(outline.getShort(at));
      if ((flags & ARGUMENTS_ARE_OFFSETS) == 0 || (flags & SCALED) != 0) {
        throw new IllegalArgumentException("a composite glyph that is more than moved parts");
      }
      int part = Short.toUnsignedInt(outline.getShort(at + 2));
      boolean words = (flags & ARGUMENTS_ARE_WORDS) != 0;
      int dx = words ? outline.getShort(at + 4) : outline.get(at + 4);
      int dy = words ? outline.getShort(at + 6) : outline.get(at + 5);
      for (List<Point> contour : byId(part).contours()) {
        contours.add(contour.stream().map(p -> new Point(p.x() + dx, p.y() + dy, p.on())).toList());
      }
      at += words ? 8 : 6;
    } while ((flags & MORE_PARTS) != 0);
    return contours;
  }

  private int offset(int id) {
    return longOffsets ? loca.getInt(4 * id) : 2 * Short.toUnsignedInt(loca.getShort(2 * id));
  }
}
