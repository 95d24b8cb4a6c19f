package gongwen.check;

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
final class OverdueWithoutProgress implements RecordRule {
  @Override
  public String code() {
    return "overdue-without-progress";
  }

  @Override
  public Message name() {
    return Message.of("超期问题没有进展", "overdue, and nothing said of progress");
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
    Set<Ref> told = new HashSet<>();
    for (Asked asked : checked.reports()) {
      for (IssueFact fact : asked.facts().issues(Scope.OWN)) {
        Issue issue = fact.issue();
        if (fact.state() == State.OVERDUE && issue.progress().isBlank() && told.add(issue.ref())) {
          out.add(
              found(
                      checked.places().span(issue.ref().field("due")),
                      Message.of(
                          "“%s”到 %s 已经超期，却没有写进展",
                          "\"%s\" is overdue on %s, and nothing is said of its progress",
                          issue.title(),
                          asked.facts().cutOff()))
                  .hint(
                      "整改完成的填 closed（销号日期），没有完成的在 progress（进展）里说明",
                      "if it is done give closed (销号日期), else say in progress (进展) how far it is"));
        }
      }
    }
  }
}
