package gongwen.check.record;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.RecordRule;
import gongwen.check.rule.ReportUnderCheck;
import gongwen.check.rule.RuleSources;
import gongwen.check.rule.UnitUnderCheck;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.facts.IssueFact;
import gongwen.facts.IssueFact.State;
import gongwen.facts.Scope;
import gongwen.model.Issue;
import gongwen.standard.Strength;
import gongwen.text.Ref;
import java.util.HashSet;
import java.util.Set;

/** An issue that a report shows as overdue, without a word on how far it has come. */
final class OverdueWithoutProgress extends RecordRule {
  OverdueWithoutProgress() {
    super(
        Declaration.of(
            "overdue-without-progress",
            "超期问题没有进展",
            "overdue, and nothing said of progress",
            Strength.PRACTICE,
            RuleSources.ISSUE_REGISTER));
  }

  @Override
  public void check(UnitUnderCheck unit, Diagnostics out) {
    Set<Ref> reported = new HashSet<>();
    for (ReportUnderCheck report : unit.reports()) {
      for (IssueFact fact : report.facts().issues(Scope.OWN)) {
        Issue issue = fact.issue();
        if (fact.state() == State.OVERDUE
            && issue.rectification().progress().isBlank()
            && reported.add(issue.ref())) {
          out.add(
              found(
                      unit.places().span(issue.ref().field("due")),
                      Message.of(
                          "“%s”到 %s 已经超期，却没有写进展",
                          "\"%s\" is overdue on %s, and nothing is said of its progress",
                          issue.title(),
                          report.facts().cutOff()))
                  .hint(
                      "整改完成的填%s，没有完成的在%s里说明",
                      "if it is done give %s, else say in %s how far it is",
                      unit.key("closed", "销号日期"),
                      unit.key("progress", "进展")));
        }
      }
    }
  }
}
