package gongwen.check;

import gongwen.check.EarlierPaper.Passage;
import gongwen.check.Sentences.Sentence;
import gongwen.diagnostic.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sentences of all papers of an earlier time that were given. */
public final class EarlierTexts {
  /** No paper was given. */
  public static final EarlierTexts NONE = of(List.of());

  private static final String ENDS = "。！？；：.!?;:";

  private final Map<String, List<Said>> said = new HashMap<>();

  private EarlierTexts() {}

  /** Where a sentence stands that was said before. */
  record Said(EarlierPaper paper, Message place, String words) {}

  public static EarlierTexts of(List<EarlierPaper> papers) {
    EarlierTexts all = new EarlierTexts();
    papers.forEach(all::add);
    return all;
  }

  private void add(EarlierPaper paper) {
    Optional<Sentence> open = Optional.empty();
    for (Passage passage : paper.passages()) {
      List<Sentence> sentences = Sentences.of(passage.text());
      for (int i = 0; i < sentences.size(); i++) {
        Sentence sentence = sentences.get(i);
        if (i == 0) {
          open.ifPresent(half -> put(paper, passage, Sentences.joined(half, sentence)));
        }
        put(paper, passage, sentence);
      }
      String text = passage.text().strip();
      boolean ended = text.isEmpty() || ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
      open =
          ended || sentences.isEmpty()
              ? Optional.empty()
              : Optional.of(sentences.get(sentences.size() - 1));
    }
  }

  private void put(EarlierPaper paper, Passage passage, Sentence sentence) {
    said.computeIfAbsent(sentence.key(), key -> new ArrayList<>(1))
        .add(new Said(paper, passage.place(), sentence.words()));
  }

  boolean isEmpty() {
    return said.isEmpty();
  }

  /**
   * The same sentence in a paper, numbers aside; one with the same numbers if there is any.
   *
   * @param begin of the period of which the sentence speaks: a paper of the same period or a later
   *     one does not count
   */
  Optional<Said> before(Sentence sentence, LocalDate begin) {
    List<Said> same =
        said.getOrDefault(sentence.key(), List.of()).stream()
            .filter(each -> each.paper().from().map(begin::isAfter).orElse(true))
            .toList();
    return same.stream()
        .filter(each -> each.words().equals(sentence.words()))
        .findFirst()
        .or(() -> same.stream().findFirst());
  }
}
