package gongwen.check;

import gongwen.facts.ObligationFact.State;
import java.util.List;
import java.util.stream.Stream;

/**
 * All rules. A new one is a class of this package, a line here, and an entry with its examples on
 * the pages {@code src/docs/rules.md} and {@code rules.zh.md}.
 */
public final class Rules {
  private static final List<RecordRule> RECORDS =
      List.of(
          new GroupWithoutLeader(),
          new ObligationRule(State.UNMET),
          new ObligationRule(State.LATE),
          new ObligationRule(State.EVIDENCE_MISSING),
          new DateOutsidePeriod(),
          new EnteredTwice(),
          new PlannedDayPassed(),
          new PlannedAsDone(),
          WithoutMeasure.ofIssues(),
          WithoutMeasure.ofRisks(),
          new IssueWithoutOwner(),
          new OverdueWithoutProgress(),
          new AnswersClosedIssue(),
          BeforeFound.closed(),
          BeforeFound.due(),
          new PartsAddUp(),
          new RateFollows(),
          new PlaceholderLeft(),
          new PrivateNumber(),
          new SelfNameMixed(),
          new NameVariant(),
          new OtherUnit(),
          new UntilNow(),
          new TwoApproximators(),
          new OverUnround(),
          new LeadingZero(),
          new NumberBrackets(),
          new HalfWidth(),
          new UnbalancedPair(),
          new NestedTitles(),
          new RangeSign(),
          new MixedDates(),
          new MixedNumerals(),
          new SerialOrder());

  private static final List<DocumentRule> DOCUMENTS =
      List.of(
          new AttachmentMissing(),
          new AnnouncedCount(),
          new TypedFigure(),
          new TitlePeriod(),
          new DoubledText(),
          new SameAsEarlier(),
          new EarlyAbbreviation(),
          new HeadingMark(),
          new LevelSkipped(),
          new TitleKind(),
          new RequestInReport(),
          new SeveralAddressees(),
          new CopiedDownwards(),
          new PrintedBeforeDate());

  private Rules() {}

  /** Every rule, in the order in which they are run. */
  public static List<Rule> all() {
    return Stream.<Rule>concat(RECORDS.stream(), DOCUMENTS.stream()).toList();
  }

  static List<RecordRule> records() {
    return RECORDS;
  }

  static List<DocumentRule> documents() {
    return DOCUMENTS;
  }

  static Rule of(String code) {
    return all().stream().filter(rule -> rule.code().equals(code)).findFirst().orElseThrow();
  }
}
