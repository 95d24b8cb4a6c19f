package gongwen.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Outcome;
import gongwen.document.Block;
import gongwen.document.Block.Chart;
import gongwen.document.Document;
import gongwen.document.LabelStyle;
import gongwen.document.NormalForm;
import gongwen.document.PlainText;
import gongwen.testing.MarkdownPlain;
import gongwen.testing.SampleCharts;
import gongwen.text.SourceText;
import gongwen.write.docx.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A chart in Markdown: a table under a mark. */
class ChartMarkdownTest {
  private static final String TABLE =
      "| 单位：个 | 发现 | 整改 |\n|:--|:-:|:-:|\n| 甲 | 3 | 2 |\n| 乙 | 10 | 0 |\n";
  private static final String CHART = "<!-- 簇状条形图 -->\n整改情况\n" + TABLE;

  private static Outcome<List<Block>> parse(String markdown) {
    return MarkdownParser.parse(markdown, MarkdownOptions.of(LabelStyle.CHAPTER));
  }

  private static List<String> codes(Outcome<?> outcome) {
    return outcome.diagnostics().stream().map(Diagnostic::id).toList();
  }

  @Test
  void aMarkMakesAChartOfATable() {
    Outcome<List<Block>> read = parse("前文。\n\n" + CHART + "\n后文。\n");
    assertEquals(List.of(), codes(read));
    assertEquals(
        "p 前文。\nCLUSTERED_BARS table(整改情况) L:单位：个 C:发现 C:整改 | 甲,3,2;乙,10,0\np 后文。",
        Outline.of(read.value().orElseThrow()));
  }

  @Test
  void withoutTitleAndUnit() {
    Outcome<List<Block>> read = parse("<!-- 堆积柱形图 -->\n| | 数 |\n|-|-|\n| 甲 | -1.50 |\n");
    assertEquals(List.of(), codes(read));
    assertEquals(
        "STACKED_COLUMNS table() L: C:数 | 甲,-1.50", Outline.of(read.value().orElseThrow()));
  }

  @Test
  void aTitleMayEndAsASentence() {
    assertTrue(
        parse("<!-- 簇状条形图 -->\n整改情况。\n" + TABLE).value().orElseThrow().get(0) instanceof Chart);
  }

  @Test
  void whatHasOtherCellsThanNumbersStaysATable() {
    for (String cell : List.of("十余", "3个", "", "1,000", "007", "1e3", "+1", "--", "-0", ".5")) {
      Outcome<List<Block>> read = parse(CHART.replace("| 10 |", "| " + cell + " |"));
      assertEquals(List.of("chart-without-numbers"), codes(read), cell);
      assertTrue(read.value().orElseThrow().get(0) instanceof Block.Table, cell);
    }
  }

  @Test
  void aMarkWithoutATableIsTold() {
    assertEquals(List.of("chart-without-table"), codes(parse("<!-- 簇状条形图 -->\n整改情况\n\n" + TABLE)));
    assertEquals(List.of("markdown-not-used"), codes(parse("<!-- 饼图 -->\n\n文字。\n")));
  }

  @Test
  void dataCannotMakeAChart() {
    String text = MarkdownText.escape("<!-- 簇状条形图 -->");
    Outcome<List<Block>> read = parse(text + "\n\n" + TABLE);
    assertEquals(List.of(), codes(read));
    assertTrue(read.value().orElseThrow().get(1) instanceof Block.Table);
  }

  @Test
  void everyChartIsReadBackWithItsWords() {
    for (Chart chart : SampleCharts.all().values()) {
      Document document =
          new Document(
              new Samples.EnvelopeBuilder().build(),
              List.of(Samples.body("前文。"), chart, Samples.smallTable()),
              List.of());
      String text = DocumentText.write(document);
      Document read = DocumentReader.read(new SourceText("a.md", text)).value().orElseThrow();
      assertEquals(NormalForm.of(document), NormalForm.of(read), chart.title());
      assertEquals(
          MarkdownPlain.squeezed(String.join("", PlainText.of(document))),
          MarkdownPlain.words(text),
          chart.title());
    }
  }
}
