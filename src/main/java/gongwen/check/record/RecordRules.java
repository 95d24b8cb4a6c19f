package gongwen.check.record;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.RecordRule;
import java.util.List;

/** The rules over records, in the order in which they are run. */
public final class RecordRules {
  /** The code of a group without its leader: a draft may have it. */
  public static final Declaration EMPTY_LIST = EmptyList.DECLARATION;

  private static final List<RecordRule> ALL =
      List.of(
          new EmptyList(),
          new ObligationUnmet(),
          new ObligationLate(),
          new EvidenceMissing(),
          new DateOutsidePeriod(),
          new ActivityEnteredTwice(),
          new PeopleMissing(),
          new PlannedDayPassed(),
          new PlannedAsDone(),
          new IssueWithoutMeasure(),
          new RiskWithoutMeasure(),
          new IssueWithoutOwner(),
          new OverdueWithoutProgress(),
          new AnswersClosedIssue(),
          new ClosedBeforeFound(),
          new DueBeforeFound(),
          new PartsDoNotAddUp(),
          new RateDoesNotFollow());

  private RecordRules() {}

  public static List<RecordRule> all() {
    return ALL;
  }
}
