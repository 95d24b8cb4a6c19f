package gongwen.check.record;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.RecordRule;
import gongwen.check.rule.RuleSources;
import gongwen.check.rule.UnitUnderCheck;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.model.Activity;
import gongwen.model.Issue;
import gongwen.model.Report;
import gongwen.standard.Strength;
import gongwen.text.Ref;
import java.time.LocalDate;

/**
 * A record that no report of the file can see, so that its date is probably a slip: an activity
 * that lies neither in the unit's year nor in the period of any report, an issue found after all of
 * them. Issues of earlier years stay in the ledger until they are closed; plans may be for later.
 */
final class DateOutsidePeriod extends RecordRule {
  DateOutsidePeriod() {
    super(
        Declaration.of(
            "date-outside-period",
            "日期不在任何时段内",
            "a date outside of every period",
            Strength.PRACTICE,
            RuleSources.LEDGERS));
  }

  @Override
  public void check(UnitUnderCheck unit, Diagnostics out) {
    for (Activity activity : unit.records().ledgers().activities()) {
      LocalDate day = activity.date().to();
      if (!activity.planned() && !seen(unit, day)) {
        report(unit, activity.ref().field("date"), day, out);
      }
    }
    for (Issue issue : unit.records().ledgers().issues()) {
      issue
          .found()
          .filter(day -> day.getYear() > unit.records().year() && !seen(unit, day))
          .ifPresent(day -> report(unit, issue.ref().field("found"), day, out));
    }
  }

  private void report(UnitUnderCheck unit, Ref where, LocalDate day, Diagnostics out) {
    out.add(
        found(
                unit.places().span(where),
                Message.of(
                    "%s 不在 %d 年，也不在任何一份报告的时段里",
                    "%s is neither in %d nor in the period of any report",
                    day,
                    unit.records().year()))
            .hint(
                "核对年份；别的年度的记录写在那一年的文件里",
                "see whether the year is right; records of another year go into its own file"));
  }

  private static boolean seen(UnitUnderCheck unit, LocalDate day) {
    return day.getYear() == unit.records().year()
        || unit.records().reports().stream().anyMatch(report -> seen(report, day));
  }

  /** A period without an end goes on until the document's date, or for good. */
  private static boolean seen(Report report, LocalDate day) {
    LocalDate last =
        report.period().to().or(() -> report.document().signing().date()).orElse(LocalDate.MAX);
    return !day.isBefore(report.period().from()) && !day.isAfter(last);
  }
}
