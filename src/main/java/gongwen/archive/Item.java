package gongwen.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A file that goes into an archive.
 *
 * @param name in the archive
 * @param file where its bytes are
 * @param sha256 of the bytes that are meant: what a document says it was made from
 */
record Item(String name, Path file, String sha256) {
  /** Endings of what is compressed already, and would take time to no use. */
  private static final List<String> COMPRESSED =
      List.of(".docx", ".pdf", ".xlsx", ".png", ".jpg", ".jpeg", ".zip");

  boolean stored() {
    String lower = name.toLowerCase(Locale.ROOT);
    return COMPRESSED.stream().anyMatch(lower::endsWith);
  }
}
