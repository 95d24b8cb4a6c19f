package gongwen.check;

import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.model.Issue;
import gongwen.standard.Strength;

/** An open issue for which nobody answers: no owner, no unit, and no plan with an owner. */
final class IssueWithoutOwner implements RecordRule {
  @Override
  public String code() {
    return "issue-without-owner";
  }

  @Override
  public Message name() {
    return Message.of("问题没有责任人", "an issue without an owner");
  }

  @Override
  public Message source() {
    return Ledgers.COLUMNS;
  }

  @Override
  public Strength strength() {
    return Strength.PRACTICE;
  }

  @Override
  public void check(Checked checked, Diagnostics out) {
    for (Issue issue : checked.unit().issues()) {
      boolean owned =
          !issue.owner().isBlank()
              || !issue.unit().isBlank()
              || WithoutMeasure.answers(checked, issue).stream()
                  .anyMatch(plan -> !plan.owner().isBlank());
      if (!issue.risk() && issue.closed().isEmpty() && !owned) {
        out.add(
            found(
                    checked.places().span(issue.ref()),
                    Message.of("“%s”没有责任人", "nobody answers for \"%s\"", issue.title()))
                .hint("填写 owner（责任人）或 unit（责任单位）", "give its owner (责任人) or its unit (责任单位)"));
      }
    }
  }
}
