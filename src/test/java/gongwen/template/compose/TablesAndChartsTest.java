package gongwen.template.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.diagnostic.Diagnostic;
import gongwen.document.Block;
import gongwen.document.Document;
import gongwen.document.Inline;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables and charts go past the Markdown of the template, with the records of their figures. */
class TablesAndChartsTest {
  @TempDir Path folder;

  private static final String UNIT =
      """
      unit: {name: 甲校}
      year: 2024
      plans: [{title: "| *抓学习* | # 甲"}]
      activities:
        - {date: 2024-04-09, kind: 学习, people: 50余}
        - {date: 2024-05-09, kind: 学习, people: 44}
      reports: [{template: own, period: 2024-Q2, document: {date: 2024-06-28}}]
      """;

  private Desk desk(String text) {
    return new Desk(folder).template("<@slot name=\"text\">" + text + "</@slot>");
  }

  private List<String> codes(String text) {
    return Desk.codes(desk(text).compose(UNIT).diagnostics());
  }

  @Test
  void cellsAreValues() {
    Document document =
        desk("""
                <@wording.table heads=["事项", "人次", "日期"] aligns=["左", "右"]
                  rows=[[plans[0].title, people("学习"), cutOff], ["甲\\n\\n 乙 ", 3, ""]]/>
                """)
            .compose(UNIT)
            .value()
            .orElseThrow();
    Block.Table table = (Block.Table) document.body().get(0);
    assertEquals(
        List.of("事项|人次|日期", "| *抓学习* | # 甲|90余|2024年6月30日", "甲/乙|3|"), Desk.lines(List.of(table)));
    Inline.Figure people = (Inline.Figure) table.rows().get(0).cells().get(1).lines().get(0).get(0);
    assertEquals("人次（学习），2024年第二季度，本级", people.about());
    assertEquals(2, people.refs().size());
    assertEquals(Block.Alignment.RIGHT, table.columns().get(1).alignment());
  }

  @Test
  void numberedWithoutEmptyColumns() {
    assertEquals(
        List.of("序号|甲|丙", "1|a|c", "2||d", "合计|1|3"),
        desk("""
                <@wording.table heads=["甲", "乙", "丙"] aligns=[] numbered=true caption="表"
                  rows=[["a", "", "c"], ["", "", "d"]] total=["1", "2", "3"]/>
                """)
            .lines(UNIT));
  }

  @Test
  void charts() {
    String chart = "<@wording.chart title=\"图\" names=[\"次\"] unit=\"次\" rows=%s/>";
    assertEquals(
        List.of("[簇状条形图] 图", "单位：次|次", "甲|2", "乙|3"),
        desk(String.format(chart, "[[\"甲\", count(\"学习\")], [\"乙\", 3]]")).lines(UNIT));
    assertEquals(
        List.of("chart-without-numbers"),
        codes(String.format(chart, "[[\"甲\", people(\"学习\")], [\"乙\", 3]]")));
  }

  @Test
  void nothingAndFaults() {
    assertEquals(
        List.of("一句。"), desk("一句。<@wording.table heads=[\"甲\"] aligns=[] rows=[]/>").lines(UNIT));
    for (String wrong :
        List.of(
            "<@wording.table heads=[\"甲\", \"乙\"] aligns=[] rows=[[\"a\"]]/>",
            "<@wording.table heads=[\"甲\"] aligns=[] rows=[[plans[0]]]/>",
            "<@wording.chart title=\"\" names=[\"甲\"] rows=[[\"a\", 1]] form=\"饼图\"/>")) {
      assertEquals(List.of("template-fault"), codes(wrong), wrong);
    }
    assertEquals(
        List.of("table-too-large"),
        codes("<@wording.table heads=[\"甲\"] aligns=[] rows=(1..600000)?map(i -> [\"a\"])/>"));
  }

  @Test
  void inACapture() {
    assertEquals(
        List.of("一句。", "甲", "a", "二句。"),
        desk("<#assign kept>一句。<@wording.table heads=[\"甲\"] aligns=[]"
                + " rows=[[\"a\"]]/>二句。</#assign>${kept}")
            .lines(UNIT));
    assertEquals(
        List.of(), desk("甲。").compose(UNIT).diagnostics().stream().map(Diagnostic::code).toList());
  }
}
