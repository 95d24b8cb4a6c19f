package gongwen.write.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.document.Block.Chart;
import gongwen.document.Charts;
import gongwen.document.Document;
import gongwen.layout.ChartShape;
import gongwen.layout.PageLayout;
import gongwen.layout.PageLayout.Orientation;
import gongwen.testing.SampleCharts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDouble;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScaling;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarDir;
import org.w3c.dom.Node;

/** The charts of a DOCX file, read by a library that did not write them. */
class ChartPartsTest {
  private static final String AXIS =
      "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark"
          + " minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt ";
  private static final Map<String, List<String>> ORDER =
      Map.of(
          "chartSpace",
          words("date1904 lang roundedCorners style chart spPr txPr externalData printSettings"),
          "chart",
          words("title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs"),
          "plotArea",
          words("layout barChart catAx valAx dTable spPr"),
          "barChart",
          words("barDir grouping varyColors ser dLbls gapWidth overlap serLines axId"),
          "ser",
          words("idx order tx spPr invertIfNegative pictureOptions dPt dLbls cat val"),
          "dLbls",
          words(
              "numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent"
                  + " showBubbleSize"),
          "catAx",
          words(AXIS + "auto lblAlgn lblOffset noMultiLvlLbl"),
          "valAx",
          words(AXIS + "crossBetween majorUnit"),
          "legend",
          words("legendPos legendEntry layout overlay"),
          "strCache",
          words("ptCount pt"));

  private static final PageLayout LAYOUT = PageLayout.standard();

  private static byte[] docx(Chart... charts) {
    return new DocxWriter()
        .write(
            new Document(new Samples.EnvelopeBuilder().build(), List.of(charts), List.of()),
            LAYOUT);
  }

  private static boolean isDrawn(Chart chart) {
    return ChartShape.of(chart, LAYOUT, Orientation.PORTRAIT).isPresent();
  }

  @Test
  void everyChartKeepsToTheSchema() throws IOException {
    for (Map.Entry<String, Chart> each : SampleCharts.all().entrySet()) {
      try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(docx(each.getValue())))) {
        assertEquals(isDrawn(each.getValue()) ? 1 : 0, docx.getCharts().size(), each.getKey());
        for (XWPFChart chart : docx.getCharts()) {
          inOrder(chart.getCTChartSpace().getDomNode(), each.getKey());
        }
      }
    }
  }

  /** The children of each element stand as the schema has them (ECMA-376, 21.2). */
  private static void inOrder(Node node, String name) {
    List<String> order = ORDER.get(String.valueOf(node.getLocalName()));
    int last = 0;
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.ELEMENT_NODE && child.getNodeName().startsWith("c:")) {
        if (order != null) {
          int at = order.indexOf(child.getLocalName());
          assertTrue(at >= last, name + ": " + child.getNodeName() + " in " + node.getNodeName());
          last = at;
        }
        inOrder(child, name);
      }
    }
  }

  private static List<String> words(String words) {
    return List.of(words.split(" "));
  }

  @Test
  void barsStartAtNoughtUnlessSomeRunTheOtherWay() throws IOException {
    assertEquals(Optional.of(0.0), least(SampleCharts.schools()));
    Chart negative = Objects.requireNonNull(SampleCharts.all().get("negative"));
    assertEquals(Optional.empty(), least(negative));
  }

  private static Optional<Double> least(Chart chart) throws IOException {
    try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(docx(chart)))) {
      CTScaling scaling =
          docx.getCharts().get(0).getCTChart().getPlotArea().getValAxArray(0).getScaling();
      return Optional.ofNullable(scaling.getMin()).map(CTDouble::getVal);
    }
  }

  @Test
  void whatIsTooLargeIsATable() throws IOException {
    Map<String, Chart> all = SampleCharts.all();
    for (String name : List.of("twenty-five", "one", "zero", "negative", "six")) {
      assertTrue(isDrawn(Objects.requireNonNull(all.get(name))), name);
    }
    for (String name : List.of("long", "forty", "four-hundred", "seven")) {
      try (XWPFDocument docx =
          new XWPFDocument(new ByteArrayInputStream(docx(Objects.requireNonNull(all.get(name)))))) {
        assertEquals(1, docx.getTables().size(), name);
      }
    }
  }

  @Test
  void rangesNamesAndValuesAreThoseOfTheWorkbook() throws IOException, InvalidFormatException {
    try (XWPFDocument docx =
        new XWPFDocument(new ByteArrayInputStream(docx(SampleCharts.schools())))) {
      XWPFChart chart = docx.getCharts().get(0);
      List<List<String>> rows = new ArrayList<>();
      for (Row row : chart.getWorkbook().getSheet("Sheet1")) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
          cells.add(new DataFormatter().formatCellValue(cell));
        }
        rows.add(cells);
      }
      assertEquals(
          List.of(
              List.of("单位：个", "发现", "完成整改"),
              List.of("柳溪镇中心小学", "8", "6"),
              List.of("青石岭初级中学", "5", "5"),
              List.of("云川县第二幼儿园", "0", "0"),
              List.of("望江中学", "12", "3")),
          rows);
      var bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
      assertEquals(STBarDir.BAR, bars.getBarDir().getVal());
      CTBarSer second = bars.getSerArray(1);
      assertEquals("Sheet1!$C$1", second.getTx().getStrRef().getF());
      assertEquals("Sheet1!$A$2:$A$5", second.getCat().getStrRef().getF());
      assertEquals("Sheet1!$C$2:$C$5", second.getVal().getNumRef().getF());
      assertEquals("6", second.getVal().getNumRef().getNumCache().getPtArray(0).getV());
      assertEquals("3", second.getVal().getNumRef().getNumCache().getPtArray(3).getV());
    }
  }

  @Test
  void theDrawingSaysWhatItShows() throws IOException {
    String words =
        "簇状条形图：各单位问题整改情况（单位：个）。柳溪镇中心小学：发现8，完成整改6；青石岭初级中学：发现5，完成整改5；"
            + "云川县第二幼儿园：发现0，完成整改0；望江中学：发现12，完成整改3。";
    assertEquals(words, Charts.described(SampleCharts.schools()));
    try (XWPFDocument docx =
        new XWPFDocument(new ByteArrayInputStream(docx(SampleCharts.schools())))) {
      assertTrue(docx.getDocument().xmlText().contains("descr=\"" + words + "\""));
    }
  }

  @Test
  void sameChartsGiveSameBytes() {
    assertArrayEquals(
        docx(SampleCharts.months(), SampleCharts.schools()),
        docx(SampleCharts.months(), SampleCharts.schools()));
  }

  @Test
  void severalChartsStandInPartsOfTheirOwn() throws IOException {
    try (XWPFDocument docx =
        new XWPFDocument(
            new ByteArrayInputStream(docx(SampleCharts.months(), SampleCharts.schools())))) {
      assertEquals(2, docx.getCharts().size());
      assertEquals(
          2,
          docx.getPackage()
              .getPartsByContentType(
                  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
              .size());
    }
  }
}
