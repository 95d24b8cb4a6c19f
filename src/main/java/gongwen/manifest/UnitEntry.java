package gongwen.manifest;

import gongwen.json.Json;
import gongwen.json.JsonFault;
import gongwen.json.JsonReader;
import gongwen.json.JsonRecords;
import java.util.List;

/**
 * A unit file, what it reaches, and the reports that were made of it.
 *
 * @param file relative to the folder of the units
 * @param name of the unit
 * @param year of the file
 * @param complete whether all reports that the file lists were made from these inputs, in every
 *     format of its outputs
 * @param settings digest of what else decides how reports look: options, profile, program, fonts
 */
public record UnitEntry(
    String file,
    String name,
    int year,
    boolean complete,
    String settings,
    List<InputEntry> inputs,
    TotalsEntry totals,
    List<ReportEntry> reports,
    List<FindingEntry> findings) {

  /** The same unit with these reports. */
  public UnitEntry withReports(List<ReportEntry> others) {
    return new UnitEntry(file, name, year, complete, settings, inputs, totals, others, findings);
  }

  /** On one line of JSON. */
  public String line() {
    return Json.of(JsonRecords.toJson(this));
  }

  /** The opposite of {@link #line}. */
  public static UnitEntry ofLine(String line) throws JsonFault {
    return JsonRecords.fromJson(UnitEntry.class, JsonReader.read(line));
  }
}
