package gongwen.yaml;

import gongwen.text.ChineseNumerals;
import gongwen.text.HalfWidth;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The only day that can be meant by what is not written as one: 2025年4月9, 2025、4、9, 20250409, 四月九日.
 * It is offered, and never taken.
 */
final class LikelyDate {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String NUMBER = "(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})";
  private static final String BETWEEN = "[-—–_./,，、;；:：\\s]{1,2}";

  private static final Pattern WHOLE =
      Pattern.compile(
          "(?<y>[0-9]{4}|[〇零○一二三四五六七八九]{4})(?:\\s*年\\s*|"
              + BETWEEN
              + ")(?<m>"
              + NUMBER
              + ")(?:\\s*月份?\\s*|"
              + BETWEEN
              + ")(?<d>"
              + NUMBER
              + ")\\s*[日号]?");

  private static final Pattern EIGHT =
      Pattern.compile("(?<y>[12][0-9]{3})(?<m>[0-9]{2})(?<d>[0-9]{2})");

  private static final Pattern SPARSE =
      Pattern.compile(
          "(?<m>" + NUMBER + ")(?:\\s*月份?\\s*|[-—–_、./]|\\s)(?<d>" + NUMBER + ")\\s*[日号]?");

  /** What is said of a day and is none of it. */
  private static final Pattern ASIDE =
      Pattern.compile("\\s*(?:[（(]?(?:星期|礼拜|周)[一二三四五六日天][）)]?|[上下中]午|晚上?|全天)+$");

  /** 25.4.9 in a file of 2025. */
  private static final Pattern SHORT_YEAR =
      Pattern.compile("'?(?<y>[0-9]{2})[-./年](?<m>[0-9]{1,2})[-./月](?<d>[0-9]{1,2})[日号]?");

  private LikelyDate() {}

  /**
   * @param known the year of a day that is written without one
   */
  static Optional<LocalDate> of(String written, OptionalInt known) {
    String plain = ASIDE.matcher(HalfWidth.of(written)).replaceFirst("");
    Matcher whole = WHOLE.matcher(plain);
    if (whole.matches()) {
      return day(year(whole.group("y")), whole.group("m"), whole.group("d"));
    }
    Matcher eight = EIGHT.matcher(plain);
    if (eight.matches()) {
      return day(Integer.parseInt(eight.group("y")), eight.group("m"), eight.group("d"));
    }
    Matcher old = SHORT_YEAR.matcher(plain);
    if (known.isPresent()
        && old.matches()
        && Integer.parseInt(old.group("y")) == known.getAsInt() % 100) {
      return day(known.getAsInt(), old.group("m"), old.group("d"));
    }
    Matcher sparse = SPARSE.matcher(plain);
    return known.isPresent() && sparse.matches()
        ? day(known.getAsInt(), sparse.group("m"), sparse.group("d"))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(int year, String month, String day) {
    OptionalLong m = number(month);
    OptionalLong d = number(day);
    if (m.isEmpty() || d.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, (int) m.getAsLong(), (int) d.getAsLong()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int year(String written) {
    StringBuilder digits = new StringBuilder();
    for (char c : written.replaceAll("[零○]", "〇").toCharArray()) {
      int digit = DIGITS.indexOf(c);
      digits.append(digit < 0 ? c : (char) ('0' + digit));
    }
    return Integer.parseInt(digits.toString());
  }

  private static OptionalLong number(String written) {
    return written.matches("[0-9]+")
        ? OptionalLong.of(Long.parseLong(written))
        : ChineseNumerals.parse(written);
  }
}
