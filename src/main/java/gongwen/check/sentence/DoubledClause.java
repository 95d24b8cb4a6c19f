package gongwen.check.sentence;

import gongwen.diagnostic.Message;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The same clause twice in one sentence, between the same semicolons. */
final class DoubledClause {
  /** A shorter one may be said twice on purpose. */
  private static final int SHORTEST = 5;

  private final Set<String> said = new HashSet<>();
  private int segment;

  Optional<AwkwardWording> in(SentencePart clause) {
    if (clause.segment() != segment) {
      said.clear();
      segment = clause.segment();
    }
    String words = clause.words();
    if (words.length() < SHORTEST || !plain(words) || said.add(words)) {
      return Optional.empty();
    }
    return Optional.of(
        new AwkwardWording(
            clause.from(),
            clause.to(),
            Message.of("同一句里“%s”说了两遍", "“%s” is twice in one sentence", words),
            Message.of("删去一处", "take one out")));
  }

  /** Han alone: equal numbers may be of different things, and quotations are not seen whole. */
  private static boolean plain(String words) {
    return words
        .chars()
        .allMatch(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN);
  }
}
