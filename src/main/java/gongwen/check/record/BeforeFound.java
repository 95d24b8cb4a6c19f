package gongwen.check.record;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.RecordRule;
import gongwen.check.rule.RuleSources;
import gongwen.check.rule.UnitUnderCheck;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.model.Issue;
import gongwen.standard.Strength;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** A day of an issue that is before the one on which it was found. */
abstract class BeforeFound extends RecordRule {
  private final String field;
  private final Function<Issue, Optional<LocalDate>> day;
  private final Message event;

  /**
   * @param field the key of the day in the file
   * @param event what was on that day, as the finding calls it
   */
  BeforeFound(
      Declaration declaration,
      String field,
      Function<Issue, Optional<LocalDate>> day,
      Message event) {
    super(declaration);
    this.field = field;
    this.day = day;
    this.event = event;
  }

  /** A declaration of a rule that rests on the custom of ledgers. */
  static Declaration declared(String code, String zh, String en) {
    return Declaration.of(code, zh, en, Strength.PRACTICE, RuleSources.LEDGERS);
  }

  @Override
  public void check(UnitUnderCheck unit, Diagnostics out) {
    for (Issue issue : unit.records().ledgers().issues()) {
      Optional<LocalDate> date = day.apply(issue);
      if (date.isEmpty() || issue.found().isEmpty() || !date.get().isBefore(issue.found().get())) {
        continue;
      }
      Message message =
          Message.of(
              "问题 %1$s 的%5$s %3$s 早于发现日期 %4$s",
              "issue %1$s %2$s on %3$s, before it was found on %4$s",
              issue.id(),
              event.en(),
              date.get(),
              issue.found().get(),
              event.zh());
      out.add(
          found(unit.places().span(issue.ref().field(field)), message)
              .hint("改正其中一个日期", "correct one of the two dates"));
    }
  }
}
