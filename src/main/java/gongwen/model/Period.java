package gongwen.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The time that a report covers.
 *
 * @param to the last day; empty when the period goes on until the document's date
 */
public record Period(Kind kind, LocalDate from, Optional<LocalDate> to) {
  private static final Pattern PART_OF_YEAR =
      Pattern.compile("\\s*(?:[第上下QqHhＱｑＨｈ]|[0-9０-９一二三四五六七八九十]{1,2}\\s*[月季]).*");

  /** The forms in which a period can be written; they decide its words in prose. */
  public enum Kind {
    YEAR,
    HALF_YEAR,
    QUARTER,
    MONTH,
    RANGE
  }

  /**
   * Reads {@code 2024}, {@code 2024-H1}, {@code 2024-Q2}, {@code 2024-06}, {@code 2024年}, {@code
   * 2024年上半年}, {@code 2024年第二季度}, {@code 2024年6月} and their near variants; empty for anything else.
   */
  public static Optional<Period> parse(String written) {
    return PeriodText.parse(written);
  }

  /** The same, where 第二季度, 上半年, 6月, Q2 are of this year. */
  public static Optional<Period> parse(String written, int year) {
    Optional<Period> whole = parse(written);
    return whole.isPresent() || !PART_OF_YEAR.matcher(written).matches()
        ? whole
        : parse(year + "年" + written.strip());
  }

  /** Whole months: from the first day of the first one to the last day of the last one. */
  static Period months(Kind kind, int year, int first, int months) {
    LocalDate from = LocalDate.of(year, first, 1);
    return new Period(kind, from, Optional.of(from.plusMonths(months).minusDays(1)));
  }
}
