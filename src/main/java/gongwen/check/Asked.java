package gongwen.check;

import gongwen.facts.Facts;
import gongwen.model.Period;
import gongwen.model.Report;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A report that was asked for, with what follows from the unit's records for its period. */
public record Asked(Report report, Facts facts) {
  /** The day on which the document speaks, if it says one. */
  Optional<LocalDate> date() {
    return report.document().date();
  }

  /**
   * Whether the document looks ahead, as a plan does: it is dated before the middle of its period.
   * Nobody can have missed yet what it asks for.
   */
  boolean looksAhead() {
    Period period = facts.period();
    LocalDate last = facts.cutOff();
    LocalDate middle = period.from().plusDays(ChronoUnit.DAYS.between(period.from(), last) / 2);
    return date().filter(day -> day.isBefore(middle)).isPresent();
  }
}
