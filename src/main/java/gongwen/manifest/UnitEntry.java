package gongwen.manifest;

import gongwen.json.Json;
import gongwen.json.JsonFault;
import gongwen.json.JsonReader;
import gongwen.json.JsonRecords;
import java.util.List;
import java.util.stream.Stream;

/**
 * A unit file, what it reaches, and the reports that were made of it.
 *
 * @param file relative to the folder of the units
 * @param name of the unit
 * @param alsoCalled its short name and its code, where it has them
 * @param year of the file
 * @param complete whether all reports that the file lists were made from these inputs, in every
 *     format of its outputs
 * @param settings digest of what else decides how reports look: options, profile, program, fonts
 */
public record UnitEntry(
    String file,
    String name,
    List<String> alsoCalled,
    int year,
    boolean complete,
    String settings,
    List<InputEntry> inputs,
    TotalsEntry totals,
    List<ReportEntry> reports,
    List<FindingEntry> findings) {

  /** All names that it has, the full one first. */
  public List<String> allNames() {
    return Stream.concat(Stream.of(name), alsoCalled.stream()).toList();
  }

  /** The same unit with these reports. */
  public UnitEntry withReports(List<ReportEntry> others) {
    return new UnitEntry(
        file, name, alsoCalled, year, complete, settings, inputs, totals, others, findings);
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
