package gongwen.write.docx;

import gongwen.document.Block.Chart;
import gongwen.document.Charts;
import gongwen.layout.ChartShape;
import gongwen.layout.PageLayout;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The charts of a document: each a part of its own, with a workbook in it that a word processor
 * opens to edit the data.
 */
final class ChartParts {
  static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final String PLACE =
      "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

  /** Numbers of drawings in the body begin over those of the footers. */
  private static final int FIRST_DRAWING = 101;

  private static final double EMU = 12700;

  private final PageLayout layout;
  private final SortedMap<String, String> parts = new TreeMap<>();
  private final SortedMap<String, byte[]> workbooks = new TreeMap<>();

  ChartParts(PageLayout layout) {
    this.layout = layout;
  }

  /** The parts as text, under their names. */
  SortedMap<String, String> parts() {
    return parts;
  }

  SortedMap<String, byte[]> workbooks() {
    return workbooks;
  }

  static String part(int n) {
    return "charts/chart" + n + ".xml";
  }

  static String id(int n) {
    return "rIdChart" + n;
  }

  /** Makes the parts of a chart. Returns what stands in the text: a drawing in a run. */
  String add(Chart chart, ChartShape shape) {
    int n = workbooks.size() + 1;
    parts.put("word/" + part(n), ChartXml.of(chart, shape, layout));
    parts.put("word/charts/_rels/chart" + n + ".xml.rels", PackageParts.chartRelationships(n));
    workbooks.put("word/" + workbook(n), Workbook.of(chart));
    return drawing(chart, shape, n);
  }

  static String workbook(int n) {
    return "embeddings/chart" + n + ".xlsx";
  }

  private static String drawing(Chart chart, ChartShape shape, int n) {
    Xml out = new Xml().open("w:r").open("w:drawing");
    out.open(
        "wp:inline", "xmlns:wp", PLACE, "distT", "0", "distB", "0", "distL", "0", "distR", "0");
    out.empty("wp:extent", "cx", emu(shape.width()), "cy", emu(shape.height()));
    out.empty("wp:effectExtent", "l", "0", "t", "0", "r", "0", "b", "0");
    out.empty(
        "wp:docPr",
        "id",
        String.valueOf(FIRST_DRAWING + n - 1),
        "name",
        "图表" + n,
        "descr",
        Charts.described(chart));
    out.empty("wp:cNvGraphicFramePr");
    out.open("a:graphic", "xmlns:a", DRAWING).open("a:graphicData", "uri", CHART);
    out.empty("c:chart", "xmlns:c", CHART, "r:id", id(n));
    out.close("a:graphicData").close("a:graphic").close("wp:inline");
    return out.close("w:drawing").close("w:r").toString();
  }

  private static String emu(double points) {
    return String.valueOf(Math.round(points * EMU));
  }
}
