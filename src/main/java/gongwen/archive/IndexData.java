package gongwen.archive;

import gongwen.json.JsonStream;
import gongwen.manifest.LeftOutEntry;
import gongwen.manifest.Manifest;
import gongwen.manifest.OutputEntry;
import gongwen.manifest.ReportEntry;
import gongwen.manifest.TotalsEntry;
import gongwen.manifest.UnitEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the page of an archive knows, as JSON that may stand inside of a page. Thousands of reports
 * are in it, so they are lists without names, and what many have in common stands once.
 */
final class IndexData {
  private IndexData() {}

  /** The fields of units and reports are those that {@code find.js} takes apart. */
  static void write(ArchiveInfo about, Manifest manifest, Appendable to) throws IOException {
    Map<String, Integer> kinds = new LinkedHashMap<>();
    List<Object> kindNames = new ArrayList<>();
    for (UnitEntry unit : manifest.units()) {
      for (ReportEntry report : unit.reports()) {
        if (kinds.putIfAbsent(report.kind(), kinds.size()) == null) {
          kindNames.add(List.of(report.kind(), report.kindName()));
        }
      }
    }
    try (JsonStream json = JsonStream.inPage(to)) {
      json.field("year", about.year());
      json.field("program", about.program());
      json.field("kinds", kindNames);
      json.field("left", manifest.leftOut().stream().map(IndexData::left).toList());
      json.line().startList("units");
      for (UnitEntry unit : manifest.units()) {
        json.line().item(unit(unit));
      }
      json.endList().line().startList("reports");
      for (int i = 0; i < manifest.units().size(); i++) {
        for (ReportEntry report : manifest.units().get(i).reports()) {
          json.line().item(report(i, kinds.getOrDefault(report.kind(), 0), report));
        }
      }
      json.endList();
    }
  }

  private static List<Object> left(LeftOutEntry unit) {
    return List.of(unit.name(), unit.file(), unit.zh(), unit.en());
  }

  private static List<Object> unit(UnitEntry unit) {
    TotalsEntry t = unit.totals();
    long missing = unit.findings().stream().filter(f -> f.severity().equals("error")).count();
    return List.of(
        unit.name(),
        unit.file(),
        missing > 0 ? 1 : 0,
        t.activities(),
        List.of(t.met(), t.evidenceMissing(), t.late(), t.unmet(), t.notDue()),
        List.of(t.closed(), t.open(), t.overdue()));
  }

  private static List<Object> report(int unit, int kind, ReportEntry report) {
    List<String> paths = report.outputs().stream().map(OutputEntry::path).toList();
    int common = common(paths);
    ReportEntry.Description description = report.description();
    return List.of(
        unit,
        kind,
        report.covered().period(),
        report.covered().to(),
        description.title(),
        String.join("、", description.issuers()),
        description.number(),
        description.date(),
        description.retention(),
        Pages.of(report).orElse(0),
        report.warnings(),
        paths.isEmpty() ? "" : paths.get(0).substring(0, common),
        paths.stream().map(path -> path.substring(common)).toList());
  }

  /** How many characters all paths begin with. */
  private static int common(List<String> paths) {
    int length = paths.isEmpty() ? 0 : paths.get(0).length();
    for (String path : paths) {
      int i = 0;
      while (i < length && i < path.length() && path.charAt(i) == paths.get(0).charAt(i)) {
        i++;
      }
      length = i;
    }
    return paths.size() == 1 ? paths.get(0).lastIndexOf('.') + 1 : length;
  }
}
