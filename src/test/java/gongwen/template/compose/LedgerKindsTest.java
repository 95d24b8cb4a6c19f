package gongwen.template.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.diagnostic.Outcome;
import gongwen.document.Block;
import gongwen.document.Document;
import gongwen.document.Inline;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ledgers, lists and the roll-up: rows, totals, what is left out. */
class LedgerKindsTest {
  private static final String UNIT =
      """
      unit: {name: 某某小学, shortName: 某小}
      year: 2024
      responsibility:
        field: 安全工作
        obligations:
          - {id: study, name: 集中学习, min: 2, per: month, evidence: [学习记录]}
          - {id: report, name: 专题汇报, min: 1, per: halfYear, due: [6, 12], receiver: 县局}
          - {id: plan, name: 年度计划, per: year, subject: 校长}
          - {id: watch, name: 每日巡查, per: day}
          - {id: talk, name: 讲座审批, per: event, within: 24h}
          - {id: drill, name: 演练, per: quarter, evidence: [方案, 影像]}
      activities:
        - {date: 2024-04-09, kind: 集中学习, title: 学习, people: 45, serves: [study], evidence: [学习记录]}
        - {date: 2024-04-23, kind: 集中学习, title: 学习, people: 46, serves: [study], evidence: [学习记录, 签到表]}
        - {date: {from: 2024-05-06, to: 2024-05-17}, kind: 检查, title: 专项检查, count: 3, measure: 轮次, place: 校园}
        - {date: 2024-05-21, kind: 集中学习, title: 学习, people: 44, serves: [study], evidence: [学习记录]}
        - {date: 2024-06-04, kind: 集中学习, title: 学习, serves: [study], evidence: [学习记录]}
        - {date: 2024-06-05, kind: 集中学习, title: 学习, serves: [study], evidence: [学习记录]}
        - {date: 2024-06-11, kind: 演练, title: 消防演练, people: 近700, serves: [drill]}
        - {date: 2024-06-18, kind: 志愿服务, title: 进社区, count: 80余, measure: 人次}
        - {date: 2024-06-20, kind: 讲座审批, serves: [talk], count: 2}
        - {date: 2024-07-02, kind: 检查, title: 以后的检查}
        - {date: 2024-06-21, kind: 检查, title: 计划的检查, status: planned}
      """;

  @TempDir Path folder;

  private List<String> lines(String records, String report) {
    return new Desk(folder).lines(records + "reports: [{" + report + "}]\n");
  }

  @Test
  void activitiesRowByRowWithTotals() {
    assertEquals(
        List.of(
            "2024年第二季度登记活动9项，分为5类。",
            "序号|日期|类别|名称|数量|人次|地点|对应规定动作|佐证",
            "1|4月9日|集中学习|学习|1次|45||集中学习|学习记录",
            "2|4月23日|集中学习|学习|1次|46||集中学习|学习记录、签到表",
            "3|5月6日至17日|检查|专项检查|3轮次||校园||",
            "4|5月21日|集中学习|学习|1次|44||集中学习|学习记录",
            "5|6月4日|集中学习|学习|1次|||集中学习|学习记录",
            "6|6月5日|集中学习|学习|1次|||集中学习|学习记录",
            "7|6月11日|演练|消防演练|1次|近700||演练|",
            "8|6月18日|志愿服务|进社区||80余|||",
            "9|6月20日|讲座审批||2次|||讲座审批|",
            "序号|类别|记录（项）|数量|人次",
            "1|集中学习|5|5次|135",
            "2|检查|1|3轮次|",
            "3|演练|1|1次|近700",
            "4|志愿服务|1||80余",
            "5|讲座审批|1|2次|",
            "合计||9||约920",
            "注：另有2次未登记人数，未计入参加人次。"),
        lines(UNIT, "template: activity-ledger, period: 2024-Q2"));
  }

  @Test
  void oneKindNeedsNoTotalsAndNoActivityNoTable() {
    String one = "unit: {name: 甲}\nyear: 2024\nactivities: [{date: 2024-04-09, kind: 检查}]\n";
    assertEquals(
        List.of("2024年第二季度登记活动1项。", "序号|日期|类别|数量", "1|4月9日|检查|1次"),
        lines(one, "template: 活动台账, period: 2024-Q2"));
    assertEquals(List.of("2024年第三季度没有活动登记。"), lines(one, "template: 活动台账, period: 2024-Q3"));
    Outcome<Document> none =
        new Desk(folder)
            .compose("unit: {name: 甲}\nyear: 2024\nreports: [{template: 活动台账, period: 2024-Q2}]\n");
    assertEquals(List.of("missing-data"), Desk.codes(none.diagnostics()));
  }

