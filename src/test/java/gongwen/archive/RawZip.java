package gongwen.archive;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/** Writes ZIPs that no honest program writes. */
final class RawZip {
  /** A file as it is said to be. What is negative is as it is. */
  static final class Entry {
    final byte[] content;
    String localName;
    String name;
    int flags = 0x800;
    int method;
    int mode;
    long crc = -1;
    long size = -1;
    long packedSize = -1;
    long headerAt = -1;
    byte[] before = {};
    byte[] extra = {};
    boolean withoutHeader;

    Entry(String name, byte[] content) {
      this.name = name;
      this.localName = name;
      this.mode = name.endsWith("/") ? 0040755 : 0100644;
      this.content = content.clone();
    }
  }

  private final List<Entry> entries = new ArrayList<>();

  /** A file, stored, that can be changed before the ZIP is written. */
  Entry add(String name, String content) {
    return add(name, content.getBytes(StandardCharsets.UTF_8));
  }

  Entry add(String name, byte[] content) {
    Entry entry = new Entry(name, content);
    entries.add(entry);
    return entry;
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream directory = new ByteArrayOutputStream();
    for (Entry entry : entries) {
      out.writeBytes(entry.before);
      int at = out.size();
      CRC32 crc = new CRC32();
      crc.update(entry.content);
      int sum = (int) (entry.crc < 0 ? crc.getValue() : entry.crc);
      int packed = (int) (entry.packedSize < 0 ? entry.content.length : entry.packedSize);
      int size = (int) (entry.size < 0 ? entry.content.length : entry.size);
      if (!entry.withoutHeader) {
        byte[] local = entry.localName.getBytes(StandardCharsets.UTF_8);
        ByteBuffer head = bytes(30 + local.length).putInt(0x04034b50).putShort((short) 20);
        head.putShort((short) entry.flags).putShort((short) entry.method).putInt(0x28210000);
        head.putInt(sum).putInt(packed).putInt(size);
        head.putShort((short) local.length).putShort((short) 0).put(local);
        out.writeBytes(head.array());
        out.writeBytes(entry.content);
      }
      byte[] name = entry.name.getBytes(StandardCharsets.UTF_8);
      ByteBuffer line = bytes(46 + name.length + entry.extra.length).putInt(0x02014b50);
      line.putShort((short) (3 << 8 | 20)).putShort((short) 20);
      line.putShort((short) entry.flags).putShort((short) entry.method).putInt(0x28210000);
      line.putInt(sum).putInt(packed).putInt(size);
      line.putShort((short) name.length).putShort((short) entry.extra.length).putShort((short) 0);
      line.putInt(0).putInt(entry.mode << 16);
      line.putInt((int) (entry.headerAt < 0 ? at : entry.headerAt)).put(name).put(entry.extra);
      directory.writeBytes(line.array());
    }
    int at = out.size();
    out.writeBytes(directory.toByteArray());
    ByteBuffer end = bytes(22).putInt(0x06054b50).putInt(0);
    end.putShort((short) entries.size()).putShort((short) entries.size());
    end.putInt(directory.size()).putInt(at).putShort((short) 0);
    out.writeBytes(end.array());
    return out.toByteArray();
  }

  private static ByteBuffer bytes(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }
}
