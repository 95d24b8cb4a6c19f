package gongwen.template.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Outcome;
import gongwen.document.Block;
import gongwen.document.Document;
import gongwen.document.Inline;
import gongwen.document.Origin;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Expressions in the unit's own text: what they give, and where their faults are told. */
class ExpressionsTest {
  private static final String LEDGER =
      """
      unit: {name: 某某中学, shortName: 某中, selfName: 我校}
      year: 2024
      members: m-*.yaml
      activities:
        - {date: 2024-04-09, kind: 集中学习, title: 师德学习, people: 45}
        - {date: 2024-05-14, kind: 党课, title: 书记讲党课, people: 21}
        - {date: 2024-06-04, kind: 集中学习, title: 业务学习, people: 40}
        - {date: 2024-06-18, kind: 宣讲, count: 80余, people: 近100}
        - {date: 2024-06-20, kind: 宣讲, count: 12, measure: 篇}
        - {date: 2024-06-21, kind: 投稿, count: 7, measure: 篇}
        - {date: 2024-02-20, kind: 培训}
      issues:
        - {id: A, title: 记录不全, found: 2024-05-01}
        - {id: B, kind: risk, title: 力量不足, found: 2024-05-02}
      indicators:
        - {id: rate, name: 审核率, value: 100, measure: "%", before: 96.5}
        - {id: staff, name: 教职工, value: 46, measure: 人, before: 40}
        - {id: ratio, name: 结构比, value: "3.72:6.28"}
      """;
  private static final String MEMBER =
      """
      unit: {name: 一小}
      year: 2024
      activities:
        - {date: 2024-05-20, kind: 主题党日, count: 4, people: 88}
        - {date: 2024-05-21, kind: 集中学习}
      indicators: [{id: staff, name: 教职工, value: 20, measure: 人}]
      reports: []
      """;

  @TempDir Path folder;

  private Desk desk() {
    Desk desk = new Desk(folder);
    desk.write("m-1.yaml", MEMBER);
    return desk;
  }

  private static String report(String text) {
    return LEDGER
        + "reports:\n"
        + "  - template: document\n"
        + "    period: 2024-Q2\n"
        + "    title: 情况\n"
        + "    document: {date: 2024-07-01}\n"
        + "    sections:\n"
        + "      body: |\n"
        + text.indent(8);
  }

  private List<String> lines(String text) {
    return desk().lines(report(text));
  }

  @Test
  void anIndicatorIsReferredToByItsIdOrByANameOfItsOwn() {
    assertEquals(
        List.of("46，66，2次"),
        lines("${指标(\"教职工\")}，${合计(\"教职工\", \"全部\")}，${次数(\"集中学习\", period=\"第二季度\")}次"));
    String doubled =
        report("甲${指标(\"教职工\")}乙\n")
            .replace("name: 结构比", "name: 教职工")
            .replace("value: \"3.72:6.28\"", "value: 3");
    assertTrue(
        Desk.errors(desk().compose(doubled)).get(0).endsWith("ambiguous-indicator"),
        Desk.errors(desk().compose(doubled)).toString());
  }

  @Test
  void listsCountTheirItems() {
    assertEquals(
        List.of("2个问题和风险，其中风险1个、正在整改2个；1个"),
        lines(
            "${问题().个数}个问题和风险，其中风险${问题(\"风险\").个数}个、正在整改${issues(\"open\").number}个；${问题(\"问题\").number}个"));
  }

  @Test
  void everyFunctionHasTwoNames() {
    assertEquals(
        List.of(
            "2次，2次，85人次，85人次",
            "师德学习、业务学习；师德学习、业务学习",
            "记录不全、力量不足；力量不足",
            "100%，96.5%，3.5个百分点；46，6，15%",
            "46，20，66",
            "某某中学，某中，2024年第二季度，第二季度，我校"),
        lines(
            """
            ${count("集中学习")}次，${次数("集中学习")}次，${people("集中学习")}人次，${人次("集中学习")}人次

            ${list("集中学习")}；${列举("集中学习")}

            ${issues()}；${问题("风险")}

            ${indicator("rate")}，${指标("rate").前值}，${指标("rate").change}；${指标("staff")}，${指标("staff").增减}，${指标("staff").增幅}

            ${指标("教职工")}，${sum("staff", "members")}，${合计("staff", "全部")}

            ${unit}，${单位.简称}，${period}，${时段.short}，${unit.selfName}
            """));
  }

