package gongwen.write.docx;

import gongwen.document.Block.Chart;
import gongwen.document.Block.Series;
import gongwen.layout.ChartFill;
import gongwen.layout.ChartShape;
import gongwen.layout.FontRole;
import gongwen.layout.PageLayout;
import java.util.List;
import java.util.Locale;

/**
 * The part of a chart. Its title and unit are paragraphs of the text. Elements stand in the order
 * of the schema, without which a word processor offers a repair.
 */
final class ChartXml {
  private static final String CATEGORY_AXIS = "1001";
  private static final String VALUE_AXIS = "1002";
  private static final String OUTLINE = "6350";

  private final Chart chart;
  private final boolean horizontal;
  private final Xml out = new Xml().raw(Xml.DECLARATION);

  private ChartXml(Chart chart, boolean horizontal) {
    this.chart = chart;
    this.horizontal = horizontal;
  }

  static String of(Chart chart, ChartShape shape, PageLayout layout) {
    return new ChartXml(chart, shape.horizontal()).part(layout);
  }

  private String part(PageLayout layout) {
    out.open(
        "c:chartSpace",
        "xmlns:c",
        ChartParts.CHART,
        "xmlns:a",
        ChartParts.DRAWING,
        "xmlns:r",
        DocxWriter.R);
    val("c:date1904", "0");
    val("c:roundedCorners", "0");
    out.open("c:chart");
    val("c:autoTitleDeleted", "1");
    out.open("c:plotArea").empty("c:layout");
    bars();
    categoryAxis();
    valueAxis();
    out.open("c:spPr").empty("a:noFill").close("c:spPr").close("c:plotArea");
    out.open("c:legend");
    val("c:legendPos", "t");
    val("c:overlay", "0");
    out.close("c:legend");
    val("c:plotVisOnly", "1");
    val("c:dispBlanksAs", "gap");
    out.close("c:chart");
    out.open("c:spPr").empty("a:noFill").open("a:ln").empty("a:noFill").close("a:ln");
    out.close("c:spPr");
    text(layout.font(FontRole.FANG));
    out.open("c:externalData", "r:id", PackageParts.WORKBOOK);
    val("c:autoUpdate", "0");
    return out.close("c:externalData").close("c:chartSpace").toString();
  }

  private void bars() {
    boolean stacked = chart.form().isStacked();
    out.open("c:barChart");
    val("c:barDir", horizontal ? "bar" : "col");
    val("c:grouping", stacked ? "stacked" : "clustered");
    val("c:varyColors", "0");
    for (int i = 0; i < chart.series().size(); i++) {
      series(i, chart.series().get(i));
    }
    val("c:gapWidth", "50");
    val("c:overlap", stacked ? "100" : "0");
    val("c:axId", CATEGORY_AXIS);
    val("c:axId", VALUE_AXIS);
    out.close("c:barChart");
  }

  private void series(int index, Series series) {
    out.open("c:ser");
    val("c:idx", String.valueOf(index));
    val("c:order", String.valueOf(index));
    out.open("c:tx").open("c:strRef").element("c:f", Workbook.name(index));
    cache("c:strCache", List.of(series.name()));
    out.close("c:strRef").close("c:tx");
    fill(ChartFill.of(index));
    val("c:invertIfNegative", "0");
    labels();
    int rows = chart.categories().size();
    out.open("c:cat").open("c:strRef").element("c:f", Workbook.categories(rows));
    cache("c:strCache", chart.categories());
    out.close("c:strRef").close("c:cat");
    out.open("c:val").open("c:numRef").element("c:f", Workbook.values(index, rows));
    cache("c:numCache", series.values().stream().map(each -> each.printed().text()).toList());
    out.close("c:numRef").close("c:val").close("c:ser");
  }

  private void cache(String name, List<String> points) {
    out.open(name);
    if (name.equals("c:numCache")) {
      out.element("c:formatCode", "General");
    }
    val("c:ptCount", String.valueOf(points.size()));
    for (int i = 0; i < points.size(); i++) {
      out.open("c:pt", "idx", String.valueOf(i)).element("c:v", points.get(i)).close("c:pt");
    }
    out.close(name);
  }

