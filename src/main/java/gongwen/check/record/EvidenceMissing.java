package gongwen.check.record;

import gongwen.diagnostic.Message;
import gongwen.facts.ObligationFact.State;
import gongwen.model.Obligation;

/** An obligation that was met, and none of the evidence that it requires is recorded. */
final class EvidenceMissing extends ObligationRule {
  EvidenceMissing() {
    super(
        State.EVIDENCE_MISSING,
        declared("evidence-missing", "规定动作缺佐证", "an obligation met without its evidence"));
  }

  @Override
  Message hint(Obligation obligation) {
    return Message.of(
        "在活动的佐证里写明其中之一：%s",
        "name one of these among the evidence of the activity: %s",
        String.join("、", obligation.evidence()));
  }
}
