package gongwen.check.record;

/** An open issue against which nothing is done. */
final class IssueWithoutMeasure extends WithoutMeasure {
  IssueWithoutMeasure() {
    super(false, declared("issue-without-measure", "问题没有整改措施", "an issue without a measure"));
  }
}
