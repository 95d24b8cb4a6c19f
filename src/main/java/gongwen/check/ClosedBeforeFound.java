package gongwen.check;

import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.layout.Strength;
import gongwen.model.Issue;

/** An issue that was closed before it was found. */
final class ClosedBeforeFound implements RecordRule {
  @Override
  public String code() {
    return "closed-before-found";
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
      if (issue.found().isEmpty() || issue.closed().isEmpty()) {
        continue;
      }
      if (issue.closed().get().isBefore(issue.found().get())) {
        Message message =
            Message.of(
                "问题 %s 的销号日期 %s 早于发现日期 %s",
                "issue %s was closed on %s, before it was found on %s",
                issue.id(),
                issue.closed().get(),
                issue.found().get());
        out.add(
            found(checked.places().span(issue.ref().field("closed")), message)
                .hint("改正其中一个日期", "correct one of the two dates"));
      }
    }
  }
}