  private void fill(ChartFill fill) {
    out.open("c:spPr");
    switch (fill.stripes()) {
      case NONE -> solid(fill.ground());
      case HORIZONTAL -> striped(fill, "horz");
      case VERTICAL -> striped(fill, "vert");
    }
    line();
    out.close("c:spPr");
  }

  private void striped(ChartFill fill, String preset) {
    out.open("a:pattFill", "prst", preset);
    out.open("a:fgClr").empty("a:srgbClr", "val", "000000").close("a:fgClr");
    out.open("a:bgClr").empty("a:srgbClr", "val", colour(fill.ground())).close("a:bgClr");
    out.close("a:pattFill");
  }

  private void solid(String colour) {
    out.open("a:solidFill").empty("a:srgbClr", "val", colour(colour)).close("a:solidFill");
  }

  private static String colour(String css) {
    return css.substring(1).toUpperCase(Locale.ROOT);
  }

  private void line() {
    out.open("a:ln", "w", OUTLINE);
    solid("#000000");
    out.close("a:ln");
  }

  /** The values at the ends of the bars; on stacked ones in their middle, on white ground. */
  private void labels() {
    boolean stacked = chart.form().isStacked();
    out.open("c:dLbls");
    out.open("c:spPr");
    if (stacked) {
      solid(ChartFill.WHITE.ground());
    } else {
      out.empty("a:noFill");
    }
    out.open("a:ln").empty("a:noFill").close("a:ln").close("c:spPr");
    val("c:dLblPos", stacked ? "ctr" : "outEnd");
    val("c:showLegendKey", "0");
    val("c:showVal", "1");
    for (String other :
        List.of("c:showCatName", "c:showSerName", "c:showPercent", "c:showBubbleSize")) {
      val(other, "0");
    }
    out.close("c:dLbls");
  }

  /** The first category stands on top, as one reads. */
  private void categoryAxis() {
    out.open("c:catAx");
    val("c:axId", CATEGORY_AXIS);
    scaling(horizontal ? "maxMin" : "minMax", false);
    val("c:delete", "0");
    val("c:axPos", horizontal ? "l" : "b");
    ticks();
    out.open("c:spPr");
    line();
    out.close("c:spPr");
    val("c:crossAx", VALUE_AXIS);
    val("c:crosses", "autoZero");
    val("c:auto", "0");
    val("c:lblAlgn", "ctr");
    val("c:lblOffset", "100");
    val("c:noMultiLvlLbl", "1");
    out.close("c:catAx");
  }

  /** It is not shown: every bar has its value. Bars start at nought, else 88 looks half of 99. */
  private void valueAxis() {
    out.open("c:valAx");
    val("c:axId", VALUE_AXIS);
    scaling("minMax", !hasNegative());
    val("c:delete", "1");
    val("c:axPos", horizontal ? "t" : "l");
    ticks();
    val("c:crossAx", CATEGORY_AXIS);
    val("c:crosses", "autoZero");
    val("c:crossBetween", "between");
    out.close("c:valAx");
  }

  private boolean hasNegative() {
    return chart.series().stream()
        .flatMap(each -> each.values().stream())
        .anyMatch(value -> value.number().signum() < 0);
  }

  private void scaling(String orientation, boolean fromNought) {
    out.open("c:scaling");
    val("c:orientation", orientation);
    if (fromNought) {
      val("c:min", "0");
    }
    out.close("c:scaling");
  }

  private void ticks() {
    out.empty("c:numFmt", "formatCode", "General", "sourceLinked", "0");
    val("c:majorTickMark", "none");
    val("c:minorTickMark", "none");
    val("c:tickLblPos", "low");
  }

  private void text(String font) {
    out.open("c:txPr").empty("a:bodyPr").empty("a:lstStyle").open("a:p").open("a:pPr");
    String size = String.valueOf(Math.round(ChartShape.TEXT_SIZE * 100));
    out.open("a:defRPr", "sz", size, "b", "0");
    solid("#000000");
    out.empty("a:latin", "typeface", font).empty("a:ea", "typeface", font);
    out.close("a:defRPr").close("a:pPr");
    out.empty("a:endParaRPr", "lang", "zh-CN").close("a:p").close("c:txPr");
  }

  private void val(String name, String value) {
    out.empty(name, "val", value);
  }
}
