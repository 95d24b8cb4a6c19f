package gongwen.manifest;

import gongwen.json.Json;
import gongwen.json.JsonFault;
import gongwen.json.JsonReader;
import gongwen.json.JsonRecords;
import java.util.Optional;

/**
 * A document, as it lies in the folder.
 *
 * @param path relative to the folder of the manifest
 * @param sha256 proves what it holds
 * @param crc32 shows quickly whether it is still as it was written
 * @param size in bytes
 * @param pages how many it has, where its format has pages and knows them
 * @param fonts sum of the fonts that printed it; empty for a format that holds none
 * @param edited present where what lies there is not the program's, and is left alone
 */
public record OutputEntry(
    String path,
    String format,
    String sha256,
    String crc32,
    long size,
    Optional<Integer> pages,
    String fonts,
    Optional<Edit> edited) {

  /**
   * Somebody changed the document, or made it.
   *
   * @param original sum of what the program had written there; empty if nothing
   */
  public record Edit(String original) {}

  /** As the program wrote it. */
  public OutputEntry(
      String path,
      String format,
      String sha256,
      String crc32,
      long size,
      Optional<Integer> pages,
      String fonts) {
    this(path, format, sha256, crc32, size, pages, fonts, Optional.empty());
  }

  /** On one line of JSON. */
  public String line() {
    return Json.of(JsonRecords.toJson(this));
  }

  /** The opposite of {@link #line}. */
  public static OutputEntry ofLine(String line) throws JsonFault {
    return JsonRecords.fromJson(OutputEntry.class, JsonReader.read(line));
  }

  /** The same document under this name. */
  public OutputEntry at(String other) {
    return new OutputEntry(other, format, sha256, crc32, size, pages, fonts, edited);
  }
}
