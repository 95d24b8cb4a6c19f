package gongwen.check.record;

import gongwen.diagnostic.Message;
import gongwen.model.TimeLimit;

/** An issue that was due before it was found. */
final class DueBeforeFound extends BeforeFound {
  DueBeforeFound() {
    super(
        declared("due-before-found", "时限早于发现", "due before it was found"),
        "due",
        each -> each.rectification().due().flatMap(TimeLimit::day),
        new Message("时限", "was due"));
  }
}
