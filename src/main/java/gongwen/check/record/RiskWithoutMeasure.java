package gongwen.check.record;

/** A risk against which nothing is done. */
final class RiskWithoutMeasure extends WithoutMeasure {
  RiskWithoutMeasure() {
    super(true, declared("risk-without-measure", "风险没有防范措施", "a risk without a measure"));
  }
}
