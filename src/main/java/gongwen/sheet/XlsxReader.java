package gongwen.sheet;

import gongwen.diagnostic.Outcome;
import gongwen.text.Position;
import gongwen.text.SourceText;
import gongwen.text.Span;
import gongwen.yaml.YamlNode.Scalar;
import gongwen.yaml.YamlNode.Style;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Reads one sheet of a workbook. A place is the row as line and the cell as column; dates are
 * calendar days, numbers are as exact as the program showed them, formulas have the value that was
 * saved with them.
 */
final class XlsxReader {
  /** Unpacked bytes of one part; the parsed tree takes a multiple of it. */
  private static final long MOST_BYTES = 16L * 1024 * 1024;

  /** A spreadsheet program keeps 15 digits. */
  private static final MathContext DIGITS = new MathContext(15);

  static {
    // POI logs through an interface that complains when nobody listens, and prints stack traces.
    silence(
        "log4j2.loggerContextFactory",
        "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
    silence("org.apache.logging.log4j.simplelog.level", "OFF");
    ZipSecureFile.setMaxEntrySize(MOST_BYTES);
  }

  private XlsxReader() {}

  private static void silence(String property, String value) {
    System.setProperty(property, System.getProperty(property, value));
  }

  /**
   * @param wanted the sheet's name; empty for the only one
   */
  static Outcome<Table> read(byte[] bytes, String name, String wanted, Span namedAt, Span sheetAt) {
    try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      List<String> names = new ArrayList<>();
      workbook.forEach(sheet -> names.add(sheet.getSheetName()));
      if (wanted.isEmpty() ? names.size() != 1 : !names.contains(wanted)) {
        return Outcome.failed(SheetFaults.noSheet(wanted, names, sheetAt));
      }
      Sheet sheet = workbook.getSheetAt(wanted.isEmpty() ? 0 : names.indexOf(wanted));
      return table(sheet, name + "[" + sheet.getSheetName() + "]", namedAt);
    } catch (IOException | RuntimeException e) {
      // The library throws all kinds of exceptions at a damaged file.
      return Outcome.failed(SheetFaults.unreadable(name, namedAt));
    }
  }

  private static Outcome<Table> table(Sheet sheet, String name, Span namedAt) {
    SourceText source = SourceText.ofCells(name);
    List<Map<Integer, Scalar>> rows = new ArrayList<>();
    for (Row row : sheet) {
      Map<Integer, Scalar> cells = new LinkedHashMap<>();
      for (Cell cell : row) {
        String value = text(cell).orElse("");
        if (!value.isBlank()) {
          Position place = new Position(row.getRowNum() + 1, cell.getColumnIndex() + 1);
          Span span = new Span(source, place, place);
          cells.put(cell.getColumnIndex(), new Scalar(value, Style.DOUBLE_QUOTED, span));
        }
        if (cell.getColumnIndex() >= Table.MOST_COLUMNS && !value.isBlank()) {
          return Outcome.failed(SheetFaults.tooLarge(name, namedAt));
        }
      }
      if (!cells.isEmpty()) {
        rows.add(cells);
      }
      if (rows.size() > Table.MOST_ROWS) {
        return Outcome.failed(SheetFaults.tooLarge(name, namedAt));
      }
    }
    return Outcome.of(new Table(rows));
  }

  private static Optional<String> text(Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case STRING -> Optional.of(cell.getStringCellValue());
      case BOOLEAN -> Optional.of(Boolean.toString(cell.getBooleanCellValue()));
      case NUMERIC -> Optional.of(number(cell));
      case ERROR -> Optional.of("#" + cell.getErrorCellValue());
      default -> Optional.empty();
    };
  }

  private static String number(Cell cell) {
    double value = cell.getNumericCellValue();
    if (DateUtil.isCellDateFormatted(cell) && value >= 1) {
      return DateUtil.getLocalDateTime(value).toLocalDate().toString();
    }
    return new BigDecimal(value, DIGITS).stripTrailingZeros().toPlainString();
  }
}
