package gongwen.facts;

import gongwen.model.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last day that words of a time limit leave: 2024-12-31, 12月31日前, 9月底前, 年底前, 第三季度, 上半年. Words
 * that leave it open (尽快, 6月前) name none.
 */
final class DueWords {
  private static final String YEAR = "(?:(\\d{4})\\s*年|(?:本|今)年)?";
  private static final String BEFORE = "(?:之前|以前|前)?";
  private static final Pattern DAY =
      Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?" + BEFORE);
  private static final Pattern MONTH_DAY =
      Pattern.compile(YEAR + "(\\d{1,2})月(\\d{1,2})日" + BEFORE);
  private static final Pattern END_OF_MONTH =
      Pattern.compile(YEAR + "(\\d{1,2})月(?:份|份?内|(?:底|末)" + BEFORE + ")?");
  private static final Pattern END_OF_YEAR =
      Pattern.compile("(?:(\\d{4})|本|今)?年(?:内|(?:底|末)" + BEFORE + ")");
  private static final Pattern END_OF_PERIOD = Pattern.compile("(.+?)(?:内|(?:底|末)" + BEFORE + ")?");

  private DueWords() {}

  /**
   * @param year the file's, for words without one
   */
  static Optional<LocalDate> day(String words, int year) {
    String plain = words.replace(" ", "");
    Matcher day = DAY.matcher(plain);
    if (day.matches()) {
      return date(number(day, 1, year), number(day, 2, 0), number(day, 3, 0));
    }
    Matcher monthDay = MONTH_DAY.matcher(plain);
    if (monthDay.matches()) {
      return date(number(monthDay, 1, year), number(monthDay, 2, 0), number(monthDay, 3, 0));
    }
    Matcher month = END_OF_MONTH.matcher(plain);
    if (month.matches()) {
      return date(number(month, 1, year), number(month, 2, 0), 1)
          .map(first -> YearMonth.from(first).atEndOfMonth());
    }
    Matcher end = END_OF_YEAR.matcher(plain);
    return end.matches() ? date(number(end, 1, year), 12, 31) : period(plain, year);
  }

  private static Optional<LocalDate> period(String plain, int year) {
    Matcher end = END_OF_PERIOD.matcher(plain);
    if (!end.matches() || plain.length() > 12) {
      return Optional.empty();
    }
    return Period.parse(end.group(1))
        .or(() -> Period.parse(year + "年" + end.group(1)))
        .flatMap(Period::to);
  }

  private static int number(Matcher matcher, int group, int otherwise) {
    String digits = matcher.group(group);
    return digits == null ? otherwise : Integer.parseInt(digits);
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
