package gongwen.yaml;

import gongwen.diagnostic.Message;
import gongwen.text.DayWords;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Year, month and day as written, which need not be a day of the calendar: 2024-03-12, 2024年3月12日;
 * and where the year is known, 3月12日, 3.12, 3/12.
 */
record DateText(int year, int month, int day) {
  private static final Pattern FORM = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");

  private static final Pattern SHORT =
      Pattern.compile("([0-9]{1,2})(?:[./]([0-9]{1,2})|月([0-9]{1,2})[日号])");

  /** 25.4.9, of which the year must be the file's. */
  private static final Pattern YEAR_CUT_SHORT =
      Pattern.compile("([0-9]{2})[./年-][0-9]{1,2}[./月-][0-9]{1,2}[日号]?");

  /**
   * @param known the year of a day that is written without one
   */
  static Optional<DateText> of(String written, OptionalInt known) {
    if (DayWords.isPlain(written)) {
      return Optional.of(
          new DateText(number(written, 0, 4), number(written, 5, 7), number(written, 8, 10)));
    }
    String plain = DayWords.plain(written);
    Matcher sparse = SHORT.matcher(plain);
    if (known.isPresent() && sparse.matches()) {
      String day = sparse.group(2) == null ? sparse.group(3) : sparse.group(2);
      return Optional.of(
          new DateText(known.getAsInt(), Integer.parseInt(sparse.group(1)), Integer.parseInt(day)));
    }
    Matcher year = YEAR_CUT_SHORT.matcher(plain);
    if (known.isPresent() && year.matches()) {
      String century = String.valueOf(known.getAsInt()).substring(0, 2);
      String full = century + year.group(1);
      if (full.equals(String.valueOf(known.getAsInt()))) {
        plain = century + plain;
      }
    }
    if (plain.endsWith("日") || plain.endsWith("号")) {
      plain = plain.substring(0, plain.length() - 1).replace('年', '-').replace('月', '-');
    }
    Matcher parts = FORM.matcher(plain.replace('/', '-').replace('.', '-'));
    return parts.matches()
        ? Optional.of(
            new DateText(
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3))))
        : Optional.empty();
  }

  private static int number(String digits, int from, int to) {
    return Integer.parseInt(digits, from, to, 10);
  }

  /** Why there is no such day; empty when there is. */
  Optional<Message> whyNot() {
    if (month < 1 || month > 12) {
      return Optional.of(Message.of("没有%d月", "there is no month %d", month));
    }
    int days = YearMonth.of(year, month).lengthOfMonth();
    return day >= 1 && day <= days
        ? Optional.empty()
        : Optional.of(
            Message.of("%d年%d月有%d天", "month %2$d of %1$d has %3$d days", year, month, days));
  }

  LocalDate date() {
    return LocalDate.of(year, month, day);
  }
}
