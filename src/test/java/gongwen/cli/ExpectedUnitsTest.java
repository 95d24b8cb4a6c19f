package gongwen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.testing.FolderOfUnits;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody disappears: who is on a list and not in the folder is reported, and who is left out. */
class ExpectedUnitsTest {
  @TempDir private Path top;
  private Path units;
  private Path list;

  @BeforeEach
  void makeUnits() throws IOException {
    units = top.resolve("units");
    list = top.resolve("list.txt");
    FolderOfUnits.make(units, 3);
    Path coded = unit(2);
    Files.writeString(coded, Files.readString(coded).replace("自称: 我校", "简称: 二小, 编号: QS-2, 自称: 我校"));
  }

  private Path unit(int i) {
    return units.resolve("片区1/" + FolderOfUnits.name(i) + ".yaml");
  }

  private Run run(String command, String... more) {
    List<String> args = new ArrayList<>(List.of(command, units.toString()));
    args.addAll(List.of("--expect", list.toString()));
    args.addAll(List.of(more));
    return Run.of(args.toArray(new String[0]));
  }

  private static List<String> missing(Run run) {
    return (run.out() + run.err())
        .lines()
        .filter(line -> line.contains("error[unit-missing]"))
        .map(line -> line.substring(line.indexOf(": error") + 1))
        .toList();
  }

  @Test
  void whoIsThereIsKnownByNameShortNameOrCode() throws IOException {
    for (String all :
        List.of(
            "第01小学\n第02小学\n第03小学\n",
            "# 三所学校\n\n第01小学 # 镇上\n二小\n 第 03 小学\n",
            "序号,单位名称,备注\r\n1,第01小学,\r\n2,\"第02小学\",x\r\n3,第03小学,\r\n",
            "QS-2；第二小学\nｑｓ－２\n")) {
      Files.writeString(list, all);
      Run run = run("check");
      assertEquals(0, run.code(), run.out() + run.err());
    }
    Files.write(list, "名称\n第01小学\n".getBytes(Charset.forName("GB18030")));
    assertEquals(0, run("check").code());
  }

  @Test
  void whoIsMissingIsAnErrorEach() throws IOException {
    Files.writeString(list, "第01小学\n柏林小学\n第09小学\n北坡小学\n");
    String out = top.resolve("out").toString();
    String zip = top.resolve("2024.zip").toString();
    Run check = run("check");
    Run render = run("render", "-f", "md", "-o", out);
    Run again = run("render", "-f", "md", "-o", out);
    Run look = run("render", "-f", "md", "-o", out, "--dry-run");
    Run archive = run("archive", "--year", "2024", "-f", "md", "-o", zip);
    Run due = run("due", "--on", "2024-05-01");
    for (Run each : List.of(check, render, again, look, archive, due)) {
      assertEquals(1, each.code(), each.err());
      assertEquals(3, missing(each).size(), each.out() + each.err());
    }
    assertTrue(check.out().contains(list + ":2:1: error[unit-missing]"), check.out());
    assertTrue(check.out().contains("is it \"第03小学\"") || check.out().contains("第01小学\"?"));
    assertTrue(render.lastWord().contains("6 files written"), "whoever is there is made");
    assertTrue(again.lastWord().contains("6 up to date"), again.lastWord());
    assertTrue(Files.exists(Path.of(zip)));
  }

  @Test
  void aUnitWithoutTheReportsThatAreWantedIsMissing() throws IOException {
    Files.writeString(list, "第01小学\n第02小学\n");
    Path second = unit(2);
    Files.writeString(second, Files.readString(second).replace("2024-Q2", "2024-Q1"));
    Run run = run("check", "--period", "2024-Q2");
    assertEquals(1, run.code());
    assertTrue(missing(run).get(0).contains("\"第02小学\" is expected and has no report"), run.out());
  }

  @Test
  void aFaultyFileIsReportedForItsFaults() throws IOException {
    Files.writeString(list, "第01小学\n第02小学\n");
    Files.writeString(unit(2), Files.readString(unit(2)).replace("2024-05-20", "2024-13-20"));
    Run run = run("check");
    assertEquals(1, run.code());
    assertEquals(List.of(), missing(run), run.out());
    assertTrue(run.lastWord().contains("1 unit file with errors"), run.lastWord());
  }

