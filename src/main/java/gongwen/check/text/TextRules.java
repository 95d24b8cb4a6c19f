package gongwen.check.text;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.RecordRule;
import java.util.List;

/** The rules over the unit's own texts, in the order in which they are run. */
public final class TextRules {
  /** The code of a placeholder that is still in a text: a draft may have it. */
  public static final Declaration PLACEHOLDER_LEFT = PlaceholderLeft.DECLARATION;

  private static final List<RecordRule> ALL =
      List.of(
          new PlaceholderLeft(),
          new PrivateNumber(),
          new SelfNameMixed(),
          new UnitNameVariant(),
          new OtherUnitName(),
          new UntilNow(),
          new TwoApproximators(),
          new OverUnround(),
          new LeadingZero(),
          new NumberBrackets(),
          new HalfWidthPunctuation(),
          new MarkdownInRecord(),
          new UnbalancedPair(),
          new NestedBookMarks(),
          new RangeSign(),
          new MixedDates(),
          new MixedNumerals(),
          new SerialOutOfOrder());

  private TextRules() {}

  public static List<RecordRule> all() {
    return ALL;
  }
}
