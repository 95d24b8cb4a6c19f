package gongwen.check.sentence;

import gongwen.diagnostic.Message;
import java.util.Optional;

/** 开展开展消防演练, 开展组织消防演练: two verbs where one does it. 组织开展 is right. */
final class DoubledVerb {
  private static final UsageWords DOUBLED = UsageWords.of("doubled");
  private static final UsageWords PAIRS = UsageWords.of("pairs");
  private static final UsageWords LOOSE = UsageWords.of("loosePairs");
  private static final UsageWords CONTAINERS = UsageWords.of("containers");
  private static final UsageWords NOUNS = UsageWords.of("nouns");

  /** The verbs of pairs have two characters each. */
  private static final int VERB = 2;

  private DoubledVerb() {}

  static Optional<AwkwardWording> in(SentencePart clause) {
    String text = clause.text();
    boolean contained = CONTAINERS.within(text, clause.from(), clause.to());
    for (int at = clause.from(); at + 2 * VERB <= clause.to(); at++) {
      int second = at + VERB;
      boolean same =
          DOUBLED.at(text, at, second) == VERB
              && text.startsWith(text.substring(at, second), second);
      if ((same || pair(text, at, contained)) && NOUNS.at(text, second, clause.to()) == 0) {
        return Optional.of(wording(text, at, second, same));
      }
    }
    return Optional.empty();
  }

  private static boolean pair(String text, int at, boolean contained) {
    int end = at + 2 * VERB;
    return PAIRS.at(text, at, end) > 0 || (!contained && LOOSE.at(text, at, end) > 0);
  }

  private static AwkwardWording wording(String text, int at, int second, boolean same) {
    String words = text.substring(at, second + VERB);
    Message message =
        same
            ? Message.of("“%s”：动词说了两遍", "“%s”: the verb is said twice", words)
            : Message.of("“%s”：两个动词叠用", "“%s”: two verbs where one is enough", words);
    return new AwkwardWording(
        at, second + VERB, message, Message.of("留一个动词", "keep one of the verbs"));
  }
}