  @Test
  void obligationsWithTheirWindows() {
    assertEquals(
        List.of(
            "截至2024年6月30日，有期限要求的规定动作共4项，其中尚未到期1项、已开展但缺佐证1项、未完成2项。",
            "序号|规定动作|责任主体|要求|报送单位|应完成（次）|已完成（次）|完成情况|佐证",
            "1|集中学习||每月至少2次||6|5|未完成（5月）|学习记录、签到表",
            "2|专题汇报||每半年至少1次，6月底、12月底前|县局|1|0|未完成（上半年）|",
            "3|年度计划|校长|每年至少1次||1|0|未到期|",
            "4|每日巡查||每天至少1次||||本期无登记|",
            "5|讲座审批||一事一批，24小时内|||2|已开展|",
            "6|演练||每季度至少1次||1|1|缺佐证（第二季度）|应附方案或影像"),
        lines(UNIT, "template: obligation-status, period: 2024-Q2"));
  }

  @Test
  void whenAllObligationsAreInTheSameStateItIsSaidOnce() {
    String head =
        "unit: {name: 甲}\nyear: 2024\nresponsibility: {obligations: [{id: a, name: 例会, per: year}";
    assertEquals(
        "截至2024年6月30日，有期限要求的规定动作共1项，尚未到期。",
        lines(head + "]}\n", "template: 规定动作完成情况表, period: 2024-H1").get(0));
    assertEquals(
        "截至2024年6月30日，有期限要求的规定动作共2项，均尚未到期。",
        lines(head + ", {id: b, name: 通报, per: year}]}\n", "template: 规定动作完成情况表, period: 2024-H1")
            .get(0));
  }

  @Test
  void windowsAreNamedUntilTheyAreTooMany() {
    String head = "unit: {name: 甲}\nyear: 2024\nresponsibility: {obligations: [";
    assertEquals(
        List.of(
            "1|例会|每周至少1次|26|0|未完成（26周）",
            "2|通报|每月至少1次|6|0|未完成（1月、2月、3月、4月、5月、6月）",
            "3|总结|每学期至少1次|1|0|未到期"),
        lines(
                head
                    + "{id: a, name: 例会, per: week}, {id: b, name: 通报, per: month},"
                    + " {id: c, name: 总结, per: term}]}\n",
                "template: obligation-status, period: 2024-H1")
            .subList(2, 5));
    assertEquals(
        "1|例会|每周至少1次|2|0|未完成（6月3日至6月9日、6月10日至6月16日）",
        lines(
                head + "{id: a, name: 例会, per: week}]}\n",
                "template: obligation-status, period: {from: 2024-06-03, to: 2024-06-16}")
            .get(2));
  }

  @Test
  void dutiesInOneTableOrInSeveralUnderHeadings() {
    String head = "unit: {name: 甲}\nyear: 2024\nresponsibility:\n  field: 安全工作\n";
    String tiers =
        "  tiers: [{title: 主体责任, post: 班子}, {title: 第一责任人, post: 局长, name: 乙, duties: [抓总。, 带头]}]\n";
    assertEquals(
        List.of("序号|责任层级|责任人|职责", "1|主体责任|班子|", "2|第一责任人|局长乙|1. 抓总/2. 带头"),
        lines(head + tiers, "template: duty-list, period: 2024"));
    assertEquals(
        List.of(
            "根据《办法》（以下简称《实施办法》），制定本清单。",
            "# 一、责任层级",
            "序号|责任层级|责任人|职责",
            "1|主体责任|班子|",
            "2|第一责任人|局长乙|1. 抓总/2. 带头",
            "# 二、职责分工",
            "序号|机构|职责",
            "1|办公室|日常工作",
            "# 三、规定动作",
            "序号|规定动作|责任主体|要求|依据",
            "1|例会|各科室|每周至少1次|实施办法第三条"),
        lines(
            head
                + tiers
                + """
                  basis: [{title: 办法, issuer: 县局, short: 实施办法}]
                  divisions: [{body: 办公室, duties: [日常工作]}]
                  obligations: [{id: a, name: 例会, per: week, subject: 科室, scope: each, basis: 实施办法第三条}]
                """,
            "template: 责任清单, period: 2024"));
  }

  private static final String BUREAU =
      """
      unit: {name: 某局}
      year: 2024
      members: m-*.yaml
      activities: [{date: 2024-02-01, kind: 宣讲, people: 9999}]
      """;

  private static String member(String name, String activities) {
    return """
    unit: {name: %s支部, shortName: %s}
    year: 2024
    responsibility:
      obligations:
        - {id: judge, name: 分析研判, per: quarter}
    activities: [%s]
    issues:
      - {id: A, title: 记录不全, found: 2024-05-01, due: 2024-05-31}
      - {id: B, title: 甲, found: 2024-05-01, closed: 2024-06-01}
      - {id: C, title: 乙, found: 2024-06-01}
    """
        .formatted(name, name, activities);
  }

  private Desk bureau(String first, String second) {
    Desk desk = new Desk(folder);
    desk.write("m-1.yaml", member("一小", first));
    desk.write("m-2.yaml", "unit: {name: 二小}\nyear: 2024\nactivities: [" + second + "]\n");
    return desk;
  }

