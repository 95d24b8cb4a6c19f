package gongwen.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** SHA-256 digests in hexadecimal digits, and the file that lists them. */
final class Sums {
  private static final int DIGITS = 64;

  private Sums() {}

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  static String of(Text text) {
    MessageDigest digest = sha256();
    OutputStream bytes = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
    try (Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      text.write(writer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return hex(digest);
  }

  static String of(Path file) throws IOException {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return hex(digest);
  }

  /** One file on a line. */
  static String line(String digest, String name) {
    return digest + "  " + name + "\n";
  }

  /** The digests by the names of their files; empty if the text is no such list. */
  static Optional<Map<String, String>> read(String text) {
    Map<String, String> sums = new TreeMap<>();
    for (String line : text.split("\n")) {
      if (line.isEmpty()) {
        continue;
      }
      int space = line.indexOf("  ");
      if (space != DIGITS
          || !line.substring(0, space).matches("[0-9a-f]*")
          || sums.put(line.substring(space + 2), line.substring(0, space)) != null) {
        return Optional.empty();
      }
    }
    return Optional.of(sums);
  }
}
