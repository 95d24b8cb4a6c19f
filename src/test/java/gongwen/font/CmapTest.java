package gongwen.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CmapTest {
  @Test
  void whatIsWrittenIsRead() throws IOException {
    Map<Integer, Integer> glyphs =
        new TreeMap<>(Map.of(0x20, 1, 0x4E00, 9, 0x4E01, 10, 0x4E02, 4, 0xFFE5, 5, 0x20000, 6));
    assertEquals(glyphs, Cmap.read(Cmap.of(glyphs).bytes()).glyphs());
  }

  @Test
  void oldFontsHaveOnlyTheFirstPlane() throws IOException {
    Map<Integer, Integer> glyphs = new TreeMap<>(Map.of(0x41, 3, 0x42, 4, 0x9FA5, 7));
    byte[] both = Cmap.of(glyphs).bytes();
    ByteBuffer.wrap(both).putShort(2, (short) 1);
    assertEquals(glyphs, Cmap.read(both).glyphs());
  }

  /** A segment may give its glyphs one by one. */
  @Test
  void glyphsOneByOne() throws IOException {
    ByteBuffer table = ByteBuffer.allocate(12 + 16 + 16 + 4);
    table.putShort((short) 0).putShort((short) 1);
    table.putShort((short) 3).putShort((short) 1).putInt(12);
    table.putShort((short) 4).putShort((short) 36).putShort((short) 0);
    table.putShort((short) 4).putShort((short) 4).putShort((short) 1).putShort((short) 0);
    table.putShort((short) 0x31).putShort((short) 0xFFFF).putShort((short) 0);
    table.putShort((short) 0x30).putShort((short) 0xFFFF);
    table.putShort((short) 2).putShort((short) 1);
    table.putShort((short) 4).putShort((short) 0);
    table.putShort((short) 7).putShort((short) 0);
    assertEquals(Map.of(0x30, 9), Cmap.read(table.array()).glyphs());
  }

  @Test
  void radicalsGiveWayToCharacters() {
    Map<Integer, Integer> shared = Map.of(0x4E00, 5, 0x2F00, 5, 0xF967, 6, 0x4E0D, 6, 0x09, 7);
    assertEquals(Map.of(0x4E00, 5, 0x4E0D, 6), Cmap.of(shared).cleaned(100).glyphs());
  }

  @Test
  void ofTwoThatShareAGlyphTheLowerStays() {
    Map<Integer, Integer> shared = Map.of(0x20, 1, 0xA0, 1, 0x2014, 2, 0x2015, 2, 0x41, 200);
    assertEquals(Map.of(0x20, 1, 0x2014, 2), Cmap.of(shared).cleaned(100).glyphs());
  }

  @Test
  void twelveOfTheCompatibilityBlockAreCharacters() {
    assertFalse(Cmap.isCompatibility(0xFA0E));
    assertFalse(Cmap.isCompatibility(0xFA29));
    assertTrue(Cmap.isCompatibility(0xFA10));
    assertTrue(Cmap.isCompatibility(0x2F00));
    assertFalse(Cmap.isCompatibility(0x4E00));
  }

  @Test
  void nonsenseIsADamagedFont() {
    assertThrows(DamagedFontException.class, () -> Cmap.read(new byte[0]));
    assertThrows(DamagedFontException.class, () -> Cmap.read(new byte[40]));
    byte[] huge = Cmap.of(Map.of(0x41, 3)).bytes();
    ByteBuffer.wrap(huge).putInt(huge.length - 8, Integer.MAX_VALUE);
    ByteBuffer.wrap(huge).putShort(2, (short) 2);
    assertThrows(DamagedFontException.class, () -> Cmap.read(huge));
  }
}
