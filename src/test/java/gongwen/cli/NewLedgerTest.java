package gongwen.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gongwen new --ledger}: an empty ledger that can be filled in and read. */
class NewLedgerTest {
  private static final String UNIT =
      """
      单位: {名称: 甲镇小学, 简称: 甲小学}
      年度: 2024
      责任制:
        领域: 安全生产
        规定动作:
          - {编号: check, 名称: 月度检查, 每: 月}
          - {编号: drill, 名称: 应急演练, 每: 学期}
      问题: {文件: 台账.xlsx}
      """;

  @TempDir private Path top;

  private Path unit(String... more) throws IOException {
    return Files.writeString(top.resolve("2024.yaml"), UNIT + String.join("", more));
  }

  private Path ledger() {
    return top.resolve("台账.xlsx");
  }

  private Run run(String... options) {
    List<String> args = new ArrayList<>(List.of("new", "--ledger", ledger().toString()));
    args.addAll(Arrays.asList(options));
    return Run.of(args.toArray(new String[0]));
  }

  private static List<String> headings(XSSFSheet sheet) {
    List<String> all = new ArrayList<>();
    sheet.getRow(0).forEach(cell -> all.add(cell.getStringCellValue()));
    return all;
  }

  /** What is offered in the column with this heading. */
  private static List<String> offered(XSSFWorkbook book, XSSFSheet sheet, String heading) {
    int column = headings(sheet).indexOf(heading);
    for (XSSFDataValidation rule : sheet.getDataValidations()) {
      if (rule.getRegions().getCellRangeAddress(0).getFirstColumn() == column
          && rule.getValidationConstraint().getValidationType() == ValidationType.LIST) {
        String formula = rule.getValidationConstraint().getFormula1();
        String[] parts = formula.replaceAll("['$]", "").split("[!:]", -1);
        XSSFSheet choices = book.getSheet(parts[0]);
        List<String> all = new ArrayList<>();
        int last = Integer.parseInt(parts[2].replaceAll("[A-Z]", ""));
        for (int i = 0; i < last; i++) {
          all.add(choices.getRow(i).getCell(parts[1].charAt(0) - 'A').getStringCellValue());
        }
        return all;
      }
    }
    return List.of();
  }

