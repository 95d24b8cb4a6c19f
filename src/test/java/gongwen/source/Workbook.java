package gongwen.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of one sheet, as a test needs it. */
final class Workbook {
  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private XSSFSheet sheet;
  private int rows;

  Workbook(String name) {
    sheet = workbook.createSheet(name);
  }

  Workbook sheet(String name) {
    sheet = workbook.createSheet(name);
    rows = 0;
    return this;
  }

  Workbook from1904() {
    workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
    return this;
  }

  /** A row of texts and numbers; an empty text makes no cell. */
  Workbook row(Object... values) {
    XSSFRow row = sheet.createRow(rows++);
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Number number) {
        row.createCell(i).setCellValue(number.doubleValue());
      } else if (!values[i].equals("")) {
        row.createCell(i).setCellValue(values[i].toString());
      }
    }
    return this;
  }

  /** A cell of the last row. */
  XSSFCell cell(int column) {
    XSSFRow row = sheet.getRow(rows - 1);
    return row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
  }

  Workbook formatted(int column, double value, String format) {
    return styled(column, value, workbook.createDataFormat().getFormat(format));
  }

  Workbook styled(int column, double value, short format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(format);
    cell(column).setCellValue(value);
    cell(column).setCellStyle(style);
    return this;
  }

  Workbook merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    sheet.addMergedRegion(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
    return this;
  }

  /** The last row, struck through. */
  Workbook struck() {
    CellStyle style = workbook.createCellStyle();
    XSSFFont font = workbook.createFont();
    font.setStrikeout(true);
    style.setFont(font);
    sheet.getRow(rows - 1).forEach(cell -> cell.setCellStyle(style));
    return this;
  }

  Workbook hidden() {
    workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (workbook) {
      workbook.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
