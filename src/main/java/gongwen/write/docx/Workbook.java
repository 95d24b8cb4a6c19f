package gongwen.write.docx;

import gongwen.document.Block.Chart;
import java.util.SortedMap;
import java.util.TreeMap;

/** The data of a chart as a workbook of one sheet: its table, from the first cell on. */
final class Workbook {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String SHEET = "Sheet1";

  private Workbook() {}

  /** Where the name of a series stands. */
  static String name(int series) {
    return SHEET + "!$" + column(series + 1) + "$1";
  }

  static String categories(int rows) {
    return range("A", rows);
  }

  static String values(int series, int rows) {
    return range(column(series + 1), rows);
  }

  private static String range(String column, int rows) {
    return SHEET + "!$" + column + "$2:$" + column + "$" + (rows + 1);
  }

  /** A chart has no more series than there are fills, so a letter is enough. */
  private static String column(int n) {
    return String.valueOf((char) ('A' + n));
  }

  static byte[] of(Chart chart) {
    SortedMap<String, String> parts = new TreeMap<>();
    parts.put("xl/workbook.xml", workbook());
    parts.put("xl/worksheets/sheet1.xml", sheet(chart));
    PackageParts.addWorkbook(parts);
    return ZipBytes.of(parts, new TreeMap<>());
  }

  private static String workbook() {
    Xml out = new Xml().raw(Xml.DECLARATION);
    out.open("workbook", "xmlns", MAIN, "xmlns:r", DocxWriter.R).open("sheets");
    out.empty("sheet", "name", SHEET, "sheetId", "1", "r:id", "rId1");
    return out.close("sheets").close("workbook").toString();
  }

  private static String sheet(Chart chart) {
    Xml out = new Xml().raw(Xml.DECLARATION);
    out.open("worksheet", "xmlns", MAIN).open("sheetData");
    out.open("row", "r", "1");
    text(out, "A1", chart.unit());
    for (int s = 0; s < chart.series().size(); s++) {
      text(out, column(s + 1) + "1", chart.series().get(s).name());
    }
    out.close("row");
    for (int c = 0; c < chart.categories().size(); c++) {
      String row = String.valueOf(c + 2);
      out.open("row", "r", row);
      text(out, "A" + row, chart.categories().get(c));
      for (int s = 0; s < chart.series().size(); s++) {
        String value = chart.series().get(s).values().get(c).printed().text();
        out.open("c", "r", column(s + 1) + row).element("v", value).close("c");
      }
      out.close("row");
    }
    return out.close("sheetData").close("worksheet").toString();
  }

  private static void text(Xml out, String cell, String text) {
    if (!text.isEmpty()) {
      out.open("c", "r", cell, "t", "inlineStr").open("is");
      out.element("t", text, "xml:space", "preserve").close("is").close("c");
    }
  }
}
