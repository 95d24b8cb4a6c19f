package gongwen.write.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs the parts of a file so that the same parts give the same bytes. */
final class ZipBytes {
  /** In no time zone; before 1980 an entry would carry a second time, in one. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

  /** A reader looks here first to learn what the file is. */
  private static final String FIRST = "[Content_Types].xml";

  private ZipBytes() {}

  /** Parts that are text, and files that stand in the file as they are. */
  static byte[] of(SortedMap<String, String> parts, SortedMap<String, byte[]> files) {
    SortedMap<String, byte[]> all = new TreeMap<>(files);
    parts.forEach((name, text) -> all.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return packed(all);
  }

  private static byte[] packed(SortedMap<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(32768);
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      byte[] first = parts.get(FIRST);
      if (first != null) {
        add(zip, FIRST, first);
      }
      for (var part : parts.entrySet()) {
        if (!part.getKey().equals(FIRST)) {
          add(zip, part.getKey(), part.getValue());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ALWAYS);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
