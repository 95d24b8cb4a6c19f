package gongwen.archive;

import gongwen.manifest.Manifest;
import gongwen.manifest.OutputEntry;
import gongwen.manifest.ReportEntry;
import gongwen.manifest.UnitEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The list that archivists expect: a report on a line. CSV (RFC 4180), which Excel knows as UTF-8
 * by the mark at its start.
 */
final class ListCsv {
  private static final List<String> HEADINGS =
      List.of("题名", "责任者", "文号", "日期", "时段", "保管期限", "页数", "单位", "类别", "文件", "其他格式");

  /** What a spreadsheet takes for the start of a formula. */
  private static final String FORMULA = "=+-@\t\r";

  private final Appendable to;

  private ListCsv(Appendable to) {
    this.to = to;
  }

  /**
   * @param manifest with the outputs as they are called in the archive
   */
  static void write(Manifest manifest, Appendable to) throws IOException {
    ListCsv list = new ListCsv(to);
    to.append('\uFEFF');
    list.row(HEADINGS);
    for (UnitEntry unit : manifest.units()) {
      for (ReportEntry report : unit.reports()) {
        list.row(cells(unit, report));
      }
    }
  }

  private static List<String> cells(UnitEntry unit, ReportEntry report) {
    List<String> files = new ArrayList<>();
    for (OutputEntry output : report.outputs()) {
      // A page stays as it is in PDF, so it is the one to keep.
      files.add(output.format().equals("pdf") ? 0 : files.size(), output.path());
    }
    ReportEntry.Description description = report.description();
    return List.of(
        description.title(),
        String.join("、", description.issuers()),
        description.number(),
        description.date(),
        report.covered().period(),
        description.retention(),
        Pages.of(report).map(String::valueOf).orElse(""),
        unit.name(),
        report.kindName(),
        files.isEmpty() ? "" : files.get(0),
        files.stream().skip(1).collect(Collectors.joining("; ")));
  }

  private void row(List<String> cells) throws IOException {
    String comma = "";
    for (String cell : cells) {
      to.append(comma).append(field(cell));
      comma = ",";
    }
    to.append("\r\n");
  }

  private static String field(String cell) {
    String harmless = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    boolean quoted = harmless.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0);
    return quoted ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
  }
}
