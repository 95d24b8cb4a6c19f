package gongwen.check.record;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.RecordRule;
import gongwen.check.rule.RuleSources;
import gongwen.check.rule.UnitUnderCheck;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Severity;
import gongwen.model.Issue;
import gongwen.model.Plan;
import gongwen.standard.Strength;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A next step that answers an issue which is closed in every report that could name it: it answers
 * nothing. (An issue that does not exist is an error of the file.)
 */
final class AnswersClosedIssue extends RecordRule {
  /** The lessons of a closed issue may well be carried on, so it is no more than a hint. */
  AnswersClosedIssue() {
    super(
        Declaration.of(
                "answers-closed-issue",
                "下一步针对已销号的问题",
                "a next step for an issue that is closed",
                Strength.PRACTICE,
                RuleSources.LEDGERS)
            .as(Severity.INFO));
  }

  @Override
  public void check(UnitUnderCheck unit, Diagnostics out) {
    Optional<LocalDate> first =
        unit.reports().stream().map(report -> report.facts().cutOff()).min(LocalDate::compareTo);
    Map<String, Issue> issues = new LinkedHashMap<>();
    unit.records().ledgers().issues().forEach(issue -> issues.putIfAbsent(issue.id(), issue));
    for (Plan plan : unit.records().ledgers().plans()) {
      for (int i = 0; i < plan.answers().size(); i++) {
        Optional<Issue> issue = Optional.ofNullable(issues.get(plan.answers().get(i)));
        Optional<LocalDate> closed = issue.flatMap(each -> each.rectification().closed());
        if (closed.isPresent() && first.filter(day -> !closed.get().isAfter(day)).isPresent()) {
          out.add(
              found(
                      unit.places().span(plan.ref().field("answers").item(i)),
                      Message.of(
                          "“%1$s”针对的问题 %2$s 在 %3$s 已经销号",
                          "%1$s answers the issue %2$s, which was closed on %3$s",
                          plan.title(),
                          plan.answers().get(i),
                          closed.get()))
                  .related(
                      unit.places().span(issue.orElseThrow().ref().field("closed")),
                      Message.of("在这里销号", "closed here"))
                  .hint(
                      "改成还没有销号的问题；只是巩固成果的，去掉对应关系",
                      "name an issue that is open; if it only keeps what was reached, take the id out"));
        }
      }
    }
  }
}
