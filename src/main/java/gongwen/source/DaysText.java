package gongwen.source;

import gongwen.text.DayWords;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How people write several days: 5月6日至10日, 5月12-13日, 2024.3.12—2024.3.15, 5月6日、7日, and where they
 * name none, 4月上旬至5月中旬, 4月底, 2024年4月, 4月至5月. What the second end leaves out is that of the first.
 *
 * @param from the first end, as a day is written
 * @param to the last one, likewise
 * @param words what to print in place of days that nobody named: 4月上旬; empty for days
 */
record DaysText(String from, String to, String words) {
  private static final String YEAR = "(?:(?<y>[0-9]{4})[-./年])?";
  private static final Pattern END =
      Pattern.compile(YEAR + "(?:(?<m>[0-9]{1,2})[-./月])?(?<d>[0-9]{1,2})[日号]?");
  private static final Pattern TENTH =
      Pattern.compile("(?:(?<y>[0-9]{4})年)?(?:(?<m>[0-9]{1,2})月)?(?<part>[上中下]旬|[初底末])");
  private static final Pattern MONTH =
      Pattern.compile(
          "(?:(?<y>[0-9]{4})[-./年])?(?<m>[0-9]{1,2})月份?|(?<z>[0-9]{4})[-./](?<n>[0-9]{1,2})");

  /** Between the first day and the last. */
  private static final Pattern TO = Pattern.compile("[至到~～]|[—–]+");

  /** A hyphen divides where it cannot be within a day. */
  private static final Pattern HYPHEN =
      Pattern.compile("(?<=[日号旬月份初底])-|(?<=月[0-9]{1,2})-|(?<=[0-9][./][0-9]{1,2})-(?=[0-9])");

  /**
   * Empty for what is no range and no part of a month.
   *
   * @param known the year of days that are written without one
   */
  static Optional<DaysText> of(String written, OptionalInt known) {
    if (DayWords.isPlain(written)) {
      return Optional.empty();
    }
    String plain = DayWords.plain(written).replace(" ", "");
    String[] ends = TO.split(successive(plain), -1);
    if (ends.length == 1) {
      ends = HYPHEN.split(ends[0], -1);
    }
    if (ends.length > 2) {
      return Optional.empty();
    }
    String last = ends[ends.length - 1];
    if (TENTH.matcher(ends[0]).matches()) {
      return tenths(ends[0], last, known);
    }
    if (MONTH.matcher(ends[0]).matches()) {
      return months(ends[0], last, known);
    }
    Matcher from = END.matcher(ends[0]);
    Matcher to = END.matcher(last);
    if (ends.length == 1 || !from.matches() || !to.matches() || from.group("m") == null) {
      return Optional.empty();
    }
    Optional<String> year = year(from.group("y"), known);
    if (year.isEmpty()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(from.group("m"));
    String month = to.group("m") == null ? from.group("m") : to.group("m");
    String lastYear = to.group("y");
    if (lastYear == null) {
      boolean over = Integer.parseInt(month) < first;
      lastYear = over ? String.valueOf(Integer.parseInt(year.get()) + 1) : year.get();
    }
    return Optional.of(
        new DaysText(
            year.get() + "-" + first + "-" + from.group("d"),
            lastYear + "-" + month + "-" + to.group("d"),
            ""));
  }

  private static Optional<String> year(@Nullable String written, OptionalInt known) {
    return written != null
        ? Optional.of(written)
        : known.isPresent() ? Optional.of(String.valueOf(known.getAsInt())) : Optional.empty();
  }

  /** 5月6日、7日、8日 is 5月6日至8日; days apart stay as they are. */
  private static String successive(String plain) {
    String[] days = plain.split("[、,]", -1);
    for (int i = 0; i < days.length; i++) {
      Matcher day = END.matcher(days[i]);
      if (!day.matches()
          || (i > 0 && (day.group("m") != null || number(day) != number(days[i - 1]) + 1))) {
        return plain;
      }
    }
    return days.length > 1 ? days[0] + "至" + days[days.length - 1] : plain;
  }

  private static int number(String day) {
    Matcher matcher = END.matcher(day);
    return matcher.matches() ? number(matcher) : 0;
  }

  private static int number(Matcher day) {
    return Integer.parseInt(day.group("d"));
  }

  private static Optional<DaysText> months(String first, String last, OptionalInt known) {
    Matcher from = MONTH.matcher(first);
    Matcher to = MONTH.matcher(last);
    if (!from.matches() || !to.matches()) {
      return Optional.empty();
    }
    Optional<String> year = year(either(from, "y", "z"), known);
    int month = month(from);
    int lastMonth = month(to);
    if (year.isEmpty() || month < 1 || month > 12 || lastMonth < 1 || lastMonth > 12) {
      return Optional.empty();
    }
    int firstYear = Integer.parseInt(year.get());
    String ownYear = either(to, "y", "z");
    int lastYear =
        ownYear != null ? Integer.parseInt(ownYear) : lastMonth < month ? firstYear + 1 : firstYear;
    String ends = (lastYear == firstYear ? "" : lastYear + "年") + lastMonth + "月";
    boolean one = lastYear == firstYear && lastMonth == month;
    return Optional.of(
        new DaysText(
            LocalDate.of(firstYear, month, 1).toString(),
            YearMonth.of(lastYear, lastMonth).atEndOfMonth().toString(),
            one ? month + "月" : month + "月至" + ends));
  }

  private static @Nullable String either(Matcher matcher, String one, String other) {
    return matcher.group(one) != null ? matcher.group(one) : matcher.group(other);
  }

  private static int month(Matcher matcher) {
    String month = either(matcher, "m", "n");
    return month == null ? 0 : Integer.parseInt(month);
  }

  private static Optional<DaysText> tenths(String first, String last, OptionalInt known) {
    Matcher from = TENTH.matcher(first);
    Matcher to = TENTH.matcher(last);
    if (!from.matches() || !to.matches() || from.group("m") == null) {
      return Optional.empty();
    }
    Optional<String> year = year(from.group("y"), known);
    int month = Integer.parseInt(from.group("m"));
    int lastMonth = to.group("m") == null ? month : Integer.parseInt(to.group("m"));
    if (year.isEmpty() || month < 1 || month > 12 || lastMonth < 1 || lastMonth > 12) {
      return Optional.empty();
    }
    int firstYear = Integer.parseInt(year.get());
    int lastYear =
        to.group("y") != null
            ? Integer.parseInt(to.group("y"))
            : lastMonth < month ? firstYear + 1 : firstYear;
    String begins = month + "月" + from.group("part");
    String ends =
        (lastYear == firstYear ? "" : lastYear + "年")
            + (lastMonth == month && lastYear == firstYear ? "" : lastMonth + "月")
            + to.group("part");
    return Optional.of(
        new DaysText(
            LocalDate.of(firstYear, month, firstDay(from.group("part"))).toString(),
            lastDay(YearMonth.of(lastYear, lastMonth), to.group("part")).toString(),
            first.equals(last) ? begins : begins + "至" + ends));
  }

  private static int firstDay(String part) {
    return switch (part) {
      case "上旬", "初" -> 1;
      case "中旬" -> 11;
      default -> 21;
    };
  }

  private static LocalDate lastDay(YearMonth month, String part) {
    int first = firstDay(part);
    return first > 20 ? month.atEndOfMonth() : month.atDay(first + 9);
  }
}
