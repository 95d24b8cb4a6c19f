package gongwen.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.diagnostic.Diagnostic;
import gongwen.model.Activity;
import gongwen.model.Issue;
import gongwen.testing.Slow;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ledgers as clerks lay them out: for people who look at them, and not for programs. */
@Slow
class ClerksLedgersTest {
  private static final double SERIAL = 45363;

  @TempDir private Path temporary;
  private UnitFixture files;

  @BeforeEach
  void followLinks() throws IOException {
    files = new UnitFixture(temporary.toRealPath());
  }

  private void ledger(String entry, Workbook workbook) {
    files.file("a.yaml", UnitFixture.UNIT + entry + "\n").file("l.xlsx", workbook.bytes());
  }

  private List<Activity> activities() {
    return files.loaded("a.yaml").dossier().own().ledgers().activities();
  }

  private List<Issue> issues() {
    return files.loaded("a.yaml").dossier().own().ledgers().issues();
  }

  @Test
  void headingsInTwoRows() {
    Workbook workbook =
        new Workbook("活动")
            .row("序号", "活动时间", "活动名称", "活动类别", "参加人员", "", "备注")
            .row("", "", "", "", "教职工", "参加人数", "")
            .merged(0, 1, 0, 0)
            .merged(0, 1, 1, 1)
            .merged(0, 1, 2, 2)
            .merged(0, 1, 3, 3)
            .merged(0, 0, 4, 5)
            .merged(0, 1, 6, 6)
            .row(1, SERIAL, "甲", "学习", 40, 45, "");
    ledger("活动: {文件: l.xlsx}", workbook);
    assertEquals(List.of("columns-not-read l.xlsx[活动]:2:5"), files.faults("a.yaml"));
    assertEquals("45", activities().get(0).extent().people().orElseThrow().written());
  }

  @Test
  void sheetsOfMonthsAreOneLedger() {
    Workbook workbook = new Workbook("封面").row("某镇活动台账");
    for (int month = 1; month <= 3; month++) {
      workbook
          .sheet(month + "月")
          .row("序号", "时间", "活动名称", "备注")
          .row(1, month + "月9日", "学习" + month, "x");
    }
    workbook.sheet("4月");
    ledger("活动: {文件: l.xlsx, 每行: {类别: 学习}}", workbook);
    assertEquals(
        List.of(
            "columns-not-read l.xlsx[1月]:1:4",
            "ledger-empty a.yaml:3:10",
            "sheets-together a.yaml:3:10"),
        files.faults("a.yaml").stream().sorted().toList());
    assertEquals(List.of("学习1", "学习2", "学习3"), activities().stream().map(Activity::title).toList());
    assertEquals("学习", activities().get(2).kind());
  }

  @Test
  void severalSheetsAsTheUnitFileNamesThem() {
    Workbook workbook =
        new Workbook("一组")
            .row("序号", "存在问题")
            .row(1, "甲")
            .sheet("二组")
            .row("序号", "存在问题")
            .row(1, "乙")
            .sheet("旧")
            .row("序号", "存在问题")
            .row(1, "丙")
            .hidden();
    ledger("问题: {文件: l.xlsx, 工作表: [二组, 一组]}", workbook);
    assertEquals(List.of(), files.faults("a.yaml"));
    assertEquals(List.of("二组-1", "一组-1"), issues().stream().map(Issue::id).toList());
    files.file("a.yaml", UnitFixture.UNIT + "问题: {文件: l.xlsx, 工作表: 全部}\n");
    assertEquals(List.of("一组-1", "二组-1"), issues().stream().map(Issue::id).toList());
    files.file("a.yaml", UnitFixture.UNIT + "问题: {文件: l.xlsx, 工作表: [一组, 三组]}\n");
    assertEquals(List.of("sheet-missing a.yaml:3:28"), files.faults("a.yaml"));
  }

