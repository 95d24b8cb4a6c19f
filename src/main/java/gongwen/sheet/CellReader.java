package gongwen.sheet;

import gongwen.diagnostic.Diagnostic;
import gongwen.text.ChineseDates;
import gongwen.text.RadicalCharacters;
import gongwen.text.Span;
import gongwen.yaml.YamlNode.Scalar;
import gongwen.yaml.YamlNode.Style;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

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

  /** 2024-04-09T00:00:00.000Z, as programs write days that are no numbers (18.18.11). */
  private static final Pattern ISO =
      Pattern.compile(
          "(?<day>\\d{4}-\\d{2}-\\d{2})?T?(?<time>\\d{2}:\\d{2})?(?::\\d{2}(?:\\.\\d+)?)?Z?");

  /** What a format shows literally or by condition, and which says nothing about its kind. */
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]");

  /** Formats of {@link #CHINESE_DATES} that show a year and a month only. */
  private static final Set<Integer> CHINESE_MONTHS = Set.of(27, 36, 50, 52, 57);

  private final List<String> strings;
  private final CellFormats formats;
  private final boolean from1904;

  /**
   * A cell as the file has it.
   *
   * @param type empty: a number
   * @param style the number of its style
   * @param value what was saved as its value
   */
  record Raw(String type, String style, Optional<String> value, boolean formula) {}

  /**
   * @param strings the texts that cells name by number
   * @param from1904 whether days are counted from 1904, as old Macintosh programs do
   */
  CellReader(List<String> strings, CellFormats formats, boolean from1904) {
    this.strings = strings;
    this.formats = formats;
    this.from1904 = from1904;
  }

  /** Empty when nothing is to be seen in it. */
  Optional<Cell> read(Raw cell, Span place) {
    boolean text = cell.type().equals("str");
    String value = cell.value().orElse("");
    // Libraries write <v></v> for what they did not compute; that of a text may well be empty.
    if (cell.formula() && (cell.value().isEmpty() || (!text && value.isEmpty()))) {
      return Optional.of(unread("", SheetFaults.formulaWithoutValue(place), place));
    }
    if (value.isEmpty()) {
      return Optional.empty();
    }
    return switch (cell.type()) {
      case "s" -> text(strings.get(Integer.parseInt(value.strip())), place);
      case "str" -> text(CellEscapes.decoded(value), place);
      case "inlineStr" -> text(value, place);
      case "b" -> text(Boolean.toString(!value.strip().equals("0")), place);
      case "d" -> text(day(value.strip()), place);
      case "e" -> Optional.of(unread(value, SheetFaults.errorValue(value, place), place));
      default -> number(value.strip(), formats.of(cell.style()), place);
    };
  }

  boolean struck(Raw cell) {
    return formats.struck(cell.style());
  }

  private static String day(String iso) {
    Matcher parts = ISO.matcher(iso);
    if (!parts.matches()) {
      return iso;
    }
    String day = parts.group("day");
    String time = parts.group("time");
    return day != null ? day : time == null ? iso : time;
  }

  private static Optional<Cell> text(String value, Span place) {
    return value.isBlank()
        ? Optional.empty()
        : Optional.of(Cell.text(scalar(RadicalCharacters.plain(value), place)));
  }

  private static Scalar scalar(String value, Span place) {
    return new Scalar(value, Style.DOUBLE_QUOTED, place);
  }

  static Cell unread(String shown, Diagnostic fault, Span place) {
    return new Cell(
        scalar(shown, place),
        Optional.empty(),
        Optional.empty(),
        Optional.of(fault),
        Optional.empty());
  }

  private Optional<Cell> number(String written, CellFormats.Format format, Span place) {
    double value;
    try {
      value = Double.parseDouble(written);
    } catch (NumberFormatException e) {
      return text(written, place);
    }
    boolean day =
        CHINESE_DATES.contains(format.index())
            || DateUtil.isADateFormat(format.index(), format.code());
    if (day && DateUtil.isValidExcelDate(value)) {
      LocalDateTime moment = DateUtil.getLocalDateTime(value, from1904, true);
      return text(value < 1 ? TIME.format(moment) : day(moment.toLocalDate(), format), place);
    }
    BigDecimal exact = new BigDecimal(value, DIGITS);
    String plain = exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    return Optional.of(
        new Cell(
            scalar(shown(exact, plain, format.code()), place),
            Optional.of(plain),
            day(value),
            Optional.empty(),
            Optional.empty()));
  }

  /** Who types 2024年6月 gets 1 June in the file, and never said so. */
  private static String day(LocalDate day, CellFormats.Format format) {
    return day.getDayOfMonth() == 1 && monthOnly(format)
        ? ChineseDates.month(YearMonth.from(day))
        : day.toString();
  }

  private static boolean monthOnly(CellFormats.Format format) {
    String signs = LITERAL.matcher(format.code()).replaceAll("").toLowerCase(Locale.ROOT);
    return CHINESE_MONTHS.contains(format.index())
        || (!CHINESE_DATES.contains(format.index())
            && signs.contains("y")
            && signs.contains("m")
            && !signs.contains("d"));
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
