package gongwen.template;

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
        List.of("[簇状柱形图] 各月活动情况", "单位：项|宣讲|学习", "1月|1|0", "2月|0|0", "3月|1|1"),
        desk("<@charts.activitiesByMonth all=activities()/>").lines(UNIT));
  }

  @Test
  void valuesKnowTheirRecords() {
    Outcome<Document> made = desk("<@charts.activitiesByMonth all=activities()/>").compose(UNIT);
    Chart chart = (Chart) made.value().orElseThrow().body().get(0);
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