  @Test
  void titlesOfPartsAndLegendsAreNoRecords() {
    Workbook workbook =
        new Workbook("活动")
            .row("序号", "日期", "名称", "类别")
            .row("一、第一季度")
            .row(1, SERIAL, "甲", "学习")
            .row("某社区活动登记表（二）")
            .row("序号", "活动日期", "活动名称", "类别")
            .row(2, SERIAL, "乙", "学习")
            .row("图例：√完成 ×未完成");
    ledger("活动: {文件: l.xlsx}", workbook);
    assertEquals(
        List.of("note-row l.xlsx[活动]:2:1", "note-row l.xlsx[活动]:4:1", "note-row l.xlsx[活动]:7:1"),
        files.faults("a.yaml"));
    assertEquals(2, activities().size());
  }

  @Test
  void anotherTableBelow() {
    Workbook workbook =
        new Workbook("活动")
            .row("日期", "类别", "名称", "人数")
            .row(SERIAL, "学习", "甲", 5)
            .row()
            .row("类别", "次数", "人次")
            .row("学习", 1, 5);
    ledger("活动: {文件: l.xlsx}", workbook);
    assertEquals(List.of("other-table l.xlsx[活动]:4:1"), files.faults("a.yaml"));
    assertEquals(1, activities().size());
  }

  @Test
  void rowsThatAreStruckThrough() {
    Workbook workbook =
        new Workbook("活动")
            .row("日期", "类别", "名称")
            .row("3月1日", "学习", "甲")
            .row("3月2日", "学习", "乙")
            .struck();
    ledger("活动: {文件: l.xlsx}", workbook);
    assertEquals(List.of("row-struck-out l.xlsx[活动]:3:1"), files.faults("a.yaml"));
    assertEquals(2, activities().size());
  }

  @Test
  void closedIsADayAndNotAWord() {
    Workbook workbook =
        new Workbook("问题")
            .row("序号", "存在问题", "是否销号", "销号时间")
            .row(1, "甲", "是", "3月5日")
            .row(2, "乙", "√", "")
            .row(3, "丙", "×", "")
            .row(4, "丁", "否", "否")
            .row(5, "戊", "", "已完成");
    ledger("问题: {文件: l.xlsx}", workbook);
    assertEquals(
        List.of("closed-without-date l.xlsx[问题]:3:3", "closed-without-date l.xlsx[问题]:6:4"),
        files.faults("a.yaml"));
    assertEquals(Optional.of(LocalDate.of(2024, 3, 5)), issues().get(0).rectification().closed());
    assertEquals(Optional.empty(), issues().get(3).rectification().closed());
  }

  @Test
  void anOfficeIsNoMeasureWord() {
    Workbook workbook = new Workbook("活动").row("日期", "类别", "单位").row("3月1日", "学习", "综治办公室");
    ledger("活动: {文件: l.xlsx}", workbook);
    assertEquals(List.of("columns-not-read l.xlsx[活动]:1:3"), files.faults("a.yaml"));
    assertEquals(List.of(), files.load("a.yaml").diagnostics().get(0).hints());
    assertEquals("", activities().get(0).extent().measure());
  }

  @ParameterizedTest
  @ValueSource(doubles = {4.1, 12.3, 2024.1})
  void numbersThatMayBeTwoDays(double number) {
    Workbook workbook = new Workbook("活动").row("日期", "类别").row(number, "学习");
    ledger("活动: {文件: l.xlsx}", workbook);
    assertEquals(List.of("ambiguous-day l.xlsx[活动]:2:1"), files.faults("a.yaml"));
    Diagnostic fault = files.load("a.yaml").diagnostics().get(0);
    if (number == 4.1) {
      assertEquals("“4.1”看不出是4月1日还是4月10日：表格软件把 4.10 也存成 4.1", fault.message().zh());
    }
  }

  @Test
  void numbersThatAreShownAsDays() {
    Workbook workbook = new Workbook("活动").row("日期", "类别").row("", "学习").formatted(0, 4.1, "0.00");
    ledger("活动: {文件: l.xlsx}", workbook);
    assertEquals(LocalDate.of(2024, 4, 10), activities().get(0).date().from());
  }

