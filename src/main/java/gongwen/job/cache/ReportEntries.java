package gongwen.job.cache;

import gongwen.document.Document;
import gongwen.document.Envelope;
import gongwen.document.TreeDigest;
import gongwen.facts.Facts;
import gongwen.facts.IssueFact;
import gongwen.facts.ObligationFact;
import gongwen.facts.PeriodWords;
import gongwen.facts.Scope;
import gongwen.job.plan.PlannedReport;
import gongwen.manifest.OutputEntry;
import gongwen.manifest.ReportEntry;
import gongwen.manifest.TotalsEntry;
import gongwen.model.Period;
import gongwen.model.UnitFile;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a manifest says of a report and of a unit's year. */
public final class ReportEntries {
  private ReportEntries() {}

  /**
   * @param digest of the inputs
   */
  public static ReportEntry of(
      PlannedReport planned,
      Document document,
      String digest,
      int warnings,
      List<OutputEntry> outputs) {
    Envelope envelope = document.envelope();
    return new ReportEntry(
        planned.report().id(),
        planned.template().info().id(),
        planned.template().info().names().name(),
        new ReportEntry.Covered(
            PeriodWords.key(planned.report().period()),
            planned.report().period().from().toString(),
            PlannedReport.until(planned.unit().dossier().own(), planned.report()).toString()),
        new ReportEntry.Description(
            envelope.title().text().replaceAll("\\s*\\R\\s*", ""),
            envelope.head().issuers(),
            envelope.head().number(),
            envelope.date().map(LocalDate::toString).orElse(""),
            envelope.properties().retention()),
        new ReportEntry.Digests(digest, TreeDigest.of(document)),
        warnings,
        outputs);
  }

  /**
   * @param year the facts of the unit's own year
   */
  static TotalsEntry totals(Facts year) {
    UnitFile own = year.dossier().own();
    LocalDate last = lastDay(own);
    Facts facts = until(year, year.period().from(), last);
    List<ObligationFact> obligations = until(year, firstDay(own), last).obligations(Scope.OWN);
    List<IssueFact> issues = facts.issues(Scope.OWN);
    return new TotalsEntry(
        facts.activities(Scope.OWN).size(),
        in(obligations, ObligationFact.State.MET),
        in(obligations, ObligationFact.State.LATE),
        in(obligations, ObligationFact.State.EVIDENCE_MISSING),
        in(obligations, ObligationFact.State.UNMET),
        in(obligations, ObligationFact.State.NOT_DUE),
        with(issues, IssueFact.State.OPEN),
        with(issues, IssueFact.State.OVERDUE),
        with(issues, IssueFact.State.CLOSED),
        last.toString());
  }

  private static Facts until(Facts year, LocalDate first, LocalDate last) {
    return year.in(new Period(Period.Kind.RANGE, first, Optional.of(last)));
  }

  /**
   * The last day of the year that one of the reports sees: what was to be done later could not be
   * done yet when they were made.
   */
  private static LocalDate lastDay(UnitFile own) {
    LocalDate end = LocalDate.of(own.year(), 12, 31);
    return own.reports().stream()
        .map(report -> PlannedReport.until(own, report))
        .map(day -> day.isAfter(end) ? end : day)
        .filter(day -> day.getYear() == own.year())
        .max(Comparator.naturalOrder())
        .orElse(end);
  }

  /**
   * The first day of the year that one of the reports sees: a unit that began in April owes nobody
   * what was to be done in March.
   */
  private static LocalDate firstDay(UnitFile own) {
    LocalDate start = LocalDate.of(own.year(), 1, 1);
    return own.reports().stream()
        .filter(report -> PlannedReport.until(own, report).getYear() == own.year())
        .map(report -> report.period().from())
        .map(day -> day.isBefore(start) ? start : day)
        .min(Comparator.naturalOrder())
        .orElse(start);
  }

  private static int in(List<ObligationFact> obligations, ObligationFact.State state) {
    return (int) obligations.stream().filter(each -> each.state() == state).count();
  }

  private static int with(List<IssueFact> issues, IssueFact.State state) {
    return (int) issues.stream().filter(each -> each.state() == state).count();
  }
}
