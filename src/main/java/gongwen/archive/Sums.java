package gongwen.archive;

import gongwen.text.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** SHA-256 digests in hexadecimal digits, and the file that lists them. */
final class Sums {
  private static final int DIGITS = 64;

  private Sums() {}

  static String of(Text text) {
    MessageDigest digest = Sha256.begin();
    OutputStream bytes = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
    try (Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      text.write(writer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Sha256.end(digest);
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
