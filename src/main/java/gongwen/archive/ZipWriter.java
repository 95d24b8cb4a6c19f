package gongwen.archive;

import gongwen.text.Sha256;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Packs files into a ZIP so that the same files give the same bytes: in the order of their names,
 * all with one time, each with the method and level that its name asks for. One file at a time is
 * in memory, and of that a buffer.
 *
 * <p>The JDK's own writer says that the names come from DOS, and then {@code unzip} spoils Chinese
 * ones although they are marked as UTF-8; here they come from Unix.
 */
final class ZipWriter {
  private static final int LEVEL = 6;

  /** 1 January 2000, 0:00, in no time zone. */
  private static final int ALWAYS = 0x2821_0000;

  private static final int ON_UNIX = 3 << 8;
  private static final int ORDINARY_FILE = 0100644;
  private static final int PLAIN_VERSION = 20;
  private static final int LARGE_VERSION = 45;
  private static final int SIZES_FOLLOW = 1 << 3;
  private static final int UTF_8 = 1 << 11;
  private static final int FULL16 = 0xFFFF;
  private static final long FULL32 = 0xFFFFFFFFL;

  private final byte[] buffer = new byte[1 << 16];
  private final List<Packed> packed = new ArrayList<>();
  private final Counted out;

  private ZipWriter(OutputStream out) {
    this.out = new Counted(out);
  }

  /**
   * Writes a new file and brings it to the disk.
   *
   * @param items in the order of their names
   * @return the digest of the file
   */
  static String write(Path file, List<Item> items) throws IOException, ChangedMeanwhile {
    MessageDigest digest = Sha256.begin();
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
      ZipWriter zip = new ZipWriter(new DigestOutputStream(out, digest));
      for (Item item : items) {
        zip.add(item);
      }
      zip.directory();
      out.flush();
      channel.force(true);
    }
    return Sha256.end(digest);
  }

  private void add(Item item) throws IOException, ChangedMeanwhile {
    Packed entry = item.stored() ? stored(item) : deflated(item);
    if (entry.size() >= FULL32 || entry.packedSize() >= FULL32) {
      throw new IOException(item.name() + " is larger than 4 GB");
    }
    packed.add(entry);
  }

  private Packed stored(Item item) throws IOException, ChangedMeanwhile {
    CRC32 crc = new CRC32();
    long size = copy(item, OutputStream.nullOutputStream(), crc);
    Packed entry =
        new Packed(item.name(), UTF_8, Packed.STORED, crc.getValue(), size, size, out.count);
    header(entry);
    copy(item, out, crc);
    return entry;
  }

  private Packed deflated(Item item) throws IOException, ChangedMeanwhile {
    long headerAt = out.count;
    int flags = UTF_8 | SIZES_FOLLOW;
    header(new Packed(item.name(), flags, Packed.DEFLATED, 0, 0, 0, headerAt));
    long start = out.count;
    CRC32 crc = new CRC32();
    Deflater deflater = new Deflater(LEVEL, true);
    long size;
    try {
      DeflaterOutputStream deflating = new DeflaterOutputStream(out, deflater, buffer.length);
      size = copy(item, deflating, crc);
      deflating.finish();
    } finally {
      deflater.end();
    }
    Packed entry =
        new Packed(
            item.name(), flags, Packed.DEFLATED, crc.getValue(), out.count - start, size, headerAt);
    ByteBuffer follows = bytes(16).putInt(ZipSignatures.SIZES);
    follows.putInt((int) entry.crc()).putInt((int) entry.packedSize()).putInt((int) size);
    out.write(follows.array());
    return entry;
  }

  /** Copies a file, which has to be the one that is meant. */
  private long copy(Item item, OutputStream to, CRC32 crc) throws IOException, ChangedMeanwhile {
    MessageDigest digest = Sha256.begin();
    long size = 0;
    crc.reset();
    try (InputStream in = Files.newInputStream(item.file())) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
        crc.update(buffer, 0, read);
        to.write(buffer, 0, read);
        size += read;
      }
    } catch (NoSuchFileException gone) {
      throw new ChangedMeanwhile(item.file());
    }
    if (!Sha256.end(digest).equals(item.sha256())) {
      throw new ChangedMeanwhile(item.file());
    }
    return size;
  }

  private void header(Packed entry) throws IOException {
    byte[] name = entry.name().getBytes(StandardCharsets.UTF_8);
    ByteBuffer header = bytes(30 + name.length).putInt(ZipSignatures.HEADER);
    header.putShort((short) PLAIN_VERSION);
    common(header, entry);
    header.putShort((short) name.length).putShort((short) 0).put(name);
    out.write(header.array());
  }

  private static void common(ByteBuffer to, Packed entry) {
    to.putShort((short) entry.flags()).putShort((short) entry.method()).putInt(ALWAYS);
    to.putInt((int) entry.crc()).putInt((int) entry.packedSize()).putInt((int) entry.size());
  }

  private void directory() throws IOException {
    long at = out.count;
    for (Packed entry : packed) {
      boolean far = entry.headerAt() >= FULL32;
      byte[] name = entry.name().getBytes(StandardCharsets.UTF_8);
      int extra = far ? 12 : 0;
      ByteBuffer line = bytes(46 + name.length + extra).putInt(ZipSignatures.DIRECTORY);
      int version = far ? LARGE_VERSION : PLAIN_VERSION;
      line.putShort((short) (ON_UNIX | version)).putShort((short) version);
      common(line, entry);
      line.putShort((short) name.length).putShort((short) extra).putShort((short) 0);
      line.putShort((short) 0).putShort((short) 0).putInt(ORDINARY_FILE << 16);
      line.putInt((int) (far ? FULL32 : entry.headerAt())).put(name);
      if (far) {
        line.putShort((short) 1).putShort((short) 8).putLong(entry.headerAt());
      }
      out.write(line.array());
    }
    end(at, out.count - at);
  }

  private void end(long at, long length) throws IOException {
    boolean large = packed.size() >= FULL16 || at >= FULL32 || length >= FULL32;
    if (large) {
      ByteBuffer end = bytes(76);
      long endAt = out.count;
      end.putInt(ZipSignatures.LARGE_END).putLong(44);
      end.putShort((short) (ON_UNIX | LARGE_VERSION)).putShort((short) LARGE_VERSION);
      end.putInt(0).putInt(0).putLong(packed.size()).putLong(packed.size());
      end.putLong(length).putLong(at);
      end.putInt(ZipSignatures.LARGE_END_PLACE).putInt(0).putLong(endAt).putInt(1);
      out.write(end.array());
    }
    ByteBuffer end = bytes(22).putInt(ZipSignatures.END).putInt(0);
    int count = large ? FULL16 : packed.size();
    end.putShort((short) count).putShort((short) count);
    end.putInt((int) (large ? FULL32 : length)).putInt((int) (large ? FULL32 : at));
    out.write(end.putShort((short) 0).array());
  }

  private static ByteBuffer bytes(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Knows how many bytes went through. */
  private static final class Counted extends FilterOutputStream {
    private long count;

    Counted(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      count++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
      count += length;
    }
  }
}
