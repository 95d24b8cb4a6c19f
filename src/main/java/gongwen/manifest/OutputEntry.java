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
 * @param made how the program made it, of a format in which it can be corrected by hand
 */
public record OutputEntry(
    String path,
    String format,
    String sha256,
    String crc32,
    long size,
    Optional<Integer> pages,
    String fonts,
    Optional<Edit> edited,
    Optional<Made> made) {

  /**
   * Somebody changed the document, or made it.
   *
   * @param original sum of what the program had written there; empty if nothing
   */
  public record Edit(String original) {}

  /**
   * What one needs to tell what somebody changed in it. Paths are relative to the folder of the
   * units.
   *
   * @param paragraphs sums of its paragraphs as it was made
   * @param profile the file with deviations; empty without one
   * @param template the kind, or the folder of one, that was asked for; empty if the unit's file
   *     lists the report
   */
  public record Made(String paragraphs, String profile, String template) {}

  /** As the program wrote it, in a format that nobody corrects by hand. */
  public OutputEntry(
      String path,
      String format,
      String sha256,
      String crc32,
      long size,
      Optional<Integer> pages,
      String fonts) {
    this(path, format, sha256, crc32, size, pages, fonts, Optional.empty(), Optional.empty());
  }

  /** On one line of JSON. */
  public String line() {
    return Json.of(JsonRecords.toJson(this));
  }

  /** The opposite of {@link #line}. */
  public static OutputEntry ofLine(String line) throws JsonFault {
    return JsonRecords.fromJson(OutputEntry.class, JsonReader.read(line));
  }

  /** The same document, made so. */
  public OutputEntry with(Optional<Made> how) {
    return new OutputEntry(path, format, sha256, crc32, size, pages, fonts, edited, how);
  }

  /** The same document under this name. */
  public OutputEntry at(String other) {
    return new OutputEntry(other, format, sha256, crc32, size, pages, fonts, edited, made);
  }
}
