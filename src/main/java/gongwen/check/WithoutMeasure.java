package gongwen.check;

import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.model.Issue;
import gongwen.model.Plan;
import gongwen.standard.Strength;
import java.util.List;

/** An issue, or a risk, against which nothing is done: no measure of its own, and no plan. */
final class WithoutMeasure implements RecordRule {
  private final boolean risks;

  private WithoutMeasure(boolean risks) {
    this.risks = risks;
  }

  static WithoutMeasure ofIssues() {
    return new WithoutMeasure(false);
  }

  static WithoutMeasure ofRisks() {
    return new WithoutMeasure(true);
  }

  @Override
  public String code() {
    return risks ? "risk-without-measure" : "issue-without-measure";
  }

  @Override
  public Message name() {
    return risks
        ? Message.of("风险没有防范措施", "a risk without a measure")
        : Message.of("问题没有整改措施", "an issue without a measure");
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
      if (issue.risk() == risks
          && issue.closed().isEmpty()
          && issue.measures().isEmpty()
          && answers(checked, issue).isEmpty()) {
        out.add(
            found(
                    checked.places().span(issue.ref()),
                    Message.of(
                        "“%s”没有措施，也没有哪一项下一步打算针对它",
                        "\"%s\" has no measure, and no plan answers it", issue.title()))
                .hint(
                    "填写 measures（整改措施），或在 plans（下一步）里用 answers（对应问题）指明",
                    "give measures (整改措施), or name it under answers (对应问题) of a plan"));
      }
    }
  }

  static List<Plan> answers(Checked checked, Issue issue) {
    return checked.unit().plans().stream()
        .filter(plan -> plan.answers().contains(issue.id()))
        .toList();
  }
}
