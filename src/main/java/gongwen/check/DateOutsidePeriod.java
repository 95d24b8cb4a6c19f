package gongwen.check;

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
final class DateOutsidePeriod implements RecordRule {
  @Override
  public String code() {
    return "date-outside-period";
  }

  @Override
  public Message name() {
    return Message.of("日期不在任何时段内", "a date outside of every period");
  }

  @Override
  public Message source() {
    return Ledgers.CUSTOM;
  }

  @Override
  public Strength strength() {
    return Strength.PRACTICE;
  }

  @Override
  public void check(Checked checked, Diagnostics out) {
    for (Activity activity : checked.unit().activities()) {
      LocalDate day = activity.date().to();
      if (!activity.planned() && !seen(checked, day)) {
        tell(checked, activity.ref().field("date"), day, out);
      }
    }
    for (Issue issue : checked.unit().issues()) {
      issue
          .found()
          .filter(day -> day.getYear() > checked.unit().year() && !seen(checked, day))
          .ifPresent(day -> tell(checked, issue.ref().field("found"), day, out));
    }
  }

  private void tell(Checked checked, Ref where, LocalDate day, Diagnostics out) {
    out.add(
        found(
                checked.places().span(where),
                Message.of(
                    "%s 不在 %d 年，也不在任何一份报告的时段里",
                    "%s is neither in %d nor in the period of any report",
                    day,
                    checked.unit().year()))
            .hint(
                "核对年份；别的年度的记录写在那一年的文件里",
                "see whether the year is right; records of another year go into its own file"));
  }

  private static boolean seen(Checked checked, LocalDate day) {
    return day.getYear() == checked.unit().year()
        || checked.unit().reports().stream().anyMatch(report -> seen(report, day));
  }

  /** A period without an end goes on until the document's date, or for good. */
  private static boolean seen(Report report, LocalDate day) {
    LocalDate last = report.period().to().or(() -> report.document().date()).orElse(LocalDate.MAX);
    return !day.isBefore(report.period().from()) && !day.isAfter(last);
  }
}
