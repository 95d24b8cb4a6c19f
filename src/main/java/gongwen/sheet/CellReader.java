package gongwen.sheet;

import gongwen.diagnostic.Diagnostic;
import gongwen.text.Span;
import gongwen.yaml.YamlNode.Scalar;
import gongwen.yaml.YamlNode.Style;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;

/**
 * The values of a workbook's cells: days of the calendar as 2024-03-12, numbers with the decimals
 * and leading zeros that the program shows, formulas with the value that was saved with them. No
 * formula is ever computed.
 */
final class CellReader {
  /** A spreadsheet program keeps 15 digits. */
  private static final MathContext DIGITS = new MathContext(15);

  /**
   * Numbers of the date formats that a Chinese system has and others show otherwise (ECMA-376 part
   * 1, 18.8.30, zh-cn); those of times of day are left out.
   */
  private static final Set<Integer> CHINESE_DATES =
      Set.of(27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);

  /** 000, 0.00, #,##0.0, 0% and what stands around them. */
  private static final Pattern PLAIN_FORMAT =
      Pattern.compile("(?:#,##)?(?<whole>0+)(?:\\.(?<decimals>0+))?(?<percent>%?)(?:_ |_\\))?");

  /** A smaller number in a column of days is no day but a slip. */
  private static final int FIRST_YEAR = 1990;

  /** The number of 2199-12-31. */
  private static final int LAST_DAY = 109_573;

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final boolean from1904;

  /**
   * @param from1904 whether days are counted from 1904, as old Macintosh programs do
   */
  CellReader(boolean from1904) {
    this.from1904 = from1904;
  }

  /** Empty when nothing is to be seen in it. */
  Optional<Cell> read(XSSFCell cell, Span place) {
    boolean formula = cell.getCellType() == CellType.FORMULA;
    if (formula && !cell.getCTCell().isSetV()) {
      return Optional.of(unread("", SheetFaults.formulaWithoutValue(place), place));
    }
    CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
    return switch (type) {
      case STRING -> text(cell.getStringCellValue(), place);
      case BOOLEAN -> text(Boolean.toString(cell.getBooleanCellValue()), place);
      case NUMERIC -> Optional.of(number(cell, place));
      case ERROR -> {
        String error = FormulaError.forInt(cell.getErrorCellValue()).getString();
        yield Optional.of(unread(error, SheetFaults.errorValue(error, place), place));
      }
      default -> Optional.empty();
    };
  }

  private static Optional<Cell> text(String value, Span place) {
    return value.isBlank() ? Optional.empty() : Optional.of(Cell.text(scalar(value, place)));
  }

  private static Scalar scalar(String value, Span place) {
    return new Scalar(value, Style.DOUBLE_QUOTED, place);
  }

  private static Cell unread(String shown, Diagnostic fault, Span place) {
    return new Cell(
        scalar(shown, place),
        Optional.empty(),
        Optional.empty(),
        Optional.of(fault),
        Optional.empty());
  }

  private Cell number(XSSFCell cell, Span place) {
    double value = cell.getNumericCellValue();
    int index = cell.getCellStyle().getDataFormat();
    String format = cell.getCellStyle().getDataFormatString();
    boolean day = CHINESE_DATES.contains(index) || DateUtil.isADateFormat(index, format);
    if (day && DateUtil.isValidExcelDate(value)) {
      LocalDateTime moment = DateUtil.getLocalDateTime(value, from1904, true);
      String shown = value < 1 ? TIME.format(moment) : moment.toLocalDate().toString();
      return Cell.text(scalar(shown, place));
    }
    BigDecimal exact = new BigDecimal(value, DIGITS);
    String plain = exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    return new Cell(
        scalar(shown(exact, plain, format == null ? "" : format), place),
        Optional.of(plain),
        day(value),
        Optional.empty(),
        Optional.empty());
  }

  private static String shown(BigDecimal exact, String plain, String format) {
    Matcher form = PLAIN_FORMAT.matcher(format);
    if (!form.matches()) {
      return plain;
    }
    String decimals = form.group("decimals");
    boolean percent = !form.group("percent").isEmpty();
    BigDecimal rounded =
        (percent ? exact.movePointRight(2) : exact)
            .setScale(decimals == null ? 0 : decimals.length(), RoundingMode.HALF_UP);
    String digits = rounded.abs().toPlainString();
    int whole = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
    int zeros = Math.max(0, form.group("whole").length() - whole);
    return (rounded.signum() < 0 ? "-" : "") + "0".repeat(zeros) + digits + (percent ? "%" : "");
  }

  /** Pasting values loses the format of days and leaves their numbers. */
  private Optional<String> day(double value) {
    if (value != Math.rint(value) || !DateUtil.isValidExcelDate(value) || value > LAST_DAY) {
      return Optional.empty();
    }
    LocalDate day = DateUtil.getLocalDateTime(value, from1904).toLocalDate();
    return day.getYear() < FIRST_YEAR ? Optional.empty() : Optional.of(day.toString());
  }
}
