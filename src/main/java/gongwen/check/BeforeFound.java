package gongwen.check;

import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.model.Issue;
import gongwen.standard.Strength;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** A day of an issue that is before the one on which it was found. */
final class BeforeFound implements RecordRule {
  private final String code;
  private final String field;
  private final Function<Issue, Optional<LocalDate>> day;
  private final Message what;
  private final Message name;

  private BeforeFound(
      String code,
      String field,
      Function<Issue, Optional<LocalDate>> day,
      Message what,
      Message name) {
    this.code = code;
    this.field = field;
    this.day = day;
    this.what = what;
    this.name = name;
  }

  static BeforeFound closed() {
    return new BeforeFound(
        "closed-before-found",
        "closed",
        Issue::closed,
        new Message("销号日期", "was closed"),
        new Message("销号早于发现", "closed before it was found"));
  }

  static BeforeFound due() {
    return new BeforeFound(
        "due-before-found",
        "due",
        Issue::due,
        new Message("时限", "was due"),
        new Message("时限早于发现", "due before it was found"));
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Message name() {
    return name;
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
    for (Issue issue : checked.unit().issues()) {
      Optional<LocalDate> told = day.apply(issue);
      if (told.isEmpty() || issue.found().isEmpty() || !told.get().isBefore(issue.found().get())) {
        continue;
      }
      Message message =
          Message.of(
              "问题 %1$s 的%5$s %3$s 早于发现日期 %4$s",
              "issue %1$s %2$s on %3$s, before it was found on %4$s",
              issue.id(),
              what.en(),
              told.get(),
              issue.found().get(),
              what.zh());
      out.add(
          found(checked.places().span(issue.ref().field(field)), message)
              .hint("改正其中一个日期", "correct one of the two dates"));
    }
  }
}
