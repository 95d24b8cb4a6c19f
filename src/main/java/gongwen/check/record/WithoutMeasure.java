package gongwen.check.record;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.RecordRule;
import gongwen.check.rule.RuleSources;
import gongwen.check.rule.UnitUnderCheck;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.model.Issue;
import gongwen.model.Plan;
import gongwen.standard.Strength;
import java.util.List;

/** An issue, or a risk, against which nothing is done: no measure of its own, and no plan. */
abstract class WithoutMeasure extends RecordRule {
  private final boolean risks;

  WithoutMeasure(boolean risks, Declaration declaration) {
    super(declaration);
    this.risks = risks;
  }

  /** A declaration of a rule that rests on the columns of a register. */
  static Declaration declared(String code, String zh, String en) {
    return Declaration.of(code, zh, en, Strength.PRACTICE, RuleSources.ISSUE_REGISTER);
  }

  @Override
  public void check(UnitUnderCheck unit, Diagnostics out) {
    for (Issue issue : unit.records().ledgers().issues()) {
      if (issue.risk() == risks
          && issue.rectification().closed().isEmpty()
          && issue.rectification().measures().isEmpty()
          && answers(unit, issue).isEmpty()) {
        out.add(
            found(
                    unit.places().span(issue.ref()),
                    Message.of(
                        "“%s”没有措施，也没有哪一项下一步打算针对它",
                        "\"%s\" has no measure, and no plan answers it", issue.title()))
                .hint(
                    "填写%1$s，或在%2$s里用%3$s指明",
                    "give %1$s, or name it under %3$s of one of the %2$s",
                    unit.key("measures", "整改措施"),
                    unit.key("plans", "下一步"),
                    unit.key("answers", "对应问题")));
      }
    }
  }

  /** The plans that answer an issue. */
  static List<Plan> answers(UnitUnderCheck unit, Issue issue) {
    return unit.records().ledgers().plans().stream()
        .filter(plan -> plan.answers().contains(issue.id()))
        .toList();
  }
}
