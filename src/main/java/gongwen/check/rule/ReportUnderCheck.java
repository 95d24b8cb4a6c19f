package gongwen.check.rule;

import gongwen.facts.Facts;
import gongwen.model.Owed;
import gongwen.model.Period;
import gongwen.model.Report;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A requested report, with what follows from the unit's records for its period.
 *
 * @param owed what its kind owes the reader
 */
public record ReportUnderCheck(Report report, Facts facts, List<Owed> owed) {
  public ReportUnderCheck {
    owed = List.copyOf(owed);
  }

  /** The date of the document, if it has one. */
  public Optional<LocalDate> date() {
    return report.document().signing().date();
  }

  /**
   * Whether the document looks ahead, as a plan does: it is dated before the middle of its period.
   * Nobody can have missed yet what it requires.
   */
  public boolean looksAhead() {
    Period period = facts.period();
    LocalDate last = facts.cutOff();
    LocalDate middle = period.from().plusDays(ChronoUnit.DAYS.between(period.from(), last) / 2);
    return date().filter(day -> day.isBefore(middle)).isPresent();
  }
}