  @Test
  void membersRowByRow() {
    assertEquals(
        List.of(
            "本表汇总2个下级单位2024年上半年的台账。截至2024年6月30日，有1项规定动作未完成；有2个问题尚未销号，其中1个已超过时限。",
            "序号|单位|宣讲（场次）|参加人次|未完成规定动作（项）|问题（个）|其中未销号（个）|其中逾期（个）",
            "1|一小|80余|近2000|1|3|2|1",
            "2|二小|12|—|0|0|0|0",
            "合计||90余|近2000|1|3|2|1",
            "注：另有1项活动未登记人数，未计入参加人次。",
            "序号|单位|类别|事项|情况",
            "1|一小|规定动作|分析研判|未完成（第一、第二季度）",
            "2|一小|问题|记录不全|应于2024年5月31日前完成整改，逾期未完成"),
        bureau(
                "{date: 2024-04-01, kind: 宣讲, count: 84余, measure: 场次, people: 近2000}",
                "{date: 2024-04-02, kind: 宣讲, count: 12, measure: 场次}")
            .lines(BUREAU + "reports: [{template: summary, period: 2024-H1}]\n"));
  }

  @Test
  void manyKindsGoIntoATableOfTheirOwn() {
    StringBuilder many = new StringBuilder();
    for (int i = 1; i <= 9; i++) {
      many.append(i > 1 ? ", " : "").append("{date: 2024-04-0" + i + ", kind: 类" + i + "}");
    }
    List<String> lines =
        bureau("{date: 2024-04-01, kind: 类1, count: 2, measure: 篇}", many.toString())
            .lines(BUREAU + "reports: [{template: 汇总表, period: 2024-H1}]\n");
    assertEquals(
        List.of(
            "序号|单位|类1|类2（次）|类3（次）|类4（次）|类5（次）|类6（次）|类7（次）|类8（次）",
            "1|一小|2篇|—|—|—|—|—|—|—",
            "2|二小|1次|1|1|1|1|1|1|1",
            "合计||2篇、1次|1|1|1|1|1|1|1",
            "序号|单位|类9（次）",
            "1|一小|—",
            "2|二小|1",
            "合计||1",
            "序号|单位|未完成规定动作（项）|问题（个）|其中未销号（个）|其中逾期（个）"),
        lines.subList(1, 10));
  }

  @Test
  void everyFigureOfTheRollUpKnowsItsRecords() {
    Document document =
        bureau("{date: 2024-04-01, kind: 宣讲, people: 20}", "{date: 2024-04-02, kind: 宣讲}")
            .compose(BUREAU + "reports: [{template: summary, period: 2024-H1}]\n")
            .value()
            .orElseThrow();
    Block.Table table = (Block.Table) document.body().get(1);
    Block.Row total = table.rows().get(2);
    assertEquals("m-1.yaml activities[0], m-2.yaml activities[0]", records(total.cells().get(2)));
    assertEquals("m-1.yaml activities[0]", records(total.cells().get(3)));
    assertEquals("m-1.yaml issues[0], m-1.yaml issues[2]", records(total.cells().get(6)));
    assertEquals("m-1.yaml issues[0]", records(table.rows().get(0).cells().get(7)));
  }

  private static String records(Block.Cell cell) {
    Inline.Figure figure = (Inline.Figure) cell.lines().get(0).get(0);
    return String.join(
        ", ",
        figure.refs().stream()
            .map(ref -> Path.of(ref.file()).getFileName() + " " + ref.path())
            .toList());
  }

  @Test
  void theStateOfObligationsNamesTheMembers() {
    assertEquals(
        List.of(
            "截至2024年6月30日，某局及下级单位有期限要求的规定动作共1项，未完成。",
            "序号|单位|规定动作|要求|应完成（次）|已完成（次）|完成情况",
            "1|某局|情况报告|一事一报|||本期无登记",
            "2|一小|分析研判|每季度至少1次|2|0|未完成（第一、第二季度）"),
        bureau("", "")
            .lines(
                BUREAU
                    + "responsibility: {obligations: [{id: x, name: 情况报告, per: event}]}\n"
                    + "reports: [{template: obligation-status, period: 2024-H1}]\n"));
  }

  @Test
  void everyLedgerCanBeAnAttachmentOfAnyReport() {
    Document document =
        new Desk(folder)
            .compose(
                UNIT
                    + """
                    issues: [{id: A, title: 记录不全}]
                    reports:
                      - template: document
                        period: 2024-Q2
                        title: 情况
                        document: {date: 2024-07-01, attachments: [activity-ledger, issue-ledger, obligation-status, duty-list]}
                        sections: {body: 甲。}
                    """)
            .value()
            .orElseThrow();
    assertEquals(
        List.of(
            "某小2024年第二季度安全工作活动台账",
            "某小2024年第二季度安全工作问题整改台账",
            "某小2024年第二季度安全工作规定动作完成情况表",
            "某小2024年第二季度安全工作责任清单"),
        document.attachments().stream().map(a -> a.title()).toList());
  }
}
