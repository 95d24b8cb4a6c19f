package gongwen.facts;

import gongwen.model.Activity;
import gongwen.model.Dossier;
import gongwen.model.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What follows from a unit's records for one period. */
public final class Facts {
  private final Dossier dossier;
  private final Period period;
  private final LocalDate cutOff;

  private Facts(Dossier dossier, Period period, LocalDate cutOff) {
    this.dossier = dossier;
    this.period = period;
    this.cutOff = cutOff;
  }

  /**
   * @param until the end of a period that has none: the document's date
   */
  public static Facts of(Dossier dossier, Period period, LocalDate until) {
    return new Facts(dossier, period, period.to().orElse(until));
  }

  /** The same records seen in another period. */
  public Facts in(Period other) {
    return of(dossier, other, cutOff);
  }

  public Dossier dossier() {
    return dossier;
  }

  public Period period() {
    return period;
  }

  /** The last day that this report sees. */
  public LocalDate cutOff() {
    return cutOff;
  }

  /** What was done in the period, in the order of its days; never what is only planned. */
  public List<Activity> activities(Scope scope) {
    throw new UnsupportedOperationException();
  }

  /**
   * How often activities of these kinds took place.
   *
   * @param measure the measure to count in; empty counts times (次, 场次, 轮次)
   */
  public Counted count(List<String> kinds, Scope scope, Optional<String> measure) {
    throw new UnsupportedOperationException();
  }

  /** How many took part in activities of these kinds, in 人次. */
  public Counted people(List<String> kinds, Scope scope) {
    throw new UnsupportedOperationException();
  }

  /** Issues and risks that were open at some time in the period. */
  public List<IssueFact> issues(Scope scope) {
    throw new UnsupportedOperationException();
  }

  public List<ObligationFact> obligations(Scope scope) {
    throw new UnsupportedOperationException();
  }

  public List<IndicatorFact> indicators(Scope scope) {
    throw new UnsupportedOperationException();
  }

  public Optional<IndicatorFact> indicator(String id) {
    throw new UnsupportedOperationException();
  }

  /** The indicator with this id, added up over the units of the scope. */
  public Optional<Figure> sum(String indicatorId, Scope scope) {
    throw new UnsupportedOperationException();
  }
}
