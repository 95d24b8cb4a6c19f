package gongwen.sheet;

import gongwen.text.BoundedInput;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a ZIP file that lies in memory. Only what is asked for is unpacked, and only so far:
 * another sheet may be as large as it likes.
 */
final class ZipParts {
  /** Unpacked bytes of one part. A sheet of 20,000 rows takes a tenth of this. */
  static final long MOST_BYTES = 128L * 1024 * 1024;

  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

  /** Throws whatever comes of it if this is no ZIP file. */
  ZipParts(byte[] bytes) throws IOException {
    zip =
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
            .setIgnoreLocalFileHeader(true)
            .get();
    zip.getEntries().asIterator().forEachRemaining(e -> entries.put(key(e.getName()), e));
  }

  /**
   * Names of parts are equal whatever their case (ECMA-376 part 2); some programs write \ in them.
   */
  private static String key(String name) {
    String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return plain.startsWith("/") ? plain.substring(1) : plain;
  }

  Optional<InputStream> open(String name) throws IOException {
    ZipArchiveEntry entry = entries.get(key(name));
    return entry == null
        ? Optional.empty()
        : Optional.of(new BoundedInput(zip.getInputStream(entry), MOST_BYTES));
  }
}
