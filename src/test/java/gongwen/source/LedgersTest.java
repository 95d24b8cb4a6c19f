package gongwen.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import gongwen.model.Activity;
import gongwen.model.Days;
import gongwen.model.Issue;
import gongwen.text.NamedCell;
import gongwen.text.Ref;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgersTest {
  private static final String CSV =
      "日期,类别,名称,次数,佐证\r\n"
          + "2024-01-16,检查,\"开学\"\"大\"\"检查\",80余,记录、签到表\r\n"
          + ",,,,\r\n"
          + "2024-05-06至2024-05-17,演练,,,\"通知、方案；照片\"\r\n";

  @TempDir private Path temporary;
  private UnitFixture files;

  @BeforeEach
  void followLinks() throws IOException {
    files = new UnitFixture(temporary.toRealPath());
  }

  @Test
  void activitiesMayStandInACsvFile() {
    files.file("a.yaml", UnitFixture.UNIT + "活动: {文件: 台账.csv}\n");
    for (byte[] bytes :
        List.of(
            CSV.getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + CSV).getBytes(StandardCharsets.UTF_8),
            CSV.replace(',', '\t').getBytes(Charset.forName("GB18030")))) {
      files.file("台账.csv", bytes);
      LoadedUnit loaded = files.loaded("a.yaml");
      List<Activity> activities = loaded.dossier().own().ledgers().activities();

      assertEquals(2, activities.size());
      assertEquals("开学\"大\"检查", activities.get(0).title());
      assertEquals("80余", activities.get(0).extent().times().written());
      assertEquals(List.of("记录", "签到表"), activities.get(0).evidence());
      assertEquals(
          new Days(LocalDate.of(2024, 5, 6), LocalDate.of(2024, 5, 17)), activities.get(1).date());
      assertEquals(List.of("通知、方案", "照片"), activities.get(1).evidence());
      assertEquals(
          files.path("台账.csv") + ":4:23",
          loaded.places().span(new Ref("a.yaml", "activities[1].kind")).place());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '\0',
      value = {
        "日期,▸佐证明细,类别⏎2024-01-01,甲,乙 | columns-not-read | is \"佐证明细\" \"佐证\"? Then rename it, or say so in the unit file: columns: {佐证: 佐证明细}",
        "日期,▸xyz,类别⏎2024-01-01,甲,乙 | columns-not-read | -",
        "▸类别,名称⏎甲,乙⏎丙,丁 | column-missing | add the column; if it is there by another name, say so in the unit file: columns: {日期: its heading}",
        "▸甲,乙⏎丙,丁 | no-headings | put headings above the records, as date, kind, title, summary, theme, count",
        "日期,类别,▸kind⏎2024-01-01,甲,乙 | duplicate-column | delete one of them",
        "日期,类别⏎2024-01-01,甲,▸乙 | column-without-heading | give it a heading in the row of headings, or delete the column",
        "日期,类别⏎𠮷,甲 | bad-date | write it as 2024-03-12, 2024.3.12 or 3月12日",
        "日期,类别⏎2024-01-01,甲⏎▸2024-02-30,乙 | no-such-date | -",
        "日期,类别⏎▸2024-01-01 | missing-value | fill in this cell",
        "日期,类别⏎2024-01-01,▸ ⏎2024-01-02,甲 | missing-value | fill in this cell",
        "日期,类别⏎2024-01-01,▸\"甲 | unclosed-quote | close it",
      })
  void faultsOfALedgerAreReportedAtTheirPlace(String text, String code, String hint) {
    String marked = (text.contains("▸") ? text : text.replace("𠮷", "▸𠮷")).replace('⏎', '\n');
    files.file("a.yaml", UnitFixture.UNIT + "activities: {file: l.csv}\n");
    files.file("l.csv", marked.replace("▸", ""));

    assertEquals(List.of(code + " l.csv:" + UnitFixture.place(marked)), files.faults("a.yaml"));
    if (!hint.equals("-")) {
      assertEquals(hint, files.load("a.yaml").diagnostics().get(0).hints().get(0).en());
    }
  }

  @Test
  void faultsOfTheNameAreReportedInTheUnitFile() {
    files.file("l.csv", CSV);
    files.file("l.xls", CSV);
    files.file("l.xlsx", CSV);
    files.file("empty.csv", "\n\n");

    assertEquals("unknown-key a.yaml:3:27", ledger("{file: l.csv, shet: 活动}"));
    assertEquals("sheet-of-csv a.yaml:3:34", ledger("{file: l.csv, sheet: 活动}"));
    assertEquals("ledger-format a.yaml:3:20", ledger("{file: l.xls}"));
    assertEquals("ledger-unreadable a.yaml:3:20", ledger("{file: l.xlsx}"));
    assertEquals("file-missing a.yaml:3:20", ledger("{file: no.xlsx}"));
    assertEquals("path-outside-root a.yaml:3:20", ledger("{file: ../l.xlsx}"));
    assertEquals("ledger-empty a.yaml:3:20", ledger("{file: empty.csv}"));
    assertEquals("ledger-mixed a.yaml:3:27", ledger("{file: l.csv, date: 2024-01-01, kind: 甲}"));
    assertEquals("ledger-mixed a.yaml:3:44", ledger("[{date: 2024-01-01, kind: 甲}, {文件: l.csv}]"));
  }

  @Test
  void issuesMayStandInAWorkbook() throws IOException {
    files.file("a.yaml", UnitFixture.UNIT + "issues: {file: l.xlsx, sheet: 问题}\n");
    files.file("l.xlsx", workbook(LocalDate.of(2024, 3, 1)));
    LoadedUnit loaded = files.loaded("a.yaml");
    List<Issue> issues = loaded.dossier().own().ledgers().issues();

    assertEquals(1, issues.size());
    assertEquals("7", issues.get(0).id());
    assertEquals(LocalDate.of(2024, 3, 1), issues.get(0).found().orElseThrow());
    assertEquals(List.of("更换", "复查"), issues.get(0).rectification().measures());
    assertEquals(
        files.path("l.xlsx") + "[问题]:3:3",
        loaded.places().span(issues.get(0).ref().field("found")).place());
  }

  @Test
  void textsThatLookLikeFormulas() {
    files.file("a.yaml", UnitFixture.UNIT + "活动: {文件: l.csv}\n");
    files.file(
        "l.csv", "日期,类别,名称,人数\n=\"3月5日\",学习,\"=\"\"甲\"\"\",=\"5\"\n3月6日,学习,乙,\"=SUM(D2:D2)\"\n");
    assertEquals(List.of("formula-without-value l.csv:3:11"), files.faults("a.yaml"));
    files.file("l.csv", "日期,类别,名称,人数\n=\"3月5日\",学习,\"=\"\"甲\"\"\",=\"5\"\n");
    assertEquals(List.of(), files.faults("a.yaml"));
    assertEquals("甲", files.loaded("a.yaml").dossier().own().ledgers().activities().get(0).title());
  }

  @Test
  void charactersCodedAsRadicals() {
    files.file("a.yaml", UnitFixture.UNIT + "活动: {⽂件: l.csv}\n");
    files.file("l.csv", "⽇期,类别\n3⽉5⽇,⼯作检查\n");
    assertEquals(List.of(), files.faults("a.yaml"));
    assertEquals(
        "工作检查", files.loaded("a.yaml").dossier().own().ledgers().activities().get(0).kind());
  }

  @Test
  void aNameInTwoCodings() {
    files.file("a.yaml", UnitFixture.UNIT + "活动: {文件: é.csv}\n");
    files.file(Normalizer.normalize("é.csv", Normalizer.Form.NFD), "日期,类别\n3月5日,检查\n");
    assertEquals(List.of(), files.faults("a.yaml"));
    assertEquals(1, files.loaded("a.yaml").dossier().own().ledgers().activities().size());
  }

  @Test
  void aPlaceOfATextIsACellOfATable() {
    files.file("a.yaml", UnitFixture.UNIT + "活动: {文件: l.csv}\n");
    files.file("l.csv", "某站台账,,\n\n日期,类别,人数\n3月5日,\"学\n习\",5\n3月6日,学习,许多\n3月40日,学习,1\n");
    List<NamedCell> cells =
        files.load("a.yaml").diagnostics().stream()
            .map(each -> each.span().orElseThrow())
            .map(span -> span.source().cell(span.start()).orElseThrow())
            .toList();
    assertEquals(List.of(new NamedCell(5, "人数"), new NamedCell(6, "日期")), cells);
  }

  @Test
  void aSheetThatIsNotThereIsReported() throws IOException {
    files.file("l.xlsx", workbook(LocalDate.of(2024, 3, 1)));

    assertEquals("sheet-missing a.yaml:3:35", ledger("{file: l.xlsx, sheet: 隐患}"));
    assertEquals(
        "there are these sheets: 说明, 问题",
        files.load("a.yaml").diagnostics().get(0).hints().get(0).en());
    assertEquals("sheet-missing a.yaml:3:35", ledger("{file: l.xlsx, sheet: 问题库}"));
    assertEquals(
        List.of("did you mean \"问题\"?", "there are these sheets: 说明, 问题"),
        files.load("a.yaml").diagnostics().get(0).hints().stream().map(h -> h.en()).toList());
    assertEquals("sheet-missing a.yaml:3:20", ledger("{file: l.xlsx}"));
  }

  @Test
  void damagedWorkbooksAreReported() throws IOException {
    byte[] whole = workbook(LocalDate.of(2024, 3, 1));
    files.file("a.yaml", UnitFixture.UNIT + "issues: {file: l.xlsx, sheet: 问题}\n");
    Random random = new Random(5);
    assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> {
          for (int i = 0; i < 60; i++) {
            byte[] damaged =
                Arrays.copyOf(whole, i % 3 == 0 ? random.nextInt(whole.length) : whole.length);
            for (int hits = 0; hits < 8 && damaged.length > 0; hits++) {
              damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            files.file("l.xlsx", damaged);
            files.load("a.yaml");
          }
        });
  }

  private String ledger(String place) {
    files.file("a.yaml", UnitFixture.UNIT + "activities: " + place + "\n");
    return files.faults("a.yaml").get(0);
  }

  private static byte[] workbook(LocalDate found) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      workbook.createSheet("说明").createRow(0).createCell(0).setCellValue("甲");
      XSSFSheet sheet = workbook.createSheet("问题");
      row(sheet, 1, "编号", "名 称", "发现日期", "整改措施");
      Row row = row(sheet, 2, "", "线路老化", "", "更换、复查");
      row.createCell(0).setCellValue(7);
      CellStyle style = workbook.createCellStyle();
      style.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
      Cell date = row.createCell(2);
      date.setCellValue(found);
      date.setCellStyle(style);
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static Row row(XSSFSheet sheet, int number, String... values) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < values.length; i++) {
      row.createCell(i).setCellValue(values[i]);
    }
    return row;
  }
}
