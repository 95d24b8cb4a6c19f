package gongwen.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.facts.Scope;
import gongwen.facts.Work;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of ledgers, tables and charts. */
class RowsTest {
  @TempDir Path folder;

  private static final String ACTIVITIES =
      """
      responsibility:
        obligations:
          - {id: a, name: 学习, min: 1, per: 季度, due: [6], evidence: [记录, 照片]}
          - {id: b, name: 检查, min: 1, per: 月, within: 24h}
          - {id: c, name: 值守, per: 天}
          - {id: d, name: 审批, per: 一事}
      activities:
        - {date: 2024-04-09, kind: 学习, title: 读书。, count: 2, people: 50余, serves: [a], evidence: [签到表]}
        - {date: 2024-05-09, kind: 宣传, title: 入户, count: 80余, measure: 人次, serves: [b]}
        - {date: 2024-06-09, kind: 学习, title: 读报, people: 44, serves: [a, b], evidence: [签到表]}
      """;

  private Spoken activities() {
    return Spoken.of(folder, ACTIVITIES);
  }

  @Test
  void ofTheLedger() {
    Spoken spoken = activities();
    LedgerRows rows = new LedgerRows(spoken.setting, spoken.printing);
    assertEquals(
        List.of("4月9日", "学习", "读书。", "", "", "2次", "50余", "", "", "学习", "签到表"),
        rows.activityRow(spoken.unit().ledgers().activities().get(0)));
    assertEquals(
        List.of("5月9日", "宣传", "入户", "", "", "", "80余", "", "", "检查", ""),
        rows.activityRow(spoken.unit().ledgers().activities().get(1)));
    assertEquals("2024年第二季度登记活动3项，分为2类。", rows.activityTally());
    Work study = Work.of(spoken.facts.activities(Scope.OWN), spoken.facts, Scope.OWN).get(0);
    assertEquals(List.of("学习", "2", "3次", "90余"), rows.kindRow(study));
    assertEquals("1. 甲\n2. 乙", LedgerRows.points(List.of("甲", "乙")));
    assertEquals("甲", LedgerRows.points(List.of("甲")));
  }

  @Test
  void ofDuties() {
    Spoken spoken = activities();
    DutyRows rows = new DutyRows(spoken.setting, spoken.printing);
    assertEquals(
        List.of(
            List.of("某校", "学习", "", "每季度至少1次，6月底前", "", "1", "3", "缺佐证（第二季度）", "签到表；应附记录或照片"),
            List.of("某校", "检查", "", "每月至少1次，24小时内", "", "3", "2", "未完成（4月）", "签到表"),
            List.of("某校", "值守", "", "每天至少1次", "", "", "", "本期无登记", ""),
            List.of("某校", "审批", "", "一事一批", "", "", "", "本期无登记", "")),
        spoken.duties().stream().map(rows::obligationRow).toList());
    assertEquals(
        "截至2024年6月28日，有期限要求的规定动作共2项，其中已开展但缺佐证1项、未完成1项。", rows.tally(spoken.duties(), false));
    assertEquals("", rows.tally(List.of(), false));
    assertEquals("截至2024年6月28日，有1项规定动作未完成。", rows.concern(spoken.duties(), List.of(), "问题"));
  }

  @Test
  void ofTheYear() {
    Spoken spoken = activities();
    YearSentences year = new YearSentences(spoken.setting, spoken.printing);
    assertEquals(
        List.of("要求每季度至少1次，本季度完成3次，佐证材料不全。", "要求每月至少1次，本季度完成2次，4月未达到要求。"),
        spoken.duties().stream().limit(2).map(year::fulfilled).toList());
    assertEquals(
        List.of(
            List.of("4月", "学习2次", "50余"),
            List.of("5月", "宣传80余人次", "80余"),
            List.of("6月", "学习1次", "44")),
        year.months());
  }

