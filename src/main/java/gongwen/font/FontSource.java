package gongwen.font;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Bytes of a font file, read only where they are asked for: a folder of fonts is looked through
 * without reading the outlines.
 */
public interface FontSource extends Closeable {
  /**
   * @throws DamagedFontException if the file ends before
   */
  byte[] read(long at, int length) throws IOException;

  @Override
  void close() throws IOException;

  static FontSource of(byte[] bytes) {
    return new FontSource() {
      @Override
      public byte[] read(long at, int length) throws DamagedFontException {
        if (at < 0 || length < 0 || at + length > bytes.length) {
          throw new DamagedFontException("file ends early");
        }
        return Arrays.copyOfRange(bytes, (int) at, (int) at + length);
      }

      @Override
      public void close() {}
    };
  }

  static FontSource of(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    return new FontSource() {
      @Override
      public byte[] read(long at, int length) throws IOException {
        if (at < 0 || length < 0 || at + length > channel.size()) {
          throw new DamagedFontException("file ends early");
        }
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
          if (channel.read(buffer, at + buffer.position()) < 0) {
            throw new DamagedFontException("file ends early");
          }
        }
        return buffer.array();
      }

      @Override
      public void close() throws IOException {
        channel.close();
      }
    };
  }

  /** Reads no further into the stream than is asked for. */
  static FontSource of(InputStream stream) {
    return new FontSource() {
      private byte[] head = {};

      @Override
      public byte[] read(long at, int length) throws IOException {
        int end = Math.toIntExact(at + length);
        if (end > head.length) {
          byte[] more = stream.readNBytes(end - head.length);
          int old = head.length;
          head = Arrays.copyOf(head, old + more.length);
          System.arraycopy(more, 0, head, old, more.length);
        }
        return of(head).read(at, length);
      }

      @Override
      public void close() throws IOException {
        stream.close();
      }
    };
  }
}
