package gongwen.check.record;

import gongwen.diagnostic.Message;
import gongwen.facts.ObligationFact.State;
import gongwen.model.Obligation;

/** An obligation that is not met. */
final class ObligationUnmet extends ObligationRule {
  ObligationUnmet() {
    super(State.UNMET, declared("obligation-unmet", "规定动作未完成", "an obligation that is not met"));
  }

  @Override
  Message hint(Obligation obligation) {
    return Message.of(
        "已开展的补记活动，对应写 %1$s；没有开展的，报告里会写“未完成”",
        "if it was done, add the activity with serves: [%1$s]; if not, reports will say 未完成",
        obligation.id());
  }
}
