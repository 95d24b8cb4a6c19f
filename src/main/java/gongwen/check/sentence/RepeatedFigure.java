package gongwen.check.sentence;

import gongwen.diagnostic.Message;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * 开展消防演练12次 … 共开展消防演练12次: a paragraph that says one figure of one thing twice. SentenceParts that
 * say more than that are not looked at, nor sentences with a time, a place or a part of their own.
 */
final class RepeatedFigure {
  private static final UsageWords MEASURES = UsageWords.of("counted");
  private static final UsageWords VERBS = UsageWords.of("doubled");
  private static final UsageWords LEADING = UsageWords.of("leading");
  private static final UsageWords APART = UsageWords.of("apart");

  /** 一次会议 is said of many. */
  private static final Set<String> SMALL = Set.of("1", "一", "2", "两", "二");

  private final Set<String> said = new HashSet<>();
  private int sentence;
  private boolean apart;

  Optional<AwkwardWording> in(SentencePart clause) {
    String text = clause.text();
    apart &= clause.sentence() == sentence;
    sentence = clause.sentence();
    apart |= APART.within(text, clause.from(), clause.to());
    return apart ? Optional.empty() : repeated(clause);
  }

  private Optional<AwkwardWording> repeated(SentencePart clause) {
    String text = clause.text();
    int noun = clause.from();
    for (int step = 1; step > 0; noun += step) {
      step = Math.max(LEADING.at(text, noun, clause.to()), VERBS.at(text, noun, clause.to()));
    }
    int start = noun;
    return CountedMeasure.next(clause, noun, MEASURES)
        .filter(amount -> amount.to() == clause.to() && amount.from() - start >= 2)
        .filter(amount -> !SMALL.contains(text.substring(amount.from(), amount.measured())))
        .map(amount -> text.substring(start, amount.to()))
        .filter(words -> words.indexOf(' ') < 0 && !said.add(words))
        .map(words -> wording(start, clause.to(), words));
  }

  private static AwkwardWording wording(int from, int to, String words) {
    return new AwkwardWording(
        from,
        to,
        Message.of("同一段里“%s”说了两遍", "“%s” is twice in one paragraph", words),
        Message.of("删去一处，或者说明是不是同一件事", "take one out, or say that it is another"));
  }
}
