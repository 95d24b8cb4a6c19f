package gongwen.font.make;

import gongwen.font.Cmap;
import gongwen.font.SfntWriter;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes a small TrueType font: only the wanted characters, each with a glyph of its own, so that a
 * PDF can say of every glyph which character it is; only the tables that a PDF or a word processor
 * needs; the em box as line height, so that fonts that share a line do not push it apart.
 */
final class Slim {
  /** Of a thousandth of the em: the em box of an ideograph. */
  private static final int ASCENT = 880;

  private static final int DESCENT = -120;

  // As the table OS/2 gives them.
  private static final short REGULAR_WEIGHT = 400;
  private static final short REGULAR = 1 << 6;
  static final int EM = 1000;

  private final List<Glyph> glyphs = new ArrayList<>();
  private final Map<Integer, Integer> ids = new HashMap<>();
  private final SourceFont source;

  private Slim(SourceFont source) {
    this.source = source;
  }

  /** What becomes of the glyph of a character. */
  interface Change {
    Glyph of(int code, Glyph glyph);
  }

  static byte[] font(SourceFont source, Set<Integer> wanted, Change change, FontName name) {
    Slim slim = new Slim(source);
    slim.glyphs.add(source.missing());
    Set<Integer> codes = new TreeSet<>(wanted);
    codes.retainAll(source.codePoints());
    codes.removeIf(Cmap::isCompatibility);
    for (int code : codes) {
      slim.ids.put(code, slim.glyphs.size());
      slim.glyphs.add(change.of(code, source.glyph(code)));
    }
    return slim.assembled(name, codes);
  }

  private byte[] assembled(FontName name, Set<Integer> codes) {
    Map<String, byte[]> tables = new HashMap<>();
    ByteArrayOutputStream glyf = new ByteArrayOutputStream();
    ByteBuffer loca = ByteBuffer.allocate(4 * glyphs.size() + 4);
    ByteBuffer hmtx = ByteBuffer.allocate(4 * glyphs.size());
    for (Glyph glyph : glyphs) {
      loca.putInt(glyf.size());
      glyf.writeBytes(GlyfCodec.bytes(glyph));
      hmtx.putShort((short) glyph.advance()).putShort((short) glyph.side());
    }
    loca.putInt(glyf.size());
    tables.put("glyf", glyf.toByteArray());
    tables.put("loca", loca.array());
    tables.put("hmtx", hmtx.array());
    tables.put("cmap", Cmap.of(ids).bytes());
    tables.put("name", name.table());
    tables.put("head", head());
    tables.put("hhea", hhea());
    tables.put("maxp", maxp());
    tables.put("OS/2", os2(codes));
    tables.put("post", post());
    return SfntWriter.assemble(tables);
  }

  private byte[] head() {
    ByteBuffer head = ByteBuffer.wrap(source.table("head").clone());
    if (head.getShort(18) != EM) {
      throw new IllegalArgumentException("an em of " + head.getShort(18) + " units");
    }
    head.putInt(0, 0x00010000);
    head.putShort(16, (short) 0b11); // base line and left side bearing at 0
    head.putShort(36, (short) extreme(true, false)).putShort(38, (short) extreme(false, false));
    head.putShort(40, (short) extreme(true, true)).putShort(42, (short) extreme(false, true));
    head.putShort(44, (short) 0); // neither bold nor italic
    head.putShort(50, (short) 1); // long offsets
    return head.array();
  }

  private int extreme(boolean x, boolean highest) {
    return glyphs.stream()
        .filter(glyph -> !glyph.isEmpty())
        .mapToInt(glyph -> highest ? glyph.max(x) : glyph.min(x))
        .reduce(highest ? Math::max : Math::min)
        .orElse(0);
  }

  private byte[] hhea() {
    ByteBuffer hhea = ByteBuffer.wrap(source.table("hhea").clone());
    hhea.putShort(4, (short) ASCENT).putShort(6, (short) DESCENT).putShort(8, (short) 0);
    hhea.putShort(10, (short) glyphs.stream().mapToInt(Glyph::advance).max().orElse(EM));
    hhea.putShort(34, (short) glyphs.size());
    return hhea.array();
  }

  private byte[] maxp() {
    ByteBuffer maxp = ByteBuffer.allocate(32);
    maxp.putInt(0x00010000).putShort((short) glyphs.size());
    int points = 0;
    int contours = 0;
    for (Glyph glyph : glyphs) {
      points = Math.max(points, glyph.contours().stream().mapToInt(List::size).sum());
      contours = Math.max(contours, glyph.contours().size());
    }
    maxp.putShort((short) points).putShort((short) contours);
    maxp.putShort(14, (short) 2); // zones, as fonts without instructions say it
    return maxp.array();
  }

  private byte[] os2(Set<Integer> codes) {
    ByteBuffer os2 = ByteBuffer.wrap(source.table("OS/2").clone());
    // Each is the one style of its family: no program is to look for a regular one beside it.
    os2.putShort(4, REGULAR_WEIGHT).putShort(62, REGULAR);
    int first = codes.stream().findFirst().orElse(0);
    os2.putShort(64, (short) first).putShort(66, (short) 0xFFFF);
    os2.putShort(68, (short) ASCENT).putShort(70, (short) DESCENT).putShort(72, (short) 0);
    os2.putShort(74, (short) ASCENT).putShort(76, (short) -DESCENT);
    os2.put(58, "GNGW".getBytes(StandardCharsets.US_ASCII));
    return os2.array();
  }

  private static byte[] post() {
    ByteBuffer post = ByteBuffer.allocate(32);
    post.putInt(0x00030000).putInt(0).putShort((short) -100).putShort((short) 50);
    return post.array();
  }
}
