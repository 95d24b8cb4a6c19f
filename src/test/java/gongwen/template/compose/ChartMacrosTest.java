package gongwen.template.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.diagnostic.Outcome;
import gongwen.document.Block.Chart;
import gongwen.document.Document;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The charts that kinds may have. */
class ChartMacrosTest {
  private static final String UNIT =
      """
      unit: {name: 某单位}
      year: 2024
      activities:
        - {date: 2024-01-06, kind: 宣讲, title: 甲}
        - {date: 2024-03-06, kind: 宣讲, title: 乙}
        - {date: 2024-03-07, kind: 学习, title: 丙}
        - {date: 2024-04-08, kind: 学习, title: 丁}
      reports:
        - {template: own, period: 2024, document: {date: 2024-12-31}}
      """;

  private static final String YEAR =
      """
      unit: {name: 某单位}
      year: 2024
      responsibility:
        field: 安全工作
        obligations:
          - {id: a, name: 检查, per: quarter}
          - {id: b, name: 会议, min: 2, per: halfYear}
          - {id: c, name: 培训, per: year}
          - {id: d, name: 巡查, per: day}
      activities:
        - {date: 2024-01-06, kind: 检查, count: 9, serves: a}
        - {date: 2024-02-06, kind: 会议, serves: b}
      issues:
        - {id: A, title: 甲, found: 2024-02-01, closed: 2024-05-01}
        - {id: B, title: 乙, found: 2024-02-03}
        - {id: C, title: 丙, found: 2023-12-01, closed: 2024-11-30}
      indicators:
        - {id: x, name: 甲率, value: 90, measure: "%", before: 80.5}
        - {id: y, name: 乙率, value: 99.5, measure: "%", before: 99}
        - {id: z, name: 丙率, value: 70, measure: "%", before: 75}
        - {id: n, name: 人数, value: 70, measure: 人, before: 75}
      reports:
        - {template: own, period: 2024, document: {date: 2024-12-31}}
      """;

  @TempDir Path folder;

  private Desk desk(String body) {
    return new Desk(folder).template("<#import \"/shared/charts.ftl\" as charts>" + body);
  }

  @Test
  void activitiesByMonthAndKindWithTheMonthBetween() {
    assertEquals(
        List.of(
            "各月登记的活动项数见图1。",
            "[簇状柱形图] 图1 各月登记的活动",
            "单位：项|宣讲|学习",
            "1月|1|0",
            "2月|0|0",
            "3月|1|1",
            "4月|0|1"),
        desk("<@charts.activitiesByMonth all=activities()/>").lines(UNIT));
  }

  @Test
  void twoMonthsAreNotWorthAChart() {
    assertEquals(
        List.of("文。"),
        desk("文。\n\n<@charts.activitiesByMonth all=activities(\"宣讲\")/>").lines(UNIT));
  }

  @Test
  void figuresAreNumberedInOrder() {
    String figure =
        "<@charts.figure told=\"%s\" title=\"%s\" names=[\"数\"] rows=[[\"a\", 1], [\"b\", 2]]/>";
    List<String> lines =
        desk(figure.formatted("甲", "甲图") + "\n\n" + figure.formatted("乙", "乙图")).lines(UNIT);
    assertEquals(
        List.of("甲见图1。", "[簇状条形图] 图1 甲图", "|数", "a|1", "b|2", "乙见图2。", "[簇状条形图] 图2 乙图"),
        lines.subList(0, 7));
  }

  @Test
  void issuesFoundAndClosedByQuarterOfALongTime() {
    assertEquals(
        List.of(
            "各季度发现和完成整改的问题个数见图1。",
            "[簇状柱形图] 图1 各季度发现和完成整改的问题",
            "单位：个|发现|完成整改",
            "第一季度|2|0",
            "第二季度|0|1",
            "第三季度|0|0",
            "第四季度|0|1"),
        desk("<@charts.issuesByTime all=issues()/>").lines(YEAR));
  }

  @Test
  void whatIsDoneTooOftenInOneQuarterDoesNotMakeUpForAnother() {
    assertEquals(
        List.of(
            "各项规定动作要求的次数和其中已完成的次数见图1。",
            "[簇状条形图] 图1 规定动作完成情况",
            "单位：次|要求次数|其中已完成",
            "检查|4|1",
            "会议|4|1",
            "培训|1|0"),
        desk("<@charts.fulfilment of=obligations()?filter(o -> o.per != \"天\")/>").lines(YEAR));
  }

  @Test
  void ratesBeforeAndAfter() {
    assertEquals(
        List.of(
            "主要比率的变化见图1。",
            "[簇状条形图] 图1 主要比率的前值和现值",
            "单位：%|前值|现值",
            "甲率|80.5|90",
            "乙率|99|99.5",
            "丙率|75|70"),
        desk("<@charts.rates of=indicators()/>").lines(YEAR));
  }

  @Test
  void valuesKnowTheirRecords() {
    Outcome<Document> made = desk("<@charts.activitiesByMonth all=activities()/>").compose(UNIT);
    Chart chart = (Chart) made.value().orElseThrow().body().get(1);
    assertEquals(1, chart.series().get(0).values().get(0).refs().size());
    assertEquals(0, chart.series().get(0).values().get(1).refs().size());
  }

  @Test
  void oneCategoryOrNothingButNoughtIsNoChart() {
    String chart = "文。\n\n<@charts.chart title=\"图\" names=[\"数\"] rows=%s/>";
    assertEquals(List.of("文。"), desk(chart.formatted("[[\"甲\", 3]]")).lines(UNIT));
    assertEquals(List.of("文。"), desk(chart.formatted("[[\"甲\", 0], [\"乙\", 0]]")).lines(UNIT));
    assertEquals(
        List.of("文。", "[堆积条形图] 图", "|数", "甲|3", "乙|0"),
        desk(chart.formatted("[[\"甲\", 3], [\"乙\", 0]] form=\"堆积条形图\"")).lines(UNIT));
  }

  @Test
  void namesOfTheUnitCannotBreakIt() {
    String chart =
        "<@charts.chart title=\"a|b\" names=[\"<!-- 数 -->\"] rows=[[\"|\", 3], [\"*\", 1]]/>";
    Outcome<Document> made = desk(chart).compose(UNIT);
    assertEquals(List.of(), Desk.errors(made));
    assertTrue(made.value().orElseThrow().body().get(0) instanceof Chart);
    assertEquals(
        List.of("[簇状条形图] a|b", "|<!-- 数 -->", "||3", "*|1"),
        Desk.lines(made.value().orElseThrow().body()));
  }
}
