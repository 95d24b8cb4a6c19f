package gongwen.archive;

import gongwen.text.Sha256;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

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

  /** In no time zone. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

  private static final int ORDINARY_FILE = 0100644;

  private final ZipArchiveOutputStream zip;
  private final byte[] buffer = new byte[1 << 16];

  private ZipWriter(ZipArchiveOutputStream zip) {
    this.zip = zip;
    zip.setLevel(LEVEL);
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
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
        ZipArchiveOutputStream zip =
            new ZipArchiveOutputStream(new DigestOutputStream(out, digest))) {
      ZipWriter writer = new ZipWriter(zip);
      for (Item item : items) {
        writer.add(item);
      }
      zip.finish();
      zip.flush();
      channel.force(true);
    }
    return Sha256.end(digest);
  }

  private void add(Item item) throws IOException, ChangedMeanwhile {
    ZipArchiveEntry entry = new ZipArchiveEntry(item.name());
    entry.setTimeLocal(ALWAYS);
    entry.setUnixMode(ORDINARY_FILE);
    entry.setMethod(item.stored() ? ZipArchiveEntry.STORED : ZipArchiveEntry.DEFLATED);
    if (item.stored()) {
      // Its header comes first and says both.
      CRC32 crc = new CRC32();
      entry.setSize(copy(item, new CheckedOutputStream(OutputStream.nullOutputStream(), crc)));
      entry.setCrc(crc.getValue());
    }
    zip.putArchiveEntry(entry);
    copy(item, zip);
    zip.closeArchiveEntry();
  }

  /** Copies a file, which has to be the one that is meant. */
  private long copy(Item item, OutputStream to) throws IOException, ChangedMeanwhile {
    MessageDigest digest = Sha256.begin();
    long size = 0;
    try (InputStream in = Files.newInputStream(item.file())) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
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
}
