package gongwen.facts;

import gongwen.model.Days;
import gongwen.model.Frequency;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * The calendar windows in which an obligation is judged for a period.
 *
 * <p>A window belongs to the period in which it ends, as a range of days does, so that each is
 * judged once in a row of periods; the window that is still open at the cut-off comes last. Weeks
 * run from Monday to Sunday; terms (学期) from 1 February to 31 July and from 1 August to 31 January.
 * A window that does not begin in the file's year is left out: the file does not hold the whole of
 * it.
 */
final class Windows {
  private Windows() {}

  /** Whether the frequency has windows that one year's file can show to be missed. */
  static boolean judged(Frequency frequency) {
    return switch (frequency) {
      case WEEK, MONTH, QUARTER, HALF_YEAR, TERM, YEAR -> true;
      case DAY, EVENT, TWO_YEARS, THREE_YEARS -> false;
    };
  }

  static List<Days> of(Frequency frequency, LocalDate from, LocalDate cutOff, int year) {
    LocalDate start = start(frequency, from);
    List<Days> windows = new ArrayList<>();
    while (!start.isAfter(cutOff) && start.getYear() <= year) {
      LocalDate next = next(frequency, start);
      if (start.getYear() == year) {
        windows.add(new Days(start, next.minusDays(1)));
      }
      start = next;
    }
    return windows;
  }

  private static LocalDate start(Frequency frequency, LocalDate day) {
    int month = day.getMonthValue();
    return switch (frequency) {
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> LocalDate.of(day.getYear(), (month - 1) / 3 * 3 + 1, 1);
      case HALF_YEAR -> LocalDate.of(day.getYear(), month <= 6 ? 1 : 7, 1);
      case TERM ->
          month == 1
              ? LocalDate.of(day.getYear() - 1, 8, 1)
              : LocalDate.of(day.getYear(), month <= 7 ? 2 : 8, 1);
      case YEAR -> LocalDate.of(day.getYear(), 1, 1);
      case DAY, EVENT, TWO_YEARS, THREE_YEARS -> throw notJudged(frequency);
    };
  }

  private static LocalDate next(Frequency frequency, LocalDate start) {
    return switch (frequency) {
      case WEEK -> start.plusWeeks(1);
      case MONTH -> start.plusMonths(1);
      case QUARTER -> start.plusMonths(3);
      case HALF_YEAR, TERM -> start.plusMonths(6);
      case YEAR -> start.plusYears(1);
      case DAY, EVENT, TWO_YEARS, THREE_YEARS -> throw notJudged(frequency);
    };
  }

  private static IllegalArgumentException notJudged(Frequency frequency) {
    return new IllegalArgumentException("no windows within a year: " + frequency);
  }
}
