package gongwen.facts;

import gongwen.model.Period;
import gongwen.text.ChineseDates;
import gongwen.text.ChineseNumerals;
import java.time.LocalDate;
import java.time.YearMonth;

/** The words of a period in prose, and its key. */
public final class PeriodWords {
  private PeriodWords() {}

  /**
   * With the year: 2024年, 2024年上半年, 2024年第二季度, 2024年6月, 2024年1月1日至3月15日; whole months 2024年1月至5月;
   * without an end 2024年1月以来.
   */
  public static String full(Period period) {
    LocalDate from = period.from();
    String year = from.getYear() + "年";
    return switch (period.kind()) {
      case YEAR -> year;
      case HALF_YEAR, QUARTER -> year + inProse(period);
      case MONTH -> ChineseDates.month(YearMonth.from(from));
      case RANGE -> year + range(period);
    };
  }

  /** Where the year is clear: 全年, 上半年, 第二季度, 6月份, 1月至5月, 1月以来. */
  public static String inProse(Period period) {
    LocalDate from = period.from();
    return switch (period.kind()) {
      case YEAR -> "全年";
      case HALF_YEAR -> from.getMonthValue() <= 6 ? "上半年" : "下半年";
      case QUARTER -> "第" + ChineseNumerals.cardinal(quarter(from)) + "季度";
      case MONTH -> from.getMonthValue() + "月份";
      case RANGE -> range(period);
    };
  }

  /** As the text speaks of its own period: 本年度, 上半年, 本季度, 本月, 本期. */
  public static String current(Period period) {
    return switch (period.kind()) {
      case YEAR -> "本年度";
      case HALF_YEAR -> inProse(period);
      case QUARTER -> "本季度";
      case MONTH -> "本月";
      case RANGE -> "本期";
    };
  }

  /** The time after it: 下一年度, 下半年, 第三季度, 7月份; in another year 2025年第一季度; 下一阶段 after a range. */
  public static String next(Period period) {
    LocalDate from = period.from();
    return switch (period.kind()) {
      case YEAR -> "下一年度";
      case HALF_YEAR -> next(period, from.plusMonths(6));
      case QUARTER -> next(period, from.plusMonths(3));
      case MONTH -> next(period, from.plusMonths(1));
      case RANGE -> "下一阶段";
    };
  }

  /**
   * In ASCII and sortable: 2024, 2024-H1, 2024-Q2, 2024-06, 2024-01-01/2024-03-15, 2024-01-01/..
   */
  public static String key(Period period) {
    LocalDate from = period.from();
    return switch (period.kind()) {
      case YEAR -> Integer.toString(from.getYear());
      case HALF_YEAR -> from.getYear() + (from.getMonthValue() <= 6 ? "-H1" : "-H2");
      case QUARTER -> from.getYear() + "-Q" + quarter(from);
      case MONTH -> YearMonth.from(from).toString();
      case RANGE -> from + "/" + period.to().map(LocalDate::toString).orElse("..");
    };
  }

  private static int quarter(LocalDate day) {
    return (day.getMonthValue() + 2) / 3;
  }

  private static String next(Period period, LocalDate start) {
    Period after = new Period(period.kind(), start, period.to());
    return start.getYear() == period.from().getYear() ? inProse(after) : full(after);
  }

  /** A range without the year of its first day. */
  private static String range(Period period) {
    LocalDate from = period.from();
    boolean fromFirst = from.getDayOfMonth() == 1;
    String month = from.getMonthValue() + "月";
    if (period.to().isEmpty()) {
      return (fromFirst ? month : ChineseDates.monthDay(from)) + "以来";
    }
    LocalDate to = period.to().get();
    if (!fromFirst || to.getDayOfMonth() != to.lengthOfMonth()) {
      return ChineseDates.rangeIn(from.getYear(), from, to);
    }
    if (YearMonth.from(from).equals(YearMonth.from(to))) {
      return month;
    }
    String last = to.getMonthValue() + "月";
    return month + "至" + (from.getYear() == to.getYear() ? last : to.getYear() + "年" + last);
  }
}