  @Test
  void scopesKindsPeriodsAndMeasures() {
    assertEquals(
        List.of("4，88，5，3，1，1，7，12"),
        lines(
            "${count(\"主题党日\", \"members\")}，${people(\"主题党日\", \"下级\")}，"
                + "${count([\"主题党日\", \"集中学习\"], \"下级\")}，${count(\"集中学习\", \"all\")}，"
                + "${count(\"培训\", period=\"2024-Q1\")}，${次数(\"培训\", 时段 = \"2024年第一季度\")}，"
                + "${count(\"投稿\", measure=\"篇\")}，${次数(\"宣讲\", \"本级\", 单位=\"篇\")}"));
  }

  @Test
  void figuresKeepTheirQualifierAndKnowTheirRecords() {
    Outcome<Document> composed = desk().compose(report("共${次数(\"宣讲\")}次、${人次(\"宣讲\")}人次。"));
    Block.Paragraph paragraph = (Block.Paragraph) composed.value().orElseThrow().body().get(0);
    assertEquals("共80余次、近100人次。", Inline.text(paragraph.content()));
    Inline.Figure figure = (Inline.Figure) paragraph.content().get(1);
    assertEquals("80余", figure.text());
    assertEquals(List.of("activities[3]"), figure.refs().stream().map(r -> r.path()).toList());
    assertEquals(
        "reports[0].sections.body[0].text", ((Origin.Written) paragraph.origin()).ref().path());
  }

  @Test
  void aFigureIsANumber() {
    assertEquals(
        List.of("87，多，3"),
        lines(
            "${次数(\"宣讲\") + 7}，${(次数(\"集中学习\") gt 1)?then(\"多\", \"少\")}，"
                + "${列举([\"集中学习\", \"党课\"])?size}"));
  }

  @Test
  void aSignOfPercentageThatIsTypedTooIsEnough() {
    assertEquals(List.of("由96.5%到100%"), lines("由${指标(\"rate\").前值}%到${指标(\"rate\")}%"));
  }

  @Test
  void onlyExpressionsAreCode() {
    assertEquals(
        List.of("<#if x>甲</#if> <@m/> #{1+1} [=1+1] <#-- 注 --> ${1} 甲"),
        lines("<#if x>甲</#if> <@m/> #{1+1} [=1+1] <#-- 注 --> \\${1} ${\"甲\"}"));
  }

  @Test
  void bracesAndQuotesInsideAnExpression() {
    assertEquals(
        List.of("a}b，c，\"，二"),
        lines("${\"a}b\"}，${{\"x\": \"c\"}.x}，${\"\\\"\"}，${{\"}\": \"二\"}[r\"}\"]}"));
  }

  @Test
  void faultsAreToldAtTheirPlaceInABlock() {
    Outcome<Document> composed =
        desk()
            .compose(
                report(
                    """
                    甲𠀀${次数("集中学系")}
                    乙${noSuch}，${1 +}，${指标("rat")}
                    丙${次数("集中学习", measure="次") + nothing} ${未完
                    """));
    int first = (int) LEDGER.lines().count() + 8;
    assertEquals(
        List.of(
            first + ":17-21 unknown-kind",
            first + 1 + ":12-18 expression-failed",
            first + 1 + ":20-26 expression-failed",
            first + 1 + ":33-36 unknown-indicator",
            first + 2 + ":38-45 expression-failed",
            first + 2 + ":47-49 expression-unclosed"),
        Desk.errors(composed));
    Diagnostic kind = composed.diagnostics().get(0);
    assertEquals("是不是想写 集中学习？", kind.hints().get(0).zh());
    assertEquals(1, kind.related().size(), "the template's call");
    assertTrue(kind.related().get(0).span().source().name().endsWith("document/body.md.ftl"));
  }

