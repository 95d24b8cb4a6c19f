package gongwen.write.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.font.FontSource;
import gongwen.font.OwnFont;
import gongwen.font.Sfnt;
import gongwen.font.SfntWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class FontSubsetterTest {
  private static final int MORE = 0x20;

  /** A box around nothing, as wide as its number. */
  private static byte[] simple(int number) {
    return ByteBuffer.allocate(12).putShort(6, (short) number).array();
  }

  /** Made of others, each with a scale more than the one before: none, one, two, four. */
  private static byte[] composed(int... parts) {
    int[] flags = {0x0, 0x9, 0x40, 0x81};
    int[] sizes = {6, 10, 10, 16};
    ByteBuffer glyph = ByteBuffer.allocate(100).putShort((short) -1).position(10);
    for (int i = 0; i < parts.length; i++) {
      int next = glyph.position() + sizes[i];
      int more = i < parts.length - 1 ? MORE : 0;
      glyph.putShort((short) (flags[i] | more)).putShort((short) parts[i]).position(next);
    }
    return Arrays.copyOf(glyph.array(), glyph.position());
  }

  private static TrueTypeFont font(byte[]... glyphs) throws IOException {
    Map<String, byte[]> tables = new TreeMap<>();
    try (FontSource source = FontSource.of(OwnFont.open(OwnFont.FANG_LATIN.file()))) {
      Sfnt own = Sfnt.fontsIn(source).get(0);
      for (String tag : own.tags()) {
        tables.put(tag, own.table(tag));
      }
    }
    ByteBuffer glyf = ByteBuffer.allocate(1000);
    ByteBuffer loca = ByteBuffer.allocate(4 * glyphs.length + 4);
    ByteBuffer hmtx = ByteBuffer.allocate(4 * glyphs.length);
    for (int i = 0; i < glyphs.length; i++) {
      loca.putInt(glyf.position());
      glyf.put(glyphs[i]);
      hmtx.putShort((short) (100 + i)).putShort((short) -i);
    }
    loca.putInt(glyf.position());
    tables.put("glyf", Arrays.copyOf(glyf.array(), glyf.position()));
    tables.put("loca", loca.array());
    tables.put("hmtx", hmtx.array());
    tables.put("prep", new byte[] {1, 2, 3});
    ByteBuffer.wrap(tables.getOrDefault("head", new byte[54])).putShort(50, (short) 1);
    ByteBuffer.wrap(tables.getOrDefault("hhea", new byte[36])).putShort(34, (short) glyphs.length);
    ByteBuffer.wrap(tables.getOrDefault("maxp", new byte[32])).putShort(4, (short) glyphs.length);
    return new TTFParser().parse(new RandomAccessReadBuffer(SfntWriter.assemble(tables)));
  }

  private static List<byte[]> glyphs(Sfnt font) throws IOException {
    ByteBuffer loca = ByteBuffer.wrap(font.table("loca"));
    byte[] glyf = font.table("glyf");
    List<byte[]> all = new ArrayList<>();
    for (int at = 0; at + 4 < loca.limit(); at += 4) {
      all.add(Arrays.copyOfRange(glyf, loca.getInt(at), loca.getInt(at + 4)));
    }
    return all;
  }

  private static Sfnt cut(TrueTypeFont font, Integer... glyphs) throws IOException {
    byte[] file = new FontSubsetter(font).cut(List.of(glyphs));
    return Sfnt.fontsIn(FontSource.of(file)).get(0);
  }

  private static void assertGlyphs(Sfnt font, byte[]... expected) throws IOException {
    List<byte[]> found = glyphs(font);
    assertEquals(expected.length, found.size());
    for (int i = 0; i < expected.length; i++) {
      byte[] padded = Arrays.copyOf(expected[i], expected[i].length + 3 & ~3);
      assertArrayEquals(padded, found.get(i), "glyph " + i);
    }
  }

  @Test
  void glyphsStandInTheOrderAsked() throws IOException {
    TrueTypeFont font = font(simple(0), simple(1), new byte[0], simple(3));
    Sfnt cut = cut(font, 0, 3, 2, 1);
    assertGlyphs(cut, simple(0), simple(3), new byte[0], simple(1));
    ByteBuffer hmtx = ByteBuffer.wrap(cut.table("hmtx"));
    assertEquals(103, hmtx.getShort(4));
    assertEquals(-3, hmtx.getShort(6));
    assertEquals(4, ByteBuffer.wrap(cut.table("hhea")).getShort(34));
    assertEquals(4, ByteBuffer.wrap(cut.table("maxp")).getShort(4));
    assertArrayEquals(new byte[] {1, 2, 3}, cut.table("prep"));
  }

  @Test
  void partsOfComposedGlyphsStandBehind() throws IOException {
    TrueTypeFont font =
        font(simple(0), simple(1), simple(2), composed(1, 4, 2, 1), composed(2), simple(5));
    Sfnt cut = cut(font, 0, 3, 5);
    assertGlyphs(
        cut, simple(0), composed(3, 4, 5, 3), simple(5), simple(1), composed(5), simple(2));
    assertEquals(6, ByteBuffer.wrap(cut.table("maxp")).getShort(4));
  }

  @Test
  void sumOfTheWholeFileIsTheOneThatReadersExpect() throws IOException {
    byte[] file = new FontSubsetter(font(simple(0), simple(1))).cut(List.of(0, 1));
    ByteBuffer words = ByteBuffer.wrap(file);
    int sum = 0;
    while (words.hasRemaining()) {
      sum += words.getInt();
    }
    assertEquals(0xB1B0AFBA, sum);
  }
}
