package gongwen.write.pdf;

import gongwen.font.GlyphParts;
import gongwen.font.SfntWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Makes subsets of a font: the glyphs that a file draws. What is the same in every file is read
 * once. FontBox's own way goes through the whole font for each.
 */
final class FontSubsetter {
  /** What else a PDF wants of a font, where the font has it: the programs that fit it to pixels. */
  private static final List<String> PROGRAMS = List.of("cvt ", "fpgm", "gasp", "prep");

  private final TrueTypeFont font;
  private final HorizontalMetricsTable metrics;
  private final long start;
  private final long[] offsets;
  private final Map<String, byte[]> tables = new TreeMap<>();

  FontSubsetter(TrueTypeFont font) throws IOException {
    this.font = font;
    metrics = font.getHorizontalMetrics();
    start = font.getGlyph().getOffset();
    offsets = font.getIndexToLocation().getOffsets();
    for (String tag : List.of("head", "hhea", "maxp")) {
      tables.put(tag, table(tag));
    }
    for (String tag : PROGRAMS) {
      if (font.getTableMap().containsKey(tag)) {
        tables.put(tag, table(tag));
      }
    }
  }

  private byte[] table(String tag) throws IOException {
    TTFTable table = font.getTableMap().get(tag);
    return font.getTableBytes(table);
  }

  /**
   * A TrueType file of these glyphs in their order; behind them stand those of which composed ones
   * are made.
   */
  byte[] cut(List<Integer> glyphs) throws IOException {
    List<Integer> all = new ArrayList<>(glyphs);
    Map<Integer, Integer> parts = new HashMap<>();
    ByteArrayOutputStream glyf = new ByteArrayOutputStream();
    List<Integer> ends = new ArrayList<>();
    // Grows as composed glyphs name their parts.
    for (int i = 0; i < all.size(); i++) {
      byte[] outline = outline(all.get(i));
      compose(ByteBuffer.wrap(outline), all, parts);
      glyf.writeBytes(outline);
      glyf.writeBytes(new byte[-outline.length & 3]);
      ends.add(glyf.size());
    }
    ByteBuffer loca = ByteBuffer.allocate(4 + 4 * all.size());
    loca.putInt(0);
    ends.forEach(loca::putInt);
    ByteBuffer hmtx = ByteBuffer.allocate(4 * all.size());
    for (int glyph : all) {
      hmtx.putShort((short) metrics.getAdvanceWidth(glyph));
      hmtx.putShort((short) metrics.getLeftSideBearing(glyph));
    }
    Map<String, byte[]> file = new TreeMap<>(tables);
    file.put("glyf", glyf.toByteArray());
    file.put("loca", loca.array());
    file.put("hmtx", hmtx.array());
    short count = (short) all.size();
    file.computeIfPresent("head", (tag, table) -> with(table, 50, (short) 1));
    file.computeIfPresent("hhea", (tag, table) -> with(table, 34, count));
    file.computeIfPresent("maxp", (tag, table) -> with(table, 4, count));
    return SfntWriter.assemble(file);
  }

  private static byte[] with(byte[] table, int at, short value) {
    return ByteBuffer.allocate(table.length).put(table).putShort(at, value).array();
  }

  private byte[] outline(int glyph) throws IOException {
    InputStream in = font.getOriginalData();
    in.skipNBytes(start + offsets[glyph]);
    return in.readNBytes((int) (offsets[glyph + 1] - offsets[glyph]));
  }

  /** Gives the parts of a composed glyph their new numbers. */
  private static void compose(ByteBuffer outline, List<Integer> all, Map<Integer, Integer> parts) {
    for (int place : GlyphParts.places(outline)) {
      int part = Short.toUnsignedInt(outline.getShort(place));
      int number =
          parts.computeIfAbsent(
              part,
              unused -> {
                all.add(part);
                return all.size() - 1;
              });
      outline.putShort(place, (short) number);
    }
  }
}
