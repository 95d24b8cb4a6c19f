package gongwen.check.sentence;

import gongwen.diagnostic.Message;
import java.util.Optional;

/**
 * 4月1日开展，80人参加。: nobody knows what. Only where nothing before the verb in its sentence can be what
 * was done (消防演练于4月1日开展), and the text before has said something.
 */
final class MissingObject {
  private static final UsageWords VERBS = UsageWords.of("transitive");
  private static final UsageWords LEADING = UsageWords.of("leading");
  private static final String DATE = "0123456789年月日至、—-";
  private static final String NUMBER = "0123456789共近约";

  private boolean said;

  Optional<AwkwardWording> in(SentencePart clause) {
    boolean known = said || clause.from() == 0;
    said |= VERBS.within(clause.text(), clause.from(), clause.to());
    return known ? after(clause) : Optional.empty();
  }

  private static Optional<AwkwardWording> after(SentencePart clause) {
    String text = clause.text();
    int verb = clause.from();
    for (int step = 1; step > 0; verb += step) {
      step = LEADING.at(text, verb, clause.to());
      if (step == 0 && verb < clause.to() && DATE.indexOf(text.charAt(verb)) >= 0) {
        step = 1;
      }
    }
    int length = VERBS.at(text, verb, clause.to());
    int end = verb + length;
    if (end < clause.to() && text.charAt(end) == '了') {
      end++;
    }
    if (length == 0 || end != clause.to() || !clause.opensSentence() || !closed(clause)) {
      return Optional.empty();
    }
    return Optional.of(wording(text, verb, end));
  }

  /** With the sentence, or with who took part. */
  private static boolean closed(SentencePart clause) {
    String text = clause.text();
    if (clause.mark() != '，') {
      return clause.mark() == '。';
    }
    int at = clause.to() + 1;
    int digits = at;
    while (digits < text.length() && NUMBER.indexOf(text.charAt(digits)) >= 0) {
      digits++;
    }
    int people =
        digits < text.length() && "余多".indexOf(text.charAt(digits)) >= 0 ? digits + 1 : digits;
    return digits > at && people < text.length() && "人名".indexOf(text.charAt(people)) >= 0;
  }

  private static AwkwardWording wording(String text, int verb, int end) {
    return new AwkwardWording(
        verb,
        end,
        Message.of("“%s”后面没有说是什么", "“%s”: what it was is not said", text.substring(verb, end)),
        Message.of("写明做了什么，如“开展消防演练”", "say what was done, as in 开展消防演练"));
  }
}
