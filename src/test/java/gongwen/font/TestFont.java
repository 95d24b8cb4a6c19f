package gongwen.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A small font for tests: the program's Latin one, with other names, rights and characters. */
final class TestFont {
  private final Map<String, byte[]> tables = new TreeMap<>();

  private TestFont() {
    try (FontSource source = FontSource.of(OwnFont.open(OwnFont.FANG_LATIN.file()))) {
      Sfnt font = Sfnt.fontsIn(source).get(0);
      for (String tag : font.tags()) {
        tables.put(tag, font.table(tag));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static TestFont named(String family) {
    TestFont font = new TestFont();
    font.tables.put("name", nameTable(family));
    return font;
  }

  TestFont type(int fsType) {
    byte[] os2 = table("OS/2").clone();
    ByteBuffer.wrap(os2).putShort(8, (short) fsType);
    tables.put("OS/2", os2);
    return this;
  }

  TestFont drawing(int... codePoints) {
    Map<Integer, Integer> glyphs = new TreeMap<>();
    for (int code : codePoints) {
      glyphs.put(code, 1 + glyphs.size());
    }
    tables.put("cmap", Cmap.of(glyphs).bytes());
    return this;
  }

  TestFont with(String tag, byte[] table) {
    tables.put(tag, table);
    return this;
  }

  TestFont without(String tag) {
    tables.remove(tag);
    return this;
  }

  byte[] table(String tag) {
    byte[] table = tables.get(tag);
    if (table == null) {
      throw new IllegalArgumentException(tag);
    }
    return table;
  }

  byte[] bytes() {
    return SfntWriter.assemble(tables);
  }

  Path in(Path folder, String file) {
    try {
      return Files.write(folder.resolve(file), bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fonts one behind the other, as in SimSun's file. */
  static byte[] collection(TestFont... fonts) {
    int head = 12 + 4 * fonts.length;
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    ByteBuffer offsets = ByteBuffer.allocate(head);
    offsets.put("ttcf".getBytes(StandardCharsets.US_ASCII)).putInt(0x00010000).putInt(fonts.length);
    for (TestFont font : fonts) {
      int start = head + all.size();
      offsets.putInt(start);
      byte[] bytes = font.bytes();
      ByteBuffer file = ByteBuffer.wrap(bytes);
      for (int row = 12; row < 12 + 16 * file.getShort(4); row += 16) {
        file.putInt(row + 8, file.getInt(row + 8) + start);
      }
      all.writeBytes(bytes);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(offsets.array());
    out.writeBytes(all.toByteArray());
    return out.toByteArray();
  }

  static byte[] nameTable(String family) {
    byte[] text = family.getBytes(StandardCharsets.UTF_16BE);
    ByteBuffer table = ByteBuffer.allocate(6 + 12 + text.length);
    table.putShort((short) 0).putShort((short) 1).putShort((short) 18);
    table.putShort((short) 3).putShort((short) 1).putShort((short) 0x804);
    table.putShort((short) 1).putShort((short) text.length).putShort((short) 0);
    return table.put(text).array();
  }
}
