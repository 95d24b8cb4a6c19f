package gongwen.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last day that words of a time limit leave: 2024-12-31, 12月31日前, 9月底前, 年底前, 第三季度, 上半年. Words
 * that leave it open (尽快, 6月前) name none.
 */
public final class DueWords {
  private static final Pattern YEAR_LEFT_OUT = Pattern.compile("^(?:[本今]?年|(?=\\d{1,2}月))");
  private static final String BEFORE = "(?:之前|以前|前)?";
  private static final Pattern DAY =
      Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?" + BEFORE);
  private static final Pattern END = Pattern.compile("(?:内|[底末]" + BEFORE + ")$");

  private DueWords() {}

  /**
   * @param year the file's, for words without one
   */
  public static Optional<LocalDate> day(String words, int year) {
    String plain = YEAR_LEFT_OUT.matcher(words.replace(" ", "")).replaceFirst(year + "年");
    Matcher day = DAY.matcher(plain);
    if (day.matches()) {
      return date(number(day, 1), number(day, 2), number(day, 3));
    }
    String period = END.matcher(plain).replaceFirst("");
    return Period.parse(period).or(() -> Period.parse(year + "-" + period)).flatMap(Period::to);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
