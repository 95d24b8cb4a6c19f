package gongwen.text;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Days as official texts write them: Arabic digits without leading zeros (GB/T 9704-2012 7.3.5.4).
 */
public final class ChineseDates {
  private ChineseDates() {}

  /** 2024年6月28日. */
  public static String day(LocalDate day) {
    return day.getYear() + "年" + monthDay(day);
  }

  /** 6月28日. */
  public static String monthDay(LocalDate day) {
    return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  /** 2024年6月. */
  public static String month(YearMonth month) {
    return month.getYear() + "年" + month.getMonthValue() + "月";
  }

  /** 2024年5月6日至17日, 2024年5月6日至6月2日, 2024年12月30日至2025年1月3日; one day alone is that day. */
  public static String range(LocalDate from, LocalDate to) {
    return from.getYear() + "年" + rest(from, to);
  }

  /** As {@link #range}, without the year where it is the one that the text speaks of: 5月6日至17日. */
  public static String rangeIn(int year, LocalDate from, LocalDate to) {
    return from.getYear() == year ? rest(from, to) : range(from, to);
  }

  private static String rest(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return monthDay(from);
    }
    if (from.getYear() != to.getYear()) {
      return monthDay(from) + "至" + day(to);
    }
    return from.getMonth() == to.getMonth()
        ? monthDay(from) + "至" + to.getDayOfMonth() + "日"
        : monthDay(from) + "至" + monthDay(to);
  }
}
