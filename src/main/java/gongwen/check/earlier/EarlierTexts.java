package gongwen.check.earlier;

import gongwen.check.earlier.EarlierDocument.Passage;
import gongwen.check.earlier.Sentences.Sentence;
import gongwen.diagnostic.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sentences of all earlier documents that were given. */
public final class EarlierTexts {
  /** No document was given. */
  public static final EarlierTexts NONE = of(List.of());

  private static final String ENDS = "。！？；：.!?;:";

  private final Map<String, List<Said>> said = new HashMap<>();

  private EarlierTexts() {}

  /** A sentence of an earlier document, and where it is there. */
  public record Said(EarlierDocument document, Message place, String words) {}

  public static EarlierTexts of(List<EarlierDocument> documents) {
    EarlierTexts all = new EarlierTexts();
    documents.forEach(all::add);
    return all;
  }

  private void add(EarlierDocument document) {
    Optional<Sentence> open = Optional.empty();
    for (Passage passage : document.passages()) {
      List<Sentence> sentences = Sentences.of(passage.text());
      for (int i = 0; i < sentences.size(); i++) {
        Sentence sentence = sentences.get(i);
        if (i == 0) {
          open.ifPresent(half -> put(document, passage, Sentences.joined(half, sentence)));
        }
        put(document, passage, sentence);
      }
      String text = passage.text().strip();
      boolean ended = text.isEmpty() || ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
      open =
          ended || sentences.isEmpty()
              ? Optional.empty()
              : Optional.of(sentences.get(sentences.size() - 1));
    }
  }

  private void put(EarlierDocument document, Passage passage, Sentence sentence) {
    said.computeIfAbsent(sentence.key(), key -> new ArrayList<>(1))
        .add(new Said(document, passage.place(), sentence.words()));
  }

  public boolean isEmpty() {
    return said.isEmpty();
  }

  /**
   * The same sentence in an earlier document, numbers aside; one with the same numbers if there is
   * any.
   *
   * @param begin of the period of which the sentence speaks: a document of the same period or a
   *     later one does not count
   */
  public Optional<Said> before(Sentence sentence, LocalDate begin) {
    List<Said> same =
        said.getOrDefault(sentence.key(), List.of()).stream()
            .filter(each -> each.document().from().map(begin::isAfter).orElse(true))
            .toList();
    return same.stream()
        .filter(each -> each.words().equals(sentence.words()))
        .findFirst()
        .or(() -> same.stream().findFirst());
  }
}
