package gongwen.check.sentence;

import gongwen.diagnostic.Message;
import java.util.Optional;

/** 召开会议3份, 3场文件: a measure with which such a noun is never counted. */
final class UnfitMeasure {
  private static final UsageWords MEASURES = UsageWords.of("counted");
  private static final UsageWords NOUNS = UsageWords.of("unfit");
  private static final UsageWords TAUGHT = UsageWords.of("taught");
  private static final String AROUND = "、（）()";

  private UnfitMeasure() {}

  static Optional<AwkwardWording> in(SentencePart clause) {
    String text = clause.text();
    boolean taught = TAUGHT.within(text, clause.from(), clause.to());
    Optional<CountedMeasure> amount = CountedMeasure.next(clause, clause.from(), MEASURES);
    while (amount.isPresent() && !taught) {
      CountedMeasure each = amount.get();
      String measure = text.substring(each.measured(), each.to());
      int before = NOUNS.before(text, clause.from(), each.from());
      int behind = NOUNS.at(text, each.to(), clause.to());
      if (before > 0 && closed(clause, each.to())) {
        String noun = text.substring(each.from() - before, each.from());
        if (UsageWords.unfit(noun).contains(measure)) {
          return Optional.of(wording(text, each.from() - before, each.to(), noun, measure));
        }
      } else if (behind > 0 && closed(clause, each.to() + behind)) {
        String noun = text.substring(each.to(), each.to() + behind);
        if (UsageWords.unfit(noun).contains(measure)) {
          return Optional.of(wording(text, each.from(), each.to() + behind, noun, measure));
        }
      }
      amount = CountedMeasure.next(clause, each.to(), MEASURES);
    }
    return Optional.empty();
  }

  /** Whether nothing follows that may be what is counted (会议3个小时). */
  private static boolean closed(SentencePart clause, int at) {
    return at >= clause.to() || AROUND.indexOf(clause.text().charAt(at)) >= 0;
  }

  private static AwkwardWording wording(
      String text, int from, int to, String noun, String measure) {
    return new AwkwardWording(
        from,
        to,
        Message.of(
            "“%s”：“%s”不用量词“%s”",
            "“%s”: %s is not counted in %s", text.substring(from, to), noun, measure),
        Message.of("换一个合适的量词", "choose a measure that fits the noun"));
  }
}
