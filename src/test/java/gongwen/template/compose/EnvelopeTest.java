package gongwen.template.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.diagnostic.Outcome;
import gongwen.document.Document;
import gongwen.document.Envelope;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands around the text, and what is attached to it. */
class EnvelopeTest {
  private static final String HEAD =
      """
      unit: {name: 中共某某学校支部委员会, shortName: 某校党支部, superior: 县教育局}
      year: 2024
      responsibility: {field: 安全工作}
      issues: [{id: A, title: 记录不全}]
      """;

  @TempDir Path folder;

  private Outcome<Document> compose(String report) {
    return new Desk(folder).compose(HEAD + "reports:\n" + report.indent(2));
  }

  private Envelope envelope(String elements) {
    return compose("- {template: analysis, period: 2024-Q2, document: {" + elements + "}}")
        .value()
        .orElseThrow()
        .envelope();
  }

  @Test
  void aNumberMakesALetterhead() {
    Envelope envelope =
        envelope("number: 某党〔2024〕7号, signer: 甲, date: 2024-06-28, contact: 党政办公室, note: 此件公开");
    assertEquals(Envelope.Style.LETTERHEAD, envelope.style());
    assertTrue(envelope.sealed());
    assertEquals("文件", envelope.head().markWord());
    assertEquals(List.of("中共某某学校支部委员会"), envelope.head().issuers());
    assertEquals(List.of("甲"), envelope.head().signers());
    assertEquals(List.of("此件公开", "联系单位：党政办公室"), envelope.notes());
    assertEquals("中共某某学校支部委员会关于2024年第二季度安全工作分析研判情况的报告", envelope.title().text());
    assertEquals(
        List.of("中共某某学校支部委员会", "某校党支部", "县教育局", "2024年第二季度", "第二季度", "安全工作", "分析研判报告", "报告"),
        envelope.title().names());
    assertEquals("2024-Q2", envelope.properties().period());
    assertEquals("报告", envelope.properties().kind());
  }

  @Test
  void withoutANumberThereIsNoHead() {
    Outcome<Document> composed =
        compose(
            "- {template: analysis, period: 2024-Q2, document: {signer: [甲, 乙], date: 2024-06-28}}");
    Envelope envelope = composed.value().orElseThrow().envelope();
    assertEquals(Envelope.Style.REPORT, envelope.style());
    assertFalse(envelope.sealed());
    assertEquals("", envelope.head().markWord());
    assertEquals(List.of(), envelope.head().signers());
    assertEquals(
        List.of(new Envelope.Unprinted("signer", "甲、乙")), envelope.properties().unprinted());
    assertEquals(List.of("not-printed"), Desk.codes(composed.diagnostics()));
  }

  @Test
  void theUnitDecides() {
    Envelope envelope =
        envelope("number: 某党〔2024〕7号, style: report, sealed: true, kind: 函, contact: 甲");
    assertEquals(Envelope.Style.REPORT, envelope.style());
    assertTrue(envelope.sealed());
    assertEquals("函", envelope.properties().kind());
    assertEquals(List.of("联系人：甲"), envelope.notes());
    assertTrue(envelope.title().text().endsWith("情况的函"));
  }

  @Test
  void severalOrgansStandNotInTheTitle() {
    assertEquals(
        "关于2024年第二季度安全工作分析研判情况的报告",
        envelope("issuer: [甲局, 乙局], number: 甲发〔2024〕1号").title().text());
  }

  @Test
  void aTitleMayHoldExpressions() {
    assertEquals(
        "关于2024年第二季度1*2#的情况",
        compose("- {template: analysis, period: 2024-Q2, title: '关于${时段}1*2#的情况'}")
            .value()
            .orElseThrow()
            .envelope()
            .title()
            .text());
  }

  @Test
  void noDateIsToldAndNeverMadeUp() {
    Outcome<Document> composed = compose("- {template: analysis, period: 2024-Q2}");
    assertEquals(List.of("missing-date"), Desk.codes(composed.diagnostics()));
    assertTrue(composed.value().orElseThrow().envelope().date().isEmpty());
  }

  @Test
  void attachmentsAreKindsOrReportsOfTheFile() {
    Document document =
        compose(
                """
                - {template: analysis, period: 2024-Q2, document: {date: 2024-07-01, attachments: [issue-ledger, 问题整改台账, plan]}}
                - {template: issue-ledger, period: 2024-Q2, sections: {note: 自己的说明。}}
                - {id: plan, template: document, period: 2024-Q2, title: 方案, sections: {body: 甲。}}
                """)
            .value()
            .orElseThrow();
    assertEquals(
        List.of("某校党支部2024年第二季度安全工作问题整改台账", "某校党支部2024年第二季度安全工作问题整改台账", "方案"),
        document.attachments().stream().map(a -> a.title()).toList());
    assertEquals("自己的说明。", Desk.lines(document.attachments().get(0).body()).get(0));
    assertEquals(List.of("甲。"), Desk.lines(document.attachments().get(2).body()));
  }

  @Test
  void attachmentsThatAreNoneAreTold() {
    Outcome<Document> composed =
        compose(
            "- {id: r, template: analysis, period: 2024-Q2, document: {date: 2024-07-01, attachments: [issue-leger, r]}}");
    assertEquals(
        List.of("unknown-attachment", "attachment-circle"), Desk.codes(composed.diagnostics()));
    assertEquals("did you mean issue-ledger?", composed.diagnostics().get(0).hints().get(0).en());
  }
}
