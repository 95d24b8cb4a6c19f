package gongwen.archive;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.json.Json;
import gongwen.json.JsonFault;
import gongwen.json.JsonReader;
import gongwen.json.JsonRecords;
import java.util.List;
import java.util.Map;

/**
 * What an archive is, so that its documents can be made again from it alone.
 *
 * @param archive version of the format
 * @param program the version that made it
 * @param year whose reports it holds
 * @param formats of the documents
 * @param folder where below {@code units/} the folder stands that was archived; empty: there
 * @param profile whether the layout deviates from the standard
 */
public record ArchiveInfo(
    int archive, String program, int year, List<String> formats, String folder, boolean profile) {
  /** The version of the format. Fields may be added under the same number. */
  public static final int FORMAT = 1;

  public ArchiveInfo {
    formats = List.copyOf(formats);
  }

  String text() {
    return Json.of(JsonRecords.toJson(this)) + "\n";
  }

  static Outcome<ArchiveInfo> read(String text) {
    try {
      Object json = JsonReader.read(text);
      Object format = json instanceof Map<?, ?> fields ? fields.get("archive") : null;
      if (format instanceof Long version && version != FORMAT) {
        return Outcome.failed(
            Diagnostic.of(
                    ArchiveCode.ARCHIVE_VERSION,
                    Message.of(
                        "这是第 %d 版归档包，这个程序只认第 %d 版",
                        "this is an archive of version %d; this program knows version %d",
                        version,
                        FORMAT))
                .hint("用生成它的那个版本的程序", "use the version of the program that made it"));
      }
      return Outcome.of(JsonRecords.fromJson(ArchiveInfo.class, json));
    } catch (JsonFault fault) {
      return Outcome.failed(
          Diagnostic.of(
              ArchiveCode.ARCHIVE_DAMAGED,
              Message.of(
                  "%s 读不出来：%s",
                  "%s cannot be read: %s",
                  ArchiveNames.ABOUT,
                  String.valueOf(fault.getMessage()))));
    }
  }
}