  @Test
  void faultsAreToldAtTheirPlaceInPlainAndQuotedText() {
    String head =
        LEDGER
            + "reports:\n"
            + "  - template: document\n"
            + "    period: 2024-Q2\n"
            + "    title: 情况\n"
            + "    sections:\n";
    int line = (int) head.lines().count() + 1;
    assertEquals(
        List.of(line + ":16-21 expression-failed"),
        Desk.errors(desk().compose(head + "      body: 甲${wrong}乙\n")));
    assertEquals(
        List.of(line + ":17-22 expression-failed"),
        Desk.errors(desk().compose(head + "      body: \"甲${wrong}乙\"\n")));
    assertEquals(
        List.of(line + 1 + ":12-17 expression-failed"),
        Desk.errors(desk().compose(head + "      body: >\n        甲${wrong}乙\n")));
  }

  @Test
  void membersActivitiesAreHintedAt() {
    Outcome<Document> composed = desk().compose(report("${次数(\"主题党日\")}"));
    assertEquals(List.of("unknown-kind"), Desk.codes(composed.diagnostics()));
    assertTrue(composed.diagnostics().get(0).hints().get(0).en().contains("members"));
  }

  @Test
  void whatIsLeftOutOrNoughtIsTold() {
    Outcome<Document> left = desk().compose(report("${次数(\"宣讲\")}，${次数(\"投稿\")}，${次数(\"培训\")}"));
    assertEquals(
        List.of("info other-measure", "warning other-measure", "warning counts-zero"),
        left.diagnostics().stream()
            .map(d -> d.severity().name().toLowerCase(java.util.Locale.ROOT) + " " + d.id())
            .toList());
    assertEquals(
        "to count in 篇, write count(\"宣讲\", measure=\"篇\")",
        left.diagnostics().get(0).hints().get(0).en());
    assertEquals(List.of("80余，0，0"), Desk.lines(left.value().orElseThrow().body()));
  }

  @Test
  void wrongArgumentsAreTold() {
    for (String call :
        List.of(
            "次数()",
            "次数(3)",
            "次数(\"集中学习\", \"下级\", \"党课\")",
            "次数(\"集中学习\", period=\"上个月\")",
            "次数(\"集中学习\", period=)",
            "问题(\"大事\")")) {
      List<String> codes = Desk.codes(desk().compose(report("${" + call + "}")).diagnostics());
      assertTrue(
          codes.equals(List.of("wrong-arguments")) || codes.equals(List.of("expression-failed")),
          call + codes);
    }
  }

  @Test
  void theSandboxHoldsInTextsToo() {
    for (String code :
        List.of("\"freemarker.template.utility.Execute\"?new()(\"id\")", ".now", "unit?api")) {
      assertEquals(
          List.of("template-not-allowed"),
          Desk.codes(desk().compose(report("甲${" + code + "}")).diagnostics()),
          code);
    }
    assertEquals(
        List.of("expression-failed"),
        Desk.codes(desk().compose(report("${1 <#-- } --> }")).diagnostics()));
    assertEquals(
        List.of("expression-failed"), Desk.codes(desk().compose(report("${ }")).diagnostics()));
  }

  @Test
  void textsThatAreMeantToHurtAreReadAtOnce() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          for (String code :
              List.of("count(\n".repeat(20_000), "?<#--\n".repeat(20_000), "[\n".repeat(20_000))) {
            assertEquals(
                List.of("expression-failed"),
                Desk.codes(desk().compose(report("${" + code + "}")).diagnostics()));
          }
          String deep = "${" + "(\n".repeat(2_400) + "1" + ")\n".repeat(2_400) + "}";
          List<String> codes = Desk.codes(desk().compose(report(deep)).diagnostics());
          assertTrue(
              codes.isEmpty() || codes.equals(List.of("template-limit")),
              "as deep as the stack of this Java goes: " + codes);
        });
  }

  @Test
  void valuesAreNoMarkdown() {
    String ledger = LEDGER.replace("title: 师德学习", "title: \"# 甲|乙 <#if> ${1} **丙** \\\\\"");
    String text = report("- ${列举(\"集中学习\")}").replace(LEDGER, ledger);
    Outcome<Document> composed = desk().compose(text);
    assertEquals(
        List.of("- 一是# 甲|乙 <#if> ${1} **丙** \\、业务学习"),
        Desk.lines(composed.value().orElseThrow().body()));
  }
}
