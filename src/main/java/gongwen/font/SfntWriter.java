package gongwen.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts tables together into a TrueType file. */
public final class SfntWriter {
  /** Where {@code head} keeps the sum of the whole file. */
  private static final int ADJUSTMENT = 8;

  private static final int MAGIC = 0xB1B0AFBA;

  /** Stand first in the file, so that names and coverage are known before the outlines are read. */
  private static final List<String> FIRST = List.of("name", "OS/2", "cmap");

  private SfntWriter() {}

  public static byte[] assemble(Map<String, byte[]> given) {
    Map<String, byte[]> tables = new TreeMap<>(given);
    byte[] head = tables.getOrDefault("head", new byte[54]).clone();
    ByteBuffer.wrap(head).putInt(ADJUSTMENT, 0);
    tables.put("head", head);

    int size = 12 + 16 * tables.size();
    for (byte[] table : tables.values()) {
      size += padded(table.length);
    }
    ByteBuffer file = ByteBuffer.allocate(size);
    int power = Integer.highestOneBit(tables.size());
    file.putInt(0x00010000).putShort((short) tables.size());
    file.putShort((short) (16 * power));
    file.putShort((short) Integer.numberOfTrailingZeros(power));
    file.putShort((short) (16 * (tables.size() - power)));

    Map<String, Integer> offsets = place(tables);
    int all = 0;
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      int offset = offsets.getOrDefault(table.getKey(), 0);
      file.put(offset, table.getValue());
      file.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
      int sum = sum(file, offset, padded(table.getValue().length));
      all += sum;
      file.putInt(sum);
      file.putInt(offset).putInt(table.getValue().length);
    }
    int adjustment = MAGIC - all - sum(file, 0, file.position());
    file.putInt(offsets.getOrDefault("head", 0) + ADJUSTMENT, adjustment);
    return file.array();
  }

  private static Map<String, Integer> place(Map<String, byte[]> tables) {
    List<String> order = new ArrayList<>(FIRST);
    order.retainAll(tables.keySet());
    tables.keySet().stream().filter(tag -> !FIRST.contains(tag)).forEach(order::add);
    Map<String, Integer> offsets = new TreeMap<>();
    int at = 12 + 16 * tables.size();
    for (String tag : order) {
      offsets.put(tag, at);
      at += padded(tables.getOrDefault(tag, new byte[0]).length);
    }
    return offsets;
  }

  private static int padded(int length) {
    return (length + 3) & ~3;
  }

  private static int sum(ByteBuffer file, int from, int length) {
    int sum = 0;
    for (int at = from; at < from + length; at += 4) {
      sum += file.getInt(at);
    }
    return sum;
  }
}
