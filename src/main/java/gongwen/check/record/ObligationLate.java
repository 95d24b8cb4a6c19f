package gongwen.check.record;

import gongwen.diagnostic.Message;
import gongwen.facts.ObligationFact.State;
import gongwen.model.Obligation;

/** An obligation that was met after its day. */
final class ObligationLate extends ObligationRule {
  ObligationLate() {
    super(State.LATE, declared("obligation-late", "规定动作逾期", "an obligation met late"));
  }

  @Override
  Message hint(Obligation obligation) {
    return Message.of("核对活动的日期；报告里会写“逾期”", "check the activity's date; reports will say 逾期");
  }
}