  @Test
  void theSheetHasTheKeysAsHeadingsAndOffersWhatTheFileHas() throws IOException {
    Path file =
        unit(
            "活动:\n  - {日期: 2024-03-01, 类别: 检查, 主题: 消防 & \"用电\"}\n",
            "  - {日期: 2024-04-01, 类别: 演练, 单位: 场次}\n");
    Run run = run("--from", file.toString());
    assertEquals(0, run.code(), run.err());
    assertEquals(List.of(ledger().toString()), run.outLines());
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(ledger()))) {
      XSSFSheet activities = book.getSheet("活动");
      assertEquals(
          List.of("日期", "类别", "名称", "内容", "主题", "次数", "单位", "人数", "主持", "地点", "对应", "佐证", "状态"),
          headings(activities));
      assertEquals(List.of("检查", "演练"), offered(book, activities, "类别"));
      assertEquals(List.of("消防 & \"用电\""), offered(book, activities, "主题"));
      assertEquals(List.of("场次"), offered(book, activities, "单位"));
      assertEquals(List.of("check", "drill"), offered(book, activities, "对应"));
      assertEquals(List.of("完成", "计划"), offered(book, activities, "状态"));
      assertEquals(1, activities.getPaneInformation().getHorizontalSplitPosition());
      assertTrue(activities.getPaneInformation().isFreezePane());
      assertEquals("yyyy\\-mm\\-dd", activities.getColumnStyle(0).getDataFormatString());
      assertEquals("@", activities.getColumnStyle(2).getDataFormatString());
      assertTrue(activities.getColumnWidth(3) > activities.getColumnWidth(1));
      assertTrue(activities.isPrintGridlines());
      assertTrue(book.isSheetHidden(book.getSheetIndex("选项")));

      XSSFSheet issues = book.getSheet("问题");
      assertEquals("编号", headings(issues).get(0));
      assertEquals(List.of("问题", "风险"), offered(book, issues, "类别"));
      assertEquals(List.of("高", "中", "低"), offered(book, issues, "等级"));
    }
  }

  @Test
  void withEnglishKeysAndWithoutAUnit() throws IOException {
    assertEquals(0, run("--keys", "en").code());
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(ledger()))) {
      assertEquals("date", headings(book.getSheet("activities")).get(0));
      assertEquals(
          List.of("done", "planned"), offered(book, book.getSheet("activities"), "status"));
      assertEquals(List.of("issue", "risk"), offered(book, book.getSheet("issues"), "kind"));
      assertEquals(List.of(), offered(book, book.getSheet("activities"), "kind"));
    }
  }

  @Test
  void whatIsFilledInIsRead() throws IOException {
    Path file = unit("活动: {文件: 台账.xlsx, 工作表: 活动}\n");
    assertEquals(0, run("--from", file.toString()).code(), "the file names what is not there yet");
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(ledger()))) {
      XSSFSheet activities = book.getSheet("活动");
      XSSFRow row = activities.createRow(1);
      row.createCell(0).setCellValue(LocalDate.of(2024, 5, 6));
      row.getCell(0).setCellStyle(activities.getColumnStyle(0));
      row.createCell(1).setCellValue("检查");
      row.createCell(10).setCellValue("check");
      XSSFRow issue = book.getSheet("问题").createRow(1);
      issue.createCell(0).setCellValue("W-1");
      issue.createCell(2).setCellValue("线路老化");
      try (OutputStream out = Files.newOutputStream(ledger())) {
        book.write(out);
      }
    }
    Run facts = Run.of("facts", file.toString(), "--period", "2024-Q2");
    assertEquals(0, facts.code(), facts.err());
    assertTrue(facts.out().contains("台账.xlsx[活动]:2"), facts.out());
    assertTrue(facts.out().contains("台账.xlsx[问题]:2"), facts.out());
  }

  @Test
  void theSameBytesAlways() throws IOException {
    Path file = unit();
    run("--from", file.toString());
    byte[] first = Files.readAllBytes(ledger());
    assertEquals(0, run("--from", file.toString(), "--force").code());
    assertArrayEquals(first, Files.readAllBytes(ledger()));
  }

  @Test
  void nothingIsWrittenOverUnlessTheUserSaysSo() throws IOException {
    Files.writeString(ledger(), "mine");
    Run run = run();
    assertEquals(ExitCode.USAGE.code(), run.code());
    assertTrue(run.err().contains("error[file-exists]") && run.err().contains("--force"));
    assertEquals("mine", Files.readString(ledger()));
    assertEquals(0, run("--force").code());
    try (Stream<Path> left = Files.list(top)) {
      assertEquals(List.of(ledger()), left.toList());
    }
  }

  @Test
  void whatCannotBeWrittenOrReadIsTold() throws IOException {
    Path taken = Files.writeString(top.resolve("taken"), "");
    Run below = Run.of("new", "--ledger", taken.resolve("a.xlsx").toString());
    assertEquals(ExitCode.ENVIRONMENT.code(), below.code());
    assertTrue(below.err().contains("error[cannot-write]"), below.err());

    Path wrong = Files.writeString(top.resolve("wrong.yaml"), UNIT.replace("年度", "年渡"));
    Run from = run("--from", wrong.toString());
    assertEquals(ExitCode.INPUT.code(), from.code());
    assertTrue(from.err().contains("wrong.yaml:2:1: error[unknown-key]"), from.err());
    assertFalse(Files.exists(ledger()));
  }

  @Test
  void wrongUsage() {
    Run bare = Run.of("new", "--lang", "en");
    assertEquals(ExitCode.USAGE.code(), bare.code());
    assertTrue(bare.err().contains("gongwen new --ledger"), bare.err());
    assertEquals(ExitCode.USAGE.code(), Run.of("new", "--ledger", "a.csv").code());
    assertEquals(ExitCode.USAGE.code(), run("--keys", "fr").code());
    assertFalse(Files.exists(ledger()));
  }
}
