package gongwen.template.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Outcome;
import gongwen.document.Document;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which words stand in which part of a report. */
class SlotsTest {
  private static final String HEAD =
      """
      unit: {name: 某某中学, selfName: 我校}
      year: 2024
      responsibility: {field: 安全工作}
      activities: [{date: 2024-05-14, kind: 演练, title: 消防演练, people: 300}]
      issues: [{id: A, title: 记录不全, found: 2024-05-01}]
      plans: [{title: 补全记录, detail: 每周检查一次, answers: [A]}]
      reports:
        - template: analysis
          period: 2024-Q2
          document: {date: 2024-07-01}
      """;
  private static final List<String> LEAD = List.of("现将我校2024年第二季度安全工作分析研判情况报告如下：");

  @TempDir Path folder;

  private List<String> lines(String sections) {
    return new Desk(folder).lines(HEAD + sections.indent(4));
  }

  private Outcome<Document> compose(String sections) {
    return new Desk(folder).compose(HEAD + sections.indent(4));
  }

  @Test
  void absentPartsAreComposedAndTheNumberingClosesUp() {
    assertEquals(
        List.of(
            LEAD.get(0),
            "# 一、基本情况",
            "5月14日开展消防演练，300人参加。",
            "# 二、存在的问题",
            "记录不全。",
            "# 三、下一步工作打算",
            "补全记录。针对记录不全的问题，每周检查一次。",
            "特此报告。"),
        lines(""));
  }

  @Test
  void bothSpellingsHeadingsAndParts() {
    assertEquals(
        List.of(
            "按照要求，报告如下：",
            "# 一、第二季度总体情况",
            "甲。",
            "# 二、具体情况",
            "## （一）乙",
            "丙。",
            "# 三、存在的问题",
            "## （一）丁。戊。",
            "特此报告。"),
        lines(
            """
            sections:
              引言: 按照要求，报告如下：
              work:
                - {heading: "${时段.short}总体情况", text: 甲。}
                - 标题: 具体情况
                  内容: |
                    # 乙
                    丙。
              存在的问题: |
                # 丁。
                戊。
              next: ""
            """));
  }

  @Test
  void headingsOfAPartWithoutHeadingAreOfTheFirstLevel() {
    assertEquals(
        List.of("# 一、甲", "## （一）乙", "丙。"), lines("sections: {body: \"# 甲\\n\\n## 乙\\n\\n丙。\"}"));
  }

  @Test
  void theWholeTextStandsForTheOutline() {
    Outcome<Document> composed = compose("sections: {正文: 全文。, work: 多余。}");
    assertEquals(List.of("全文。"), Desk.lines(composed.value().orElseThrow().body()));
    assertEquals(List.of("slot-unused"), Desk.codes(composed.diagnostics()));
  }

  @Test
  void unknownAndDoubledParts() {
    Outcome<Document> unknown = compose("sections: {wrok: 甲, 完全没有: 乙}");
    assertEquals(List.of("unknown-slot", "unknown-slot"), Desk.codes(unknown.diagnostics()));
    assertEquals("是不是想写 work？", unknown.diagnostics().get(0).hints().get(0).zh());
    assertTrue(unknown.diagnostics().get(1).hints().get(0).zh().contains("基本情况 work"));
    assertEquals(11, unknown.diagnostics().get(0).span().orElseThrow().start().line());

    Outcome<Document> doubled = compose("sections: {work: 甲, 基本情况: 乙}");
    Diagnostic told = doubled.diagnostics().get(0);
    assertEquals("slot-twice", told.id());
    assertEquals(1, told.related().size());
  }

  @Test
  void aHeadingOverNothingIsLeftOut() {
    Outcome<Document> composed = compose("sections: {problems: {heading: 问题, text: \" \"}}");
    assertTrue(Desk.codes(composed.diagnostics()).contains("empty-part"));
    assertEquals(
        List.of("# 一、基本情况", "# 二、下一步工作打算"),
        Desk.lines(composed.value().orElseThrow().body()).stream()
            .filter(line -> line.startsWith("# "))
            .toList());
  }

  @Test
  void oneTextCannotReachIntoTheNext() {
    assertEquals(
        List.of("# 一、基本情况", "- 1.甲", "# 二、存在的问题", "| a | b", "特此报告。"),
        lines(
            """
            sections:
              lead: ""
              work: |
                1. 甲
              problems: "| a | b"
              next: ""
            """));
  }

  @Test
  void aHeadingAtTheEndDoesNotTakeTheNextPart() {
    assertEquals(
        List.of("# 一、基本情况", "## （一）甲。", "特此报告。"),
        lines(
            """
            sections:
              lead: ""
              work: "# 甲。"
              problems: ""
              next: ""
            """));
  }

  @Test
  void whatAKindNeedsAndDoesNotFindIsTold() {
    Outcome<Document> composed =
        new Desk(folder).compose(HEAD.replace("responsibility: {field: 安全工作}\n", ""));
    assertEquals(List.of("missing-data"), Desk.codes(composed.diagnostics()));
    assertEquals(
        "请在单位文件里填写 responsibility.field", composed.diagnostics().get(0).hints().get(0).zh());
  }

  @Test
  void aDocumentNeedsTextAndTitle() {
    Outcome<Document> composed = new Desk(folder).compose(HEAD.replace("analysis", "document"));
    assertEquals(List.of("missing-slot", "missing-title"), Desk.codes(composed.diagnostics()));
  }

  @Test
  void aPeriodNeedsAnEndOrADate() {
    String open = HEAD.replace("2024-Q2", "{from: 2024-05-01}");
    assertEquals("现将我校2024年5月以来安全工作分析研判情况报告如下：", new Desk(folder).lines(open).get(0));
    Outcome<Document> composed =
        new Desk(folder).compose(open.replace("document: {date: 2024-07-01}", "document: {}"));
    assertEquals(List.of("period-without-end"), Desk.codes(composed.diagnostics()));
  }
}
