package gongwen.prose.activity;

import gongwen.model.Days;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date at the start of a title that says the day of its record once more. */
final class LeadingDate {
  private static final String HALF = "(?:上午|下午|晚上|早上|中午)?[，、：: ]*";
  private static final Pattern DAY =
      Pattern.compile(
          "^(?:\\d{4}年)?(\\d{1,2})月(\\d{1,2})日(?:[至—～~-]+(?:(\\d{1,2})月)?(\\d{1,2})日)?" + HALF);
  private static final Pattern NUMERIC =
      Pattern.compile("^\\d{4}[-./](\\d{1,2})[-./](\\d{1,2})(?!\\d)" + HALF);
  private static final Pattern MONTH = Pattern.compile("^(?:\\d{4}年)?(\\d{1,2})月份?(?![0-9日])");
  private static final List<String> MONTHS =
      List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二");
  private static final Pattern WORD_MONTH =
      Pattern.compile("^(十[一二]?|[一二三四五六七八九])月份?(?![的三四五六七八九十初鲜花端国])");

  private LeadingDate() {}

  /** Without the day; another day than the record's stays. */
  static String without(String title, Days days) {
    Matcher day = DAY.matcher(title);
    if (day.find()) {
      boolean same = within(days, day.group(1), day.group(2));
      boolean range =
          day.group(4) == null
              || within(days, day.group(3) == null ? day.group(1) : day.group(3), day.group(4));
      return same && range ? title.substring(day.end()) : title;
    }
    Matcher numeric = NUMERIC.matcher(title);
    return numeric.find() && within(days, numeric.group(1), numeric.group(2))
        ? title.substring(numeric.end())
        : title;
  }

  /** Without the month, which the day names, too; another month stays. */
  static String withoutMonth(String title, Days days) {
    Matcher month = MONTH.matcher(title);
    if (month.find()) {
      return ofMonth(days, Integer.parseInt(month.group(1))) ? title.substring(month.end()) : title;
    }
    Matcher word = WORD_MONTH.matcher(title);
    return word.find() && ofMonth(days, MONTHS.indexOf(word.group(1)) + 1)
        ? title.substring(word.end())
        : title;
  }

  private static boolean ofMonth(Days days, int month) {
    return days.from().getMonthValue() == month && days.to().getMonthValue() == month;
  }

  private static boolean within(Days days, String month, String day) {
    int at = Integer.parseInt(month) * 100 + Integer.parseInt(day);
    int from = days.from().getMonthValue() * 100 + days.from().getDayOfMonth();
    int to = days.to().getMonthValue() * 100 + days.to().getDayOfMonth();
    return from <= to ? at >= from && at <= to : at >= from || at <= to;
  }
}
