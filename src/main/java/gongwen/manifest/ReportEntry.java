package gongwen.manifest;

import gongwen.record.Embedded;
import java.util.List;

/**
 * A report and the documents that were made of it.
 *
 * @param id as the unit file gives it; empty if it gives none
 * @param kind id of the template
 * @param kindName its Chinese name
 * @param warnings how many were found in this report
 */
public record ReportEntry(
    String id,
    String kind,
    String kindName,
    @Embedded Covered covered,
    @Embedded Description description,
    @Embedded Digests digests,
    int warnings,
    List<OutputEntry> outputs) {

  /**
   * The days that it is about.
   *
   * @param period as a key: 2024-Q2
   * @param from the first day of the period, ISO 8601
   * @param to the last day that the report sees
   */
  public record Covered(String period, String from, String to) {}

  /**
   * By what it is found in an archive (著录).
   *
   * @param title in one line
   * @param issuers the organs that issue it
   * @param number 发文字号
   * @param date 成文日期, ISO 8601
   * @param retention 保管期限
   */
  public record Description(
      String title, List<String> issuers, String number, String date, String retention) {}

  /**
   * What shows that it would be made again just so.
   *
   * @param inputs digest of all that it was made from: the unit's inputs and its settings
   * @param document digest of the document tree, which no format and no font changes
   */
  public record Digests(String inputs, String document) {}
}