  @ParameterizedTest
  @CsvSource({
    "4.9, 2024-04-09, 2024-04-09, 4月9日",
    "4月9日（周二）, 2024-04-09, 2024-04-09, 4月9日",
    "2024年4月9日14:30, 2024-04-09, 2024-04-09, 4月9日",
    "2024.4.9上午, 2024-04-09, 2024-04-09, 4月9日",
    "4月9日下午3点至5点, 2024-04-09, 2024-04-09, 4月9日",
    "四月九日, 2024-04-09, 2024-04-09, 4月9日",
    "二〇二四年十月十二日, 2024-10-12, 2024-10-12, 10月12日",
    "24.4.9, 2024-04-09, 2024-04-09, 4月9日",
    "4月9号, 2024-04-09, 2024-04-09, 4月9日",
    "4月9日、10日, 2024-04-09, 2024-04-10, 4月9日至10日",
    "4月, 2024-04-01, 2024-04-30, 4月",
    "2024年4月份, 2024-04-01, 2024-04-30, 4月",
    "2024-4, 2024-04-01, 2024-04-30, 4月",
    "2024.4, 2024-04-01, 2024-04-30, 4月",
    "4月-5月, 2024-04-01, 2024-05-31, 4月至5月",
    "12月至2025年1月, 2024-12-01, 2025-01-31, 2024年12月至2025年1月",
    "4月底, 2024-04-21, 2024-04-30, 4月底",
    "4月初至中旬, 2024-04-01, 2024-04-20, 4月初至中旬"
  })
  void daysAsPeopleWriteThem(String written, String from, String to, String printed) {
    Workbook workbook = new Workbook("活动").row("日期", "类别").row(written, "学习");
    ledger("活动: {文件: l.xlsx}", workbook);
    assertEquals(List.of(), files.faults("a.yaml"));
    Activity read = activities().get(0);
    assertEquals(LocalDate.parse(from), read.date().from());
    assertEquals(LocalDate.parse(to), read.date().to());
    assertEquals(printed, read.date().brief());
  }

  @ParameterizedTest
  @ValueSource(strings = {"每月", "第二季度", "清明节前", "4月9日起", "4月9日、12日", "25.4.9", "13月", "4月32日"})
  void daysThatAreNone(String written) {
    Workbook workbook = new Workbook("活动").row("日期", "类别").row(written, "学习");
    ledger("活动: {文件: l.xlsx}", workbook);
    assertEquals(1, files.faults("a.yaml").size());
  }

  @ParameterizedTest
  @CsvSource({
    "全体教职工45人, 45",
    "三年级3×15, 45",
    "45+3, 48",
    "教师12人、学生30人, 42",
    "党员12人、群众30人，共42人, 42",
    "45（其中党员12）, 45",
    "45人，其中党员12人, 45"
  })
  void countsInParts(String written, String sum) {
    Workbook workbook = new Workbook("活动").row("日期", "类别", "人数").row("3月1日", "学习", written);
    ledger("活动: {文件: l.xlsx}", workbook);
    assertEquals(List.of("count-added l.xlsx[活动]:2:3"), files.faults("a.yaml"));
    assertEquals(sum, activities().get(0).extent().people().orElseThrow().written());
  }

  @ParameterizedTest
  @ValueSource(strings = {"全体", "每班3人", "3组9人", "20-30人", "三班2", "若干", "1.5", "第3人"})
  void countsThatAreNone(String written) {
    Workbook workbook = new Workbook("活动").row("日期", "类别", "人数").row("3月1日", "学习", written);
    ledger("活动: {文件: l.xlsx}", workbook);
    assertEquals(List.of("bad-count l.xlsx[活动]:2:3"), files.faults("a.yaml"));
  }

  @Test
  void aMonthAsALimitMayBeANumber() {
    Workbook workbook = new Workbook("问题").row("编号", "名称", "时限").row("W-1", "甲", 2024.9);
    ledger("问题: {文件: l.xlsx}", workbook);
    assertEquals(
        LocalDate.of(2024, 9, 30),
        issues().get(0).rectification().due().orElseThrow().day().orElseThrow());
  }
}
