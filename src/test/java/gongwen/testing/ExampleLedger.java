package gongwen.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes the workbook of {@code examples/spreadsheets} as a clerk leaves one: a title over the
 * headings, days in two formats, merged cells, an empty row, a total with a formula, a note.
 */
public final class ExampleLedger {
  public static final Path FILE = Path.of("examples", "spreadsheets", "台账.xlsx");

  private static final String[] HEADINGS = {
    "序号", "日期", "类别", "名称", "主题", "次数", "人数", "主持", "对应", "佐证"
  };

  private final XSSFWorkbook book = new XSSFWorkbook();
  private final XSSFSheet sheet = book.createSheet("活动");
  private int rows;
  private int number;

  private ExampleLedger() {}

  /** Writes it anew. */
  public static void main(String[] args) throws IOException {
    Files.write(FILE, bytes());
  }

  public static byte[] bytes() throws IOException {
    ExampleLedger ledger = new ExampleLedger();
    ledger.fill();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook book = ledger.book) {
      var properties = book.getProperties().getCoreProperties();
      properties.setCreated(Optional.of(new Date(0)));
      properties.setModified(Optional.of(new Date(0)));
      properties.setCreator("");
      book.write(out);
    }
    return packed(parts(out.toByteArray()));
  }

  /** The parts of a workbook by name. */
  public static SortedMap<String, String> parts(byte[] bytes) throws IOException {
    SortedMap<String, String> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(
            entry.getName(),
            new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  private static byte[] packed(SortedMap<String, String> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (var part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(part.getValue().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private void fill() {
    row("柳堤街道2024年消防安全活动台账");
    row("填报单位：柳堤街道安全办", "", "", "", "", "", "填报日期：2024年6月");
    row(HEADINGS);
    deed("2024-01-17", "消防检查", "元旦后消防检查", "检查整治", 1, 8, "陆青", "check", "检查记录");
    deed("2024-02-21", "消防检查", "春节后复工消防检查", "检查整治", 1, 7, "陆青", "check", "检查记录");
    deed("2024-03-13", "消防检查", "学校医院消防检查", "检查整治", 1, 9, "陆青", "check", "检查记录");
    deed("2024-03-28", "专题会议", "一季度消防安全专题会", "责任落实", 1, 21, "方越", "meeting", "会议纪要");
    row("");
    int first = rows;
    deed("2024-04-24", "消防检查", "沿街餐馆消防检查", "检查整治", 1, 10, "陆青", "check", "检查记录");
    deed("", "宣传活动", "沿街餐馆消防宣传", "宣传教育", 2, 40, "陆青", "", "照片");
    sheet.addMergedRegion(new CellRangeAddress(first, first + 1, 1, 1));
    sheet.addMergedRegion(new CellRangeAddress(first, first + 1, 7, 7));
    deed("2024-05-22", "消防检查", "自建房片区消防检查", "检查整治", 1, 8, "方越", "check", "检查记录");
    deed("2024-06-14", "疏散演练", "堤西小区疏散演练", "演练", 1, 126, "陆青", "drill", "方案、照片");
    deed("2024-06-19", "消防检查", "老旧小区消防检查", "检查整治", 1, 9, "陆青", "check", "检查记录");
    deed("2024-06-26", "专题会议", "二季度消防安全专题会", "责任落实", 1, 23, "方越", "meeting", "会议纪要");
    XSSFRow total = row("合计");
    total(total, 5, "SUM(F4:F14)", 11);
    total(total, 6, "SUM(G4:G14)", 261);
    row("注：人数为实际到场人数。");
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, HEADINGS.length - 1));
    sheet.addMergedRegion(new CellRangeAddress(rows - 2, rows - 2, 0, 4));
    int[] widths = {6, 16, 12, 26, 12, 8, 8, 10, 10, 16};
    for (int i = 0; i < widths.length; i++) {
      sheet.setColumnWidth(i, widths[i] * 256);
    }
  }

  private XSSFRow row(String... values) {
    XSSFRow row = sheet.createRow(rows++);
    for (int i = 0; i < values.length; i++) {
      if (!values[i].isEmpty()) {
        row.createCell(i).setCellValue(values[i]);
      }
    }
    return row;
  }

  /** Every other day has the format of a Chinese system. */
  private void deed(
      String day,
      String kind,
      String title,
      String theme,
      int times,
      int people,
      String host,
      String serves,
      String evidence) {
    XSSFRow row = row("", "", kind, title, theme, "", "", host, serves, evidence);
    row.createCell(0).setCellValue(++number);
    if (!day.isEmpty()) {
      CellStyle style = book.createCellStyle();
      String format = number % 2 == 0 ? "yyyy\"年\"m\"月\"d\"日\"" : "yyyy/m/d";
      style.setDataFormat(book.createDataFormat().getFormat(format));
      XSSFCell cell = row.createCell(1);
      cell.setCellValue(LocalDate.parse(day));
      cell.setCellStyle(style);
    }
    row.createCell(5).setCellValue(times);
    row.createCell(6).setCellValue(people);
  }

  private static void total(XSSFRow row, int column, String formula, int value) {
    XSSFCell cell = row.createCell(column);
    cell.setCellFormula(formula);
    cell.setCellValue(value);
  }
}
