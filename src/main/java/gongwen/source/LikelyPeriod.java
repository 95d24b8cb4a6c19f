package gongwen.source;

import gongwen.model.Period;
import gongwen.text.HalfWidth;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How to write the only period that can be meant by what is not written as one: 上半年度, 第2季, 1-6月,
 * 前三季度. It is offered, and never taken.
 */
final class LikelyPeriod {
  private static final Pattern PARTS =
      Pattern.compile("(?:(?<y>[12][0-9]{3})(?:年度?|[-./])?)?(?<rest>.*)");

  private static final Pattern MONTHS =
      Pattern.compile("(?<a>[0-9]{1,2})月?份?(?:[-—–~～至到]+)(?<b>[0-9]{1,2})月份?");

  private static final Pattern QUARTERS = Pattern.compile("(?:前三|一至三|1至3|1-3)个?季度?");

  private LikelyPeriod() {}

  /**
   * @param known the year of a period that is written without one
   * @param chinese whether the file has its keys in Chinese
   */
  static Optional<String> of(String written, OptionalInt known, boolean chinese) {
    Matcher parts = PARTS.matcher(HalfWidth.of(written).replaceAll("[\\s\u3000]", ""));
    if (!parts.matches() || parts.group("y") == null && known.isEmpty()) {
      return Optional.empty();
    }
    int year = parts.group("y") == null ? known.getAsInt() : Integer.parseInt(parts.group("y"));
    String rest = parts.group("rest");
    if (rest.equals("全年") || rest.equals("全年度") || rest.equals("本年度")) {
      return Optional.of(year + "年");
    }
    Matcher months = MONTHS.matcher(rest);
    if (months.matches()) {
      int from = Integer.parseInt(months.group("a"));
      int to = Integer.parseInt(months.group("b"));
      return months(year, from, to, chinese);
    }
    if (QUARTERS.matcher(rest).matches()) {
      return months(year, 1, 9, chinese);
    }
    String shorter = rest.endsWith("半年度") ? rest.substring(0, rest.length() - 1) : rest;
    String longer = rest.endsWith("季") ? rest + "度" : shorter;
    return Period.parse(year + "年" + longer).map(period -> year + "年" + longer);
  }

  private static Optional<String> months(int year, int from, int to, boolean chinese) {
    if (from < 1 || to > 12 || from >= to) {
      return Optional.empty();
    }
    boolean whole = (to - from + 1) % 3 == 0 && from % 3 == 1;
    if (whole && to - from == 2) {
      return Optional.of(year + "-Q" + to / 3);
    }
    if (whole && to - from == 5 && from != 4) {
      return Optional.of(year + "年" + (from == 1 ? "上" : "下") + "半年");
    }
    if (to - from == 11) {
      return Optional.of(year + "年");
    }
    String form = chinese ? "{起: %s-01, 止: %s}" : "{from: %s-01, to: %s}";
    return Optional.of(
        form.formatted(YearMonth.of(year, from), YearMonth.of(year, to).atEndOfMonth()));
  }
}
