package gongwen.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Severity;
import gongwen.model.Activity;
import gongwen.model.Days;
import gongwen.model.Issue;
import gongwen.model.TimeLimit;
import gongwen.testing.Slow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks as clerks leave them. */
class WorkbookLedgersTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 12);
  private static final double SERIAL = 45363;

  @TempDir private Path temporary;
  private UnitFixture files;

  @BeforeEach
  void followLinks() throws IOException {
    files = new UnitFixture(temporary.toRealPath());
  }

  private static Workbook activities() {
    return new Workbook("活动").row("日期", "类别", "名称", "次数");
  }

  private List<Activity> read(Workbook workbook) {
    return load(workbook).dossier().own().ledgers().activities();
  }

  private LoadedUnit load(Workbook workbook) {
    files.file("a.yaml", UnitFixture.UNIT + "活动: {文件: l.xlsx}\n").file("l.xlsx", workbook.bytes());
    return files.loaded("a.yaml");
  }

  private List<Issue> issues(Workbook workbook) {
    files.file("a.yaml", UnitFixture.UNIT + "问题: {文件: l.xlsx}\n").file("l.xlsx", workbook.bytes());
    return files.loaded("a.yaml").dossier().own().ledgers().issues();
  }

  private List<String> faults(Workbook workbook) {
    files.file("a.yaml", UnitFixture.UNIT + "活动: {文件: l.xlsx}\n").file("l.xlsx", workbook.bytes());
    return files.faults("a.yaml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yyyy-mm-dd",
        "yyyy/m/d",
        "m/d/yy",
        "yyyy\"年\"m\"月\"d\"日\"",
        "yyyy年m月d日",
        "[$-804]yyyy\"年\"m\"月\"d\"日\";@",
        "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"",
        "[$-F800]dddd, mmmm dd, yyyy",
        "m\"月\"d\"日\"",
        "yyyy-mm-dd hh:mm",
        "General",
        "0",
      })
  void aDayIsADayInWhateverFormat(String format) {
    Workbook workbook = activities().row("", "检查").formatted(0, SERIAL, format);
    assertEquals(Days.of(DAY), read(workbook).get(0).date());
  }

  @ParameterizedTest
  @ValueSource(shorts = {14, 27, 31, 57, 58})
  void formatsThatAProgramHasByNumber(short format) {
    Workbook workbook = activities().row("", "检查").styled(0, SERIAL + 0.5, format);
    assertEquals(Days.of(DAY), read(workbook).get(0).date());
  }

  @Test
  void daysCountedFrom1904() {
    Workbook workbook = activities().from1904().row(SERIAL - 1462, "检查");
    workbook.row("", "检查").formatted(0, SERIAL - 1462, "yyyy-mm-dd");
    List<Activity> read = read(workbook);
    assertEquals(List.of(Days.of(DAY), Days.of(DAY)), read.stream().map(Activity::date).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-03-12",
        "2024年3月12日",
        "2024/3/12",
        "2024.3.12",
        "20240312",
        "2024-03-12 00:00:00",
        "2024/3/12 9:30",
        "2024-03-12T00:00:00",
        " ２０２４年３月１２日 "
      })
  void aDayAsText(String text) {
    assertEquals(Days.of(DAY), read(activities().row(text, "检查")).get(0).date());
  }

  @Test
  void aDayAsAPlainNumberAndARangeAsText() {
    List<Activity> read = read(activities().row(20240312, "检查").row("2024.3.12—2024.3.15", "检查"));
    assertEquals(Days.of(DAY), read.get(0).date());
    assertEquals(new Days(DAY, DAY.plusDays(3)), read.get(1).date());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "General   | 3      | 3      | 3",
        "General   | 100000 | 100000 | 100000",
        "0.00E+00  | 100000 | 100000 | 100000",
        "000       | 7      | 007    | 7",
        "0.00      | 6      | 6.00   | 6",
        "#,##0     | 1200   | 1200   | 1200",
        "'0\"次\"' | 6      | 6      | 6",
        "0_        | 6      | 6      | 6",
      })
  void numbersAreKeptAsShown(String format, double value, String text, String count) {
    Workbook workbook = activities().row(SERIAL, "检查");
    workbook.formatted(2, value, format).formatted(3, value, format);
    Activity read = read(workbook).get(0);
    assertEquals(text, read.title());
    assertEquals(count, read.extent().times().written());
  }

  @Test
  void percentagesAndTimesOfDayAsText() {
    Workbook workbook = activities().row(SERIAL, "检查").formatted(2, 0.985, "0.0%");
    workbook.row(SERIAL, "检查").formatted(2, 0.7083333333, "h:mm");
    assertEquals(List.of("98.5%", "17:00"), read(workbook).stream().map(Activity::title).toList());
  }

  @Test
  void headingsUnderATitleBlankRowsTotalsAndNotes() {
    Workbook workbook =
        new Workbook("Sheet1")
            .row("某单位2024年活动台账")
            .row("填报单位：某单位", "", "2024年6月")
            .row("序号", "日 期*", "类别\n（必填）", "名称", "次数：")
            .row(1, "2024-03-12", "检查", "甲", 2)
            .row("")
            .row(2)
            .row("序号", "日期", "类别", "名称", "次数")
            .row(3, "2024-03-13", "检查", "乙", 3)
            .row("合　计", "", "", "", 5)
            .row("注：次数为场次");
    LoadedUnit loaded = load(workbook.merged(0, 0, 0, 4));
    List<Activity> read = loaded.dossier().own().ledgers().activities();
    assertEquals(List.of("甲", "乙"), read.stream().map(Activity::title).toList());
    assertEquals(
        List.of("total-row l.xlsx[Sheet1]:9:1", "note-row l.xlsx[Sheet1]:10:1"),
        files.faults("a.yaml"));
    assertEquals(
        files.path("l.xlsx") + "[Sheet1]:8:5",
        loaded.places().span(read.get(1).ref().field("count")).place());
  }

  @Test
  void recordsAboveTheHeadingsAreNotDroppedInSilence() {
    Workbook workbook = new Workbook("甲").row("2024-03-12", "检查", "甲").row("日期", "类别", "名称");
    assertEquals(
        List.of("rows-above-headings l.xlsx[甲]:1:1"),
        faults(workbook.row("2024-03-13", "检查", "乙")));
  }

  @Test
  void headingsOverTwoRows() {
    Workbook workbook =
        new Workbook("问题")
            .row("编号", "名称", "整改情况", "", "发现日期")
            .row("", "", "整改措施", "时限", "")
            .row("W-1", "甲", "换", "2024-06-30", "2024-03-12")
            .merged(0, 1, 0, 0)
            .merged(0, 1, 1, 1)
            .merged(0, 0, 2, 3)
            .merged(0, 1, 4, 4);
    Issue read = issues(workbook).get(0);
    assertEquals(List.of("换"), read.rectification().measures());
    assertEquals(TimeLimit.of(LocalDate.of(2024, 6, 30)), read.rectification().due().orElseThrow());
    assertEquals(DAY, read.found().orElseThrow());
  }

  @Test
  void theValueOfMergedCellsIsThatOfEachOfTheirRows() {
    Workbook workbook =
        activities()
            .row("2024-03-12", "检查", "甲")
            .row("", "", "乙")
            .row("")
            .row("", "会议", "丙")
            .merged(1, 4, 0, 0)
            .merged(1, 2, 1, 1);
    List<Activity> read = read(workbook);
    assertEquals(List.of("甲", "乙", "丙"), read.stream().map(Activity::title).toList());
    assertEquals(List.of("检查", "检查", "会议"), read.stream().map(Activity::kind).toList());
    assertEquals(List.of(DAY, DAY, DAY), read.stream().map(a -> a.date().from()).toList());
  }

  @Test
  void aNumberMergedOverRecordsIsReported() {
    Workbook workbook = activities().row(SERIAL, "检查", "甲", 3).row(SERIAL, "检查", "乙");
    assertEquals(List.of("merged-number l.xlsx[活动]:3:4"), faults(workbook.merged(1, 2, 3, 3)));
  }

  @Test
  void rowsOfOneMergedIdAreOneIssue() {
    Workbook workbook =
        new Workbook("问题")
            .row("编号", "名称", "整改措施", "责任人")
            .row("W-1", "甲", "一", "")
            .row("", "", "二；三", "总务主任")
            .row("W-2", "乙", "四", "")
            .merged(1, 2, 0, 0)
            .merged(1, 2, 1, 1);
    List<Issue> read = issues(workbook);
    assertEquals(2, read.size());
    assertEquals(List.of("一", "二", "三"), read.get(0).rectification().measures());
    assertEquals("总务主任", read.get(0).rectification().owner());

    Workbook two =
        new Workbook("问题")
            .row("编号", "名称", "责任人")
            .row("W-1", "甲", "校长")
            .row("", "", "总务主任")
            .merged(1, 2, 0, 0)
            .merged(1, 2, 1, 1);
    files.file("l.xlsx", two.bytes());
    assertEquals(List.of("merged-conflict l.xlsx[问题]:3:3"), files.faults("a.yaml"));
  }

  @Test
  void aFormulaHasTheValueThatWasSavedWithIt() {
    Workbook saved = activities().row(SERIAL, "检查", "甲");
    saved.cell(3).setCellFormula("1+1");
    saved.cell(3).setCellValue(5);
    assertEquals("5", read(saved).get(0).extent().times().written());

    Workbook bare = activities().row(SERIAL, "检查", "甲");
    bare.cell(3).setCellFormula("1+1");
    assertEquals(List.of("formula-without-value l.xlsx[活动]:2:4"), faults(bare));
    Diagnostic reported = files.load("a.yaml").diagnostics().get(0);
    assertEquals("D2 is a formula, and its result is not in the file", reported.message().en());
  }

  @Test
  void errorsOfFormulasAreReportedWhereTheyAreWanted() {
    Workbook workbook = activities().row(SERIAL, "检查", "甲").row("合计");
    workbook.cell(3).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF);
    assertEquals(List.of("total-row l.xlsx[活动]:3:1"), faults(workbook));

    Workbook wanted = activities().row(SERIAL, "检查", "甲");
    wanted.cell(3).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.DIV0);
    assertEquals(List.of("cell-error l.xlsx[活动]:2:4"), faults(wanted));
    assertEquals(
        "D2 holds the error #DIV/0!", files.load("a.yaml").diagnostics().get(0).message().en());
  }

  @ParameterizedTest
  @CsvSource({"0, 有一天, bad-date", "0, 5, bad-date", "3, 许多次吧, bad-count", "3, 2.5, bad-count"})
  void aCellOfTheWrongTypeIsReportedBySheetRowAndColumn(int column, String text, String code) {
    Workbook workbook = activities().row(SERIAL, "检查", "甲", 1);
    workbook.cell(column).setCellValue(text);
    if (text.matches("[0-9.]+")) {
      workbook.cell(column).setCellValue(Double.parseDouble(text));
    }
    assertEquals(List.of(code + " l.xlsx[活动]:2:" + (column + 1)), faults(workbook));
  }

  @Test
  void anUnknownHeadingOffersTheNearest() {
    Workbook workbook = new Workbook("活动").row("序号", "日期", "类型别", "名称").row(1, SERIAL, "检查", "甲");
    List<String> told = faults(workbook);
    assertEquals(List.of("column-missing l.xlsx[活动]:1:1", "columns-not-read l.xlsx[活动]:1:3"), told);
    assertEquals(
        List.of(
            "add the column; if it is there by another name, say so in the unit file: columns:"
                + " {类别: its heading}",
            "is \"类型别\" \"类别\"? Then rename it, or say so in the unit file: columns: {类别: 类型别}"),
        files.load("a.yaml").diagnostics().stream().map(d -> d.hints().get(0).en()).toList());
  }

  @Test
  void aSheetThatIsNotNamedIsTheOneThatIsCalledAsTheKey() {
    Workbook workbook = new Workbook("问题").row("编号", "名称").row("W-1", "甲").sheet("活动");
    workbook.row("日期", "类别").row(SERIAL, "检查").sheet("选项").row("检查").hidden();
    assertEquals(1, issues(workbook).size());
    assertEquals(
        1, files.load("a.yaml").value().orElseThrow().dossier().own().ledgers().issues().size());

    files.file("a.yaml", UnitFixture.UNIT + "活动: {文件: l.xlsx, 工作表: 活 动}\n");
    assertEquals(
        "there are these sheets: 问题, 活动",
        files.load("a.yaml").diagnostics().get(0).hints().get(1).en());
  }

  @Test
  @Slow
  void bombsAreReportedBeforeTheyAreOpened() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.write(
          ("<workbook xmlns:r='r'><sheets><sheet name='甲' r:id='a'/></sheets></workbook>")
              .getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("xl/_rels/workbook.xml.rels"));
      zip.write(
          "<a><Relationship Id='a' Type='x/worksheet' Target='worksheets/sheet1.xml'/></a>"
              .getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
      byte[] rows = "<row></row>".repeat(100_000).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 300; i++) {
        zip.write(rows);
      }
    }
    files
        .file("a.yaml", UnitFixture.UNIT + "活动: {文件: l.xlsx}\n")
        .file("l.xlsx", bytes.toByteArray());
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertEquals(List.of("ledger-too-large a.yaml:3:10"), files.faults("a.yaml")));

    ByteArrayOutputStream many = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(many, StandardCharsets.UTF_8)) {
      for (int i = 0; i < 5000; i++) {
        zip.putNextEntry(new ZipEntry("a" + i));
      }
    }
    files.file("l.xlsx", many.toByteArray());
    assertEquals(List.of("ledger-unreadable a.yaml:3:10"), files.faults("a.yaml"));
  }

  @Test
  @Slow
  void rowsThatAreFormattedAndEmptyAreNoLoad() {
    Workbook workbook = activities().row(SERIAL, "检查", "甲");
    for (int i = 0; i < 30_000; i++) {
      workbook.row("").formatted(0, 0, "General").cell(0).setBlank();
      if (i == 0) {
        i += 20_000;
      }
    }
    assertEquals(1, read(workbook).size());
    assertEquals(
        0,
        files.load("a.yaml").diagnostics().stream()
            .filter(d -> d.severity() != Severity.INFO)
            .count());
  }
}
