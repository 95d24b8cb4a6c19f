package gongwen.prose.activity;

import gongwen.facts.Work;
import gongwen.model.Activity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was done of several kinds, in paragraphs. A few sentences stand in one, kind by kind; more
 * are divided into what belongs together, in the order of the days.
 */
final class Paragraphs {
  /** More sentences than these are divided. */
  static final int SENTENCES = 6;

  /** What belongs together, in the order in which it is told. */
  private enum Family {
    MEETINGS,
    LEARNING,
    DEEDS,
    WATCHING,
    DOCUMENTS
  }

  /** A sentence, and the day by which it finds its place. */
  private record Dated(LocalDate day, String sentence) {}

  private final ActivitySentences sentences;

  Paragraphs(ActivitySentences sentences) {
    this.sentences = sentences;
  }

  List<String> of(List<Work> works) {
    List<String> plain = works.stream().map(sentences::kind).toList();
    if (plain.stream().mapToInt(Paragraphs::count).sum() <= SENTENCES) {
      return plain.isEmpty() ? List.of() : List.of(String.join("", plain));
    }
    Map<Family, List<Dated>> families = new EnumMap<>(Family.class);
    for (Work work : works) {
      families.computeIfAbsent(family(work), f -> new ArrayList<>()).addAll(dated(work));
    }
    List<List<Dated>> paragraphs = new ArrayList<>();
    for (List<Dated> family : families.values()) {
      family.sort((one, other) -> one.day().compareTo(other.day()));
      List<Dated> last = paragraphs.isEmpty() ? List.of() : paragraphs.get(paragraphs.size() - 1);
      if (!last.isEmpty() && last.size() + family.size() <= SENTENCES) {
        last.addAll(family);
      } else {
        paragraphs.addAll(parts(family));
      }
    }
    return paragraphs.stream().map(Paragraphs::text).toList();
  }

  private static String text(List<Dated> sentences) {
    return sentences.stream()
        .sorted((one, other) -> one.day().compareTo(other.day()))
        .map(Dated::sentence)
        .collect(Collectors.joining());
  }

  /** Parts of about one size, none of more sentences than a paragraph has. */
  private static List<List<Dated>> parts(List<Dated> all) {
    int parts = (all.size() + SENTENCES - 1) / SENTENCES;
    List<List<Dated>> divided = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      int from = all.size() * i / parts;
      divided.add(new ArrayList<>(all.subList(from, all.size() * (i + 1) / parts)));
    }
    return divided;
  }

  /** One or two of a kind each by its day; of more the sentence that tells them together. */
  private List<Dated> dated(Work work) {
    List<Activity> all = work.activities();
    LocalDate first = all.get(0).date().from();
    if (!sentences.oneByOne(work) || sentences.isPair(work)) {
      return List.of(new Dated(first, sentences.kind(work)));
    }
    List<Dated> dated = new ArrayList<>();
    for (Activity activity : all) {
      dated.add(new Dated(activity.date().from(), sentences.told(activity) + "。"));
    }
    return dated;
  }

  private static Family family(Work work) {
    Activity first = work.activities().get(0);
    Optional<TitleHead> head = ActivityAmounts.deed(first).title().head();
    Optional<TitleHead> known =
        head.isPresent() ? head : Deed.ofKind(work.kind(), "").title().head();
    if (known.isEmpty()) {
      return Family.DEEDS;
    }
    return switch (known.get().sort()) {
      case MEETING -> Family.MEETINGS;
      case STUDY, LECTURE -> Family.LEARNING;
      case INSPECTION, DRILL, DUTY -> Family.WATCHING;
      case PAPER, THING -> Family.DOCUMENTS;
      case EVENT, CEREMONY, ACTIVITY -> Family.DEEDS;
    };
  }

  private static int count(String text) {
    return (int) text.chars().filter(c -> c == '。').count();
  }
}
