package gongwen.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.sheet.CellComments;
import gongwen.sheet.CellComments.CellComment;
import gongwen.testing.FolderOfUnits;
import gongwen.testing.Slow;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gongwen check --annotate}: a ledger given back with its faults as comments. */
class AnnotateTest {
  @TempDir private Path top;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(
        top.resolve("2024.yaml"),
        """
        单位: {名称: 甲镇小学}
        年度: 2024
        活动: {文件: 台账.xlsx}
        报告: {模板: 活动台账, 时段: 2024-H1, 公文要素: {成文日期: 2024-06-30}}
        """);
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(top.resolve("台账.xlsx"))) {
      XSSFSheet sheet = workbook.createSheet("活动");
      String[][] rows = {
        {"日期", "类别", "人数", "备注"}, {"", "检查", "许多人", "留着"}, {"3月5日", "学习", "6人", "也留着"}
      };
      for (int i = 0; i < rows.length; i++) {
        for (int j = 0; j < rows[i].length; j++) {
          if (!rows[i][j].isEmpty()) {
            if (sheet.getRow(i) == null) {
              sheet.createRow(i);
            }
            sheet.getRow(i).createCell(j).setCellValue(rows[i][j]);
          }
        }
      }
      workbook.write(out);
    }
  }

  private Run check(String path, String to, String... more) {
    String[] args = new String[6 + more.length];
    String[] first = {
      "check",
      top.resolve(path).toString(),
      "--annotate",
      top.resolve(to).toString(),
      "--lang",
      "zh"
    };
    System.arraycopy(first, 0, args, 0, first.length);
    System.arraycopy(more, 0, args, first.length, more.length);
    return Run.of(args);
  }

  @Test
  void everyFaultyCellHasAComment() throws IOException {
    byte[] before = Files.readAllBytes(top.resolve("台账.xlsx"));
    Run run = check("台账.xlsx", "out.xlsx");
    assertEquals(1, run.code(), run.err());
    assertTrue(run.out().contains("out.xlsx"), run.out());
    assertArrayEquals(before, Files.readAllBytes(top.resolve("台账.xlsx")));
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(top.resolve("out.xlsx")))) {
      XSSFSheet sheet = workbook.getSheet("活动");
      assertEquals(
          "“日期”不能空着\n在这一格填上", sheet.getCellComment(new CellAddress("A2")).getString().getString());
      assertTrue(
          sheet
              .getCellComment(new CellAddress("C2"))
              .getString()
              .getString()
              .startsWith("“人数”应是次数、人数一类的数，“许多人”不是"));
      assertEquals(2, sheet.getCellComments().size());
      assertEquals("留着", sheet.getRow(1).getCell(3).getStringCellValue());
    }
  }

  @Slow
  @Test
  void theSameFaultsGiveTheSameBytesAndNothingIsOverwritten() throws IOException {
    check("2024.yaml", "甲");
    check("2024.yaml", "乙");
    byte[] first = Files.readAllBytes(top.resolve("甲/台账.xlsx"));
    assertArrayEquals(first, Files.readAllBytes(top.resolve("乙/台账.xlsx")));

    Files.writeString(top.resolve("甲/台账.xlsx"), "mine");
    assertEquals(2, check("2024.yaml", "甲").code());
    assertEquals("mine", Files.readString(top.resolve("甲/台账.xlsx")));
    assertEquals(1, check("2024.yaml", "甲", "--force").code());
    assertArrayEquals(first, Files.readAllBytes(top.resolve("甲/台账.xlsx")));
  }

  @Test
  void ofMergedCellsTheFirstHasTheComment() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet("活动");
      sheet.createRow(0).createCell(0).setCellValue("序号");
      sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
      workbook.write(bytes);
    }
    byte[] annotated =
        CellComments.add(bytes.toByteArray(), List.of(new CellComment("活动", 2, 1, "缺少列")));
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(annotated))) {
      XSSFSheet sheet = workbook.getSheet("活动");
      assertEquals("缺少列", sheet.getCellComment(new CellAddress("A1")).getString().getString());
    }
  }

  @Test
  void theLedgerItselfIsNeverOverwritten() throws IOException {
    byte[] before = Files.readAllBytes(top.resolve("台账.xlsx"));
    assertEquals(2, check("台账.xlsx", "台账.xlsx", "--force").code());
    assertEquals(2, check("2024.yaml", ".", "--force").code());
    assertArrayEquals(before, Files.readAllBytes(top.resolve("台账.xlsx")));
  }

  @Test
  void nothingIsComparedWithAnEmptyText() throws IOException {
    Path empty = Files.writeString(top.resolve("去年.md"), "\n \n");
    Run run = Run.of("check", top.resolve("2024.yaml").toString(), "--against", empty.toString());
    assertEquals(1, run.code());
    assertTrue(run.out().contains("against-unreadable"), run.out());
  }

  @Test
  void aLedgerThatNoUnitReads() throws IOException {
    Files.writeString(top.resolve("别的.csv"), "日期,类别\n");
    Run run = check("别的.csv", "甲");
    assertEquals(2, run.code());
    assertFalse(Files.exists(top.resolve("甲")));
  }

  /** Every school calls its ledger alike. */
  @Test
  void ledgersOfOneNameDoNotOverwriteEachOther() throws IOException {
    Files.createDirectories(top.resolve("乙"));
    for (String name : List.of("2024.yaml", "台账.xlsx")) {
      Files.copy(top.resolve(name), top.resolve("乙").resolve(name));
    }
    Path out = top.resolve("out");
    Run run = Run.of("check", top.toString(), "--annotate", out.toString(), "--force");
    assertEquals(1, run.code(), run.err());
    assertEquals(2, FolderOfUnits.count(out.toFile()), run.out());
  }

  @Test
  void thatThereIsNothingToCommentIsSaid() throws IOException {
    Path unit = Files.writeString(top.resolve("无.yaml"), "单位: {名称: 甲}\n年度: 2024\n报告: []\n");
    Run run = check(unit.getFileName().toString(), "out.xlsx");
    assertTrue(run.err().contains("台账里没有要批注的格子，没有写 "), run.err());
    assertFalse(Files.exists(top.resolve("out.xlsx")));
  }
}
