package gongwen.check.record;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.OwnText;
import gongwen.check.rule.RecordRule;
import gongwen.check.rule.RuleSources;
import gongwen.check.rule.UnitUnderCheck;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.standard.Strength;
import gongwen.text.Ref;

/**
 * A change, a rate or a share that the unit typed follows from the numbers beside it, within the
 * precision in which all are written.
 */
final class RateDoesNotFollow extends RecordRule {
  private static final Message POINTS =
      Message.of("两个百分数相差多少，写“个百分点”", "two percentages differ by points (个百分点)");

  RateDoesNotFollow() {
    super(
        Declaration.of(
            "rate-does-not-follow",
            "增减、比率与数字对不上",
            "a change or a rate that does not follow",
            Strength.PRACTICE,
            RuleSources.LEDGERS));
  }

  @Override
  public void check(UnitUnderCheck unit, Diagnostics out) {
    Claims claims = new Claims(unit.records().ledgers().indicators());
    for (OwnText own : unit.texts()) {
      claims.in(own.text()).stream()
          .filter(claim -> !claim.holds())
          .forEach(claim -> report(unit, own.ref(), claim, out));
    }
  }

  private void report(UnitUnderCheck unit, Ref ref, Claim claim, Diagnostics out) {
    Diagnostic finding =
        found(unit.places().span(ref, claim.from(), claim.to()), message(claim))
            .hint("改正其中一个数字", "correct one of the numbers");
    out.add(claim.meansPoints() ? finding.hint(POINTS) : finding);
  }

  private static Message message(Claim claim) {
    String one = claim.one().number().toPlainString();
    String other = claim.other().number().toPlainString();
    String due = claim.due().toPlainString();
    return switch (claim.kind()) {
      case CHANGE ->
          Message.of(
              "“%s”与数字对不上：由 %s 到 %s，增减是 %s",
              "“%s” does not follow: from %s to %s the change is %s",
              claim.words(),
              one,
              other,
              due);
      case RATE ->
          Message.of(
              "“%s”与数字对不上：由 %s 到 %s，增幅是 %s%%",
              "“%s” does not follow: from %s to %s the rate is %s%%",
              claim.words(),
              one,
              other,
              due);
      case SHARE ->
          Message.of(
              "“%1$s”与数字对不上：%3$s 占 %2$s 的 %4$s%%",
              "“%1$s” does not follow: %3$s is %4$s%% of %2$s", claim.words(), one, other, due);
    };
  }
}
