package gongwen.check.record;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.RecordRule;
import gongwen.check.rule.RuleSources;
import gongwen.check.rule.UnitUnderCheck;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.model.Issue;
import gongwen.standard.Strength;

/** An open issue for which nobody answers: no owner, no unit, and no plan with an owner. */
final class IssueWithoutOwner extends RecordRule {
  IssueWithoutOwner() {
    super(
        Declaration.of(
            "issue-without-owner",
            "问题没有责任人",
            "an issue without an owner",
            Strength.PRACTICE,
            RuleSources.ISSUE_REGISTER));
  }

  @Override
  public void check(UnitUnderCheck unit, Diagnostics out) {
    for (Issue issue : unit.records().ledgers().issues()) {
      boolean owned =
          !issue.rectification().owner().isBlank()
              || !issue.rectification().unit().isBlank()
              || WithoutMeasure.answers(unit, issue).stream()
                  .anyMatch(plan -> !plan.owner().isBlank());
      if (!issue.risk() && issue.rectification().closed().isEmpty() && !owned) {
        out.add(
            found(
                    unit.places().span(issue.ref()),
                    Message.of("“%s”没有责任人", "nobody answers for \"%s\"", issue.title()))
                .hint(
                    "填写%s或%s",
                    "give its %s or its %s", unit.key("owner", "责任人"), unit.key("unit", "责任单位")));
      }
    }
  }
}
