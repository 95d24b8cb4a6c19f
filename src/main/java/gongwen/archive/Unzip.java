package gongwen.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A ZIP that was found safe to unpack. Nothing is believed: what comes out is measured again. */
final class Unzip implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final FileChannel channel;
  private final ZipBytes zip;
  private final Map<String, Packed> files = new LinkedHashMap<>();
  private final Map<String, Long> starts;

  private Unzip(FileChannel channel) throws IOException, ZipFault {
    this.channel = channel;
    this.zip = new ZipBytes(channel);
    List<Packed> all = ZipDirectory.read(zip);
    this.starts = ZipLayout.check(zip, all);
    all.forEach(file -> files.put(file.name(), file));
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
  Map<String, Packed> files() {
    return files;
  }

  Optional<Packed> file(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /** Unpacks one of the {@link #files}. */
  void unpack(Packed file, OutputStream to) throws IOException, ZipFault {
    CRC32 crc = new CRC32();
    long size = file.method() == Packed.STORED ? copy(file, crc, to) : inflate(file, crc, to);
    if (size != file.size() || crc.getValue() != file.crc()) {
      throw ZipFault.damaged("“%s”的内容损坏", "the content of \"%s\" is damaged", file.name());
    }
  }

  private long copy(Packed file, CRC32 crc, OutputStream to) throws IOException, ZipFault {
    long start = start(file);
    for (long done = 0; done < file.size(); ) {
      int length = (int) Math.min(BUFFER, file.size() - done);
      byte[] bytes = zip.at(start + done, length).array();
      crc.update(bytes);
      to.write(bytes);
      done += length;
    }
    return file.size();
  }

  private long inflate(Packed file, CRC32 crc, OutputStream to) throws IOException, ZipFault {
    Inflater inflater = new Inflater(true);
    try {
      long start = start(file);
      long read = 0;
      long size = 0;
      byte[] bytes = new byte[BUFFER];
      while (!inflater.finished() && size <= file.size()) {
        if (inflater.needsInput()) {
          int length = (int) Math.min(BUFFER, file.packedSize() - read);
          if (length == 0) {
            break;
          }
          ByteBuffer more = zip.at(start + read, length);
          inflater.setInput(more.array());
          read += length;
        }
        int made = inflater.inflate(bytes);
        crc.update(bytes, 0, made);
        to.write(bytes, 0, made);
        size += made;
      }
      boolean whole = inflater.finished() && inflater.getBytesRead() == file.packedSize();
      return whole ? size : -1;
    } catch (DataFormatException e) {
      return -1;
    } finally {
      inflater.end();
    }
  }

  private long start(Packed file) {
    return Optional.ofNullable(starts.get(file.name()))
        .orElseThrow(() -> new IllegalStateException(file.name()));
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
