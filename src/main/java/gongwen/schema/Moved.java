package gongwen.schema;

import gongwen.facts.PeriodWords;
import gongwen.model.Period;
import java.time.LocalDate;
import java.util.Optional;

/**
 * From one year to another, or to a period.
 *
 * @param from the year of the old file
 * @param to that of the new one
 * @param period what all reports of its kind move on to; empty: each moves on by the years between
 */
record Moved(int from, int to, Optional<Period> period) {
  /** The last day that the old file reports on. */
  LocalDate lastDay() {
    return period.map(Period::from).orElse(LocalDate.of(to, 1, 1)).minusDays(1);
  }

  /** The day on which what is left was still to be done at the end of the old file. */
  LocalDate moved(LocalDate day) {
    return day.plusYears(to - from);
  }

  /** Whether a report of this period goes on: with a period, one of the same length. */
  boolean goesOn(Period old) {
    return period.isEmpty() || period.get().kind() == old.kind();
  }

  /** The period in the way in which the old one is written. */
  String written(String old, Period was) {
    if (period.isPresent()) {
      return old.contains("年") ? PeriodWords.full(period.get()) : PeriodWords.key(period.get());
    }
    String year = Integer.toString(was.from().getYear());
    return old.replace(year, Integer.toString(was.from().getYear() + to - from));
  }

  /** A title with the words of the new period and year. */
  String title(String old, Period was) {
    String renamed =
        period.isPresent()
            ? old.replace(PeriodWords.full(was), PeriodWords.full(period.get()))
                .replace(PeriodWords.inProse(was), PeriodWords.inProse(period.get()))
            : old;
    return from == to ? renamed : renamed.replace(Integer.toString(from), Integer.toString(to));
  }
}
