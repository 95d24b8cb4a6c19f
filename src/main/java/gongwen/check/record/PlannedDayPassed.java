package gongwen.check.record;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.RecordRule;
import gongwen.check.rule.RuleSources;
import gongwen.check.rule.UnitUnderCheck;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.model.Activity;
import gongwen.standard.Strength;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An activity that is still planned for a day which had passed when the last of the documents was
 * signed. It was done, and then no report counts it, or it was not.
 */
final class PlannedDayPassed extends RecordRule {
  PlannedDayPassed() {
    super(
        Declaration.of(
            "planned-day-passed",
            "计划的日子已过",
            "still planned for a day that has passed",
            Strength.PRACTICE,
            RuleSources.LEDGERS));
  }

  @Override
  public void check(UnitUnderCheck unit, Diagnostics out) {
    Optional<LocalDate> last =
        unit.reports().stream().flatMap(report -> report.date().stream()).max(LocalDate::compareTo);
    for (Activity activity : unit.records().ledgers().activities()) {
      if (activity.planned() && last.filter(activity.date().to()::isBefore).isPresent()) {
        out.add(
            found(
                    unit.places().span(activity.ref().field("date")),
                    Message.of(
                        "“%s”还是计划，可是 %s 的文稿成文时这一天已经过了",
                        "%s is still planned, and this day had passed when the document of %s was"
                            + " signed",
                        name(activity),
                        last.orElseThrow()))
                .hint(
                    "已经开展的去掉“状态: 计划”；改期的改日期；没有开展的删去",
                    "if it was done, take out status: planned; if not, change the date or take it"
                        + " out"));
      }
    }
  }

  private static String name(Activity activity) {
    return activity.title().isEmpty() ? activity.kind() : activity.title();
  }
}
