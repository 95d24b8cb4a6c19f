package gongwen.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * CRC-32 sums, in eight hexadecimal digits: enough to notice that a file is no longer what was
 * written, many times as quick as SHA-256, and no proof against someone who means to deceive.
 */
public final class Crc32 {
  private static final int BUFFER = 1 << 16;

  private Crc32() {}

  public static String of(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return digits(sum);
  }

  /** Of a file of any size. */
  public static String of(Path file) throws IOException {
    CRC32 sum = new CRC32();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        sum.update(buffer, 0, read);
      }
    }
    return digits(sum);
  }

  private static String digits(CRC32 sum) {
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }
}
