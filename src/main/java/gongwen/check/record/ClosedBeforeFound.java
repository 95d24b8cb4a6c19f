package gongwen.check.record;

import gongwen.diagnostic.Message;

/** An issue that was closed before it was found. */
final class ClosedBeforeFound extends BeforeFound {
  ClosedBeforeFound() {
    super(
        declared("closed-before-found", "销号早于发现", "closed before it was found"),
        "closed",
        each -> each.rectification().closed(),
        new Message("销号日期", "was closed"));
  }
}
