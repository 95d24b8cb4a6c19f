package gongwen.archive;

import gongwen.text.BoundedInput;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A ZIP that was found safe to unpack. Nothing is believed: what comes out is measured again. */
final class Unzip implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> files = new LinkedHashMap<>();

  private Unzip(FileChannel channel) throws IOException, ZipFault {
    RawBytes bytes = new RawBytes(channel);
    ZipEnd end = ZipEnd.find(bytes);
    this.zip = directory(channel);
    List<ZipArchiveEntry> all = Collections.list(zip.getEntries());
    ZipDirectory.check(all);
    ZipLayout.check(bytes, all, end.at());
    all.forEach(file -> files.put(file.getName(), file));
  }

  private static ZipFile directory(FileChannel channel) throws ZipFault {
    try {
      return ZipFile.builder()
          .setSeekableByteChannel(channel)
          .setIgnoreLocalFileHeader(true)
          .setUseUnicodeExtraFields(false)
          .get();
    } catch (IOException | RuntimeException e) {
      // The library throws all kinds of exceptions at a damaged directory.
      throw ZipFault.damaged("目录损坏", "its directory is damaged");
    }
  }

  static Unzip open(Path file) throws IOException, ZipFault {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    try {
      return new Unzip(channel);
    } catch (IOException | ZipFault | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** The files, and folders if it names any, in the order of the directory. */
  Map<String, ZipArchiveEntry> files() {
    return files;
  }

  Optional<ZipArchiveEntry> file(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /** Unpacks one of the {@link #files}. */
  void unpack(ZipArchiveEntry file, OutputStream to) throws IOException, ZipFault {
    Inflater inflater = new Inflater(true);
    CRC32 crc = new CRC32();
    boolean stored = file.getMethod() == ZipArchiveEntry.STORED;
    // The library's own stream does not say whether all packed bytes were used.
    try (InputStream raw = zip.getRawInputStream(file);
        InputStream all = stored ? raw : new InflaterInputStream(raw, inflater, BUFFER);
        InputStream in = new CheckedInputStream(new BoundedInput(all, file.getSize()), crc)) {
      long size = in.transferTo(to);
      boolean whole = stored || inflater.getBytesRead() == file.getCompressedSize();
      if (!whole || size != file.getSize() || crc.getValue() != file.getCrc()) {
        throw damaged(file);
      }
    } catch (ZipException | EOFException | BoundedInput.TooLargeException e) {
      throw damaged(file);
    } finally {
      inflater.end();
    }
  }

  private static ZipFault damaged(ZipArchiveEntry file) {
    return ZipFault.damaged("“%s”的内容损坏", "the content of \"%s\" is damaged", file.getName());
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