  @Test
  void ofIndicators() {
    Spoken spoken =
        Spoken.of(
            folder,
            """
            indicators:
              - {id: a, name: 合格率, value: 98.5, measure: '%', before: 97.0}
              - {id: b, name: 户数, value: 30, measure: 户, theme: 民政, before: 40, parts: [{name: 城区, value: 30}]}
            """);
    assertEquals(
        List.of(
            List.of("一", "基本情况", "", "", "", "", ""),
            List.of("1", "合格率", "%", "97.0", "98.5", "+1.5", ""),
            List.of("二", "民政", "", "", "", "", ""),
            List.of("2", "户数", "户", "40", "30", "-10", "-25%"),
            List.of("", "其中：城区", "户", "", "30", "", "")),
        new IndicatorRows(spoken.printing).rows(spoken.values()));
  }

  @Test
  void ofTheLedgerOfIssues() {
    Spoken bare = Spoken.of(folder, "issues: [{id: A, title: 甲, due: 2025-03-01}]\n");
    IssueRows rows = new IssueRows(bare.setting, bare.issues);
    var all = bare.facts.issues(Scope.OWN);
    assertEquals(List.of("序号", "问题", "表现", "整改措施", "责任人", "时限", "完成情况", "佐证"), rows.heads(all));
    assertEquals(List.of(List.of("1", "甲", "", "", "", "2025年3月1日", "正在整改", "")), rows.rows(all));

    Spoken full =
        Spoken.of(
            folder,
            """
            issues:
              - {id: A, title: 甲, detail: 缺页。, found: 2024-04-01, source: 上级督查, level: high, cause: 无人管, measures: [补齐。, 定期查], owner: 乙, due: 2024-06-15, closed: 2024-05-08, proof: 照片}
              - {id: B, kind: risk, title: 丁, detail: 靠河, due: 立行立改}
            """);
    IssueRows filled = new IssueRows(full.setting, full.issues);
    var both = full.facts.issues(Scope.OWN);
    assertEquals(
        List.of("序号", "类别", "问题", "表现和原因", "发现时间", "来源", "等级", "整改措施", "责任人", "时限", "完成情况", "佐证"),
        filled.heads(both));
    assertEquals(filled.heads(both).size(), filled.aligns(both).size());
    assertEquals(
        List.of(
            List.of(
                "1",
                "问题",
                "甲",
                "缺页。原因：无人管",
                "4月1日",
                "上级督查",
                "高",
                "1. 补齐\n2. 定期查",
                "乙",
                "6月15日",
                "已完成整改，5月8日销号",
                "照片"),
            List.of("2", "风险", "丁", "靠河", "", "", "", "", "", "立行立改", "正在防范", "")),
        filled.rows(both));
  }

  @Test
  void ofCharts() {
    Spoken spoken =
        Spoken.of(
            folder,
            ACTIVITIES
                + """
                issues:
                  - {id: A, title: 甲, found: 2024-04-01, closed: 2024-05-08}
                  - {id: B, title: 乙, found: 2024-05-01}
                  - {id: C, title: 丙, kind: risk, found: 2024-06-01}
                """);
    ChartRows rows = new ChartRows(spoken.setting, spoken.printing);
    var issues = spoken.facts.issues(Scope.OWN);
    assertEquals("问题和风险", ChartRows.issueWord(issues));
    assertEquals("完成整改", ChartRows.doneWord(issues));
    assertEquals(
        List.of("4月", "5月", "6月"),
        rows.issuesByTime(issues).stream().map(row -> row.get(0)).toList());
    assertEquals(
        List.of("4月", "5月", "6月"),
        rows.activitiesByMonth(spoken.facts.activities(Scope.OWN)).stream()
            .map(row -> row.get(0))
            .toList());
    var judged = spoken.duties().subList(0, 2);
    assertEquals(List.of(1, 3), judged.stream().map(ChartRows::required).toList());
    assertEquals(List.of(1, 2), judged.stream().map(ChartRows::met).toList());
    assertEquals(List.of(), ChartRows.fulfilment(judged));
  }
}