  @Test
  void aListWithNobodyOnItIsNone() throws IOException {
    Files.writeString(list, "# 没有\n");
    assertTrue(run("check").out().contains("error[nobody-expected]"));
    Files.delete(list);
    assertEquals(1, run("check").code());
    assertEquals(2, run("render", "--shard", "1/2").code());
  }

  @Test
  void theArchiveNamesWhoWasLeftOutAndWhy() throws IOException {
    Files.writeString(unit(2), Files.readString(unit(2)).replace("2024-05-20", "2024-13-20"));
    Files.writeString(unit(3), Files.readString(unit(3)).replace("2024-Q2", "2025-Q2"));
    // A unit that began in April has not missed what was due in March.
    Files.writeString(
        unit(1), Files.readString(unit(1)).replaceAll("  - \\{日期: 2024-0[123]-.*\n", ""));
    Path zip = top.resolve("2024.zip");
    Run run =
        Run.of("archive", units.toString(), "--year", "2024", "-f", "md", "-o", zip.toString());
    assertEquals(1, run.code());
    assertTrue(run.lastWord().contains("2 units left out"), run.lastWord());
    assertTrue(run.err().contains("第03小学 was left out: it has no report"), run.err());
    try (ZipFile archive = new ZipFile(zip.toFile())) {
      for (String name : List.of("manifest.json", "index.html")) {
        String text =
            new String(
                archive.getInputStream(archive.getEntry(name)).readAllBytes(),
                java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(text.contains("片区1/第02小学.yaml:"), name);
        assertTrue(text.contains("没有时段在这一年结束的报告"), name);
      }
      String manifest =
          new String(
              archive.getInputStream(archive.getEntry("manifest.json")).readAllBytes(),
              java.nio.charset.StandardCharsets.UTF_8);
      assertTrue(manifest.contains("\"asOf\":\"2024-06-30\""), manifest);
      assertTrue(manifest.contains("\"met\":1"), "judged as of the last report: " + manifest);
      assertFalse(manifest.contains("\"unmet\":1"), manifest);
    }
    assertEquals(0, Run.of("verify", zip.toString(), "--render").code());
  }

  @Test
  void aListMayBeAWorkbook() throws IOException {
    list = top.resolve("名单.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet("Sheet1");
      String[][] rows = {
        {"应报单位名单"}, {"序号", "单位名称", "联系人"}, {"1", "第01小学", "丁"}, {"2", "北坡小学", "何"}, {"", "合计2所"}
      };
      for (int i = 0; i < rows.length; i++) {
        for (int j = 0; j < rows[i].length; j++) {
          XSSFRow row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
          row.createCell(j).setCellValue(rows[i][j]);
        }
      }
      try (OutputStream out = Files.newOutputStream(list)) {
        book.write(out);
      }
    }
    Run run = run("check");
    assertEquals(1, missing(run).size(), run.out());
    assertTrue(
        run.out().contains("sheet \"Sheet1\", A4: error[unit-missing]: \"北坡小学\""), run.out());
    Files.writeString(list, "这不是表格");
    assertEquals(1, run("check").code());
    assertTrue(run("check").out().contains("is no workbook"), run("check").out());
  }

  @Test
  void whoIsListedTwiceOrNotAtAllIsReported() throws IOException {
    Files.writeString(list, "第01小学\n第02小学\n二小\n");
    Run run = run("check");
    assertEquals(0, run.code(), run.out());
    assertTrue(
        run.out()
            .contains(
                list
                    + ":3:1: warning[listed-twice]: \"二小\" is the unit that stands above as \"第02小学\""),
        run.out());
    assertTrue(run.out().contains("info[not-listed]: \"第03小学\""), run.out());
    assertEquals(1, run("check", "--strict").code());
  }

  @Test
  void dueNamesWhoCannotBeRead() throws IOException {
    Files.writeString(unit(1), "单位：{名称：某校}\n: [\n");
    Files.writeString(unit(2), Files.readString(unit(2)).replace("2024-05-20", "2024-13-20"));
    Run run = Run.of("due", units.toString(), "--on", "2024-05-01");
    assertEquals(1, run.code());
    assertTrue(run.lastWord().contains("left out because of errors: 2"), run.lastWord());
    assertTrue(run.err().contains("\n  " + unit(2)), run.err());
  }
}
