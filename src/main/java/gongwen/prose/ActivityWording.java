package gongwen.prose;

import gongwen.facts.Work;
import gongwen.model.Activity;
import gongwen.prose.activity.ActivitySentences;
import java.util.List;
import java.util.Optional;

/** What was done, in sentences: the words of {@link ActivitySentences} for templates. */
public final class ActivityWording {
  private static final List<String> STUDY = List.of("学习", "党课", "培训", "读书", "学法");

  private final ActivitySentences sentences;
  private final Setting setting;

  ActivityWording(FigurePrinter printer, Setting setting, Totals totals) {
    this.setting = setting;
    this.sentences = new ActivitySentences(printer::print, setting::days, totals::people);
  }

  /** Whether a kind is one of study and education. */
  @ForTemplates
  public static boolean isStudy(String kind) {
    return STUDY.stream().anyMatch(kind::contains);
  }

  @ForTemplates
  public static boolean isClause(String title) {
    return ActivitySentences.isClause(title);
  }

  /** Verb and object of a kind: 召开会议, 签订责任书. */
  @ForTemplates
  public static String doing(String kind) {
    return ActivitySentences.doing(kind);
  }

  @ForTemplates
  public static String verb(String kind) {
    return ActivitySentences.verb(kind);
  }

  /** What stands behind the verb: 责任书 of 责任书签订. */
  @ForTemplates
  public static String noun(String kind) {
    return ActivitySentences.object(kind);
  }

  /** Whether one record stands for several times. */
  @ForTemplates
  public static boolean several(Activity activity) {
    return activity.extent().count().filter(count -> count.number().orElse(2) != 1).isPresent();
  }

  /** What was done; how often in the words given. */
  @ForTemplates
  public static String deed(Activity activity, Optional<String> times) {
    return ActivitySentences.deed(activity, times.orElse(""));
  }

  /** Its day, with the year where the period goes over several. */
  @ForTemplates
  public String day(Activity activity) {
    return setting.days(activity.date());
  }

  /** What was done, where, by how many; may stand right behind its day. */
  @ForTemplates
  public String done(Activity activity) {
    return sentences.done(activity);
  }

  /** Its day and what was done. */
  @ForTemplates
  public String told(Activity activity) {
    return sentences.told(activity);
  }

  /** All of one kind, in sentences. */
  @ForTemplates
  public String kind(Work work) {
    return sentences.kind(work);
  }

  /** Several kinds, in paragraphs. */
  @ForTemplates
  public List<String> paragraphs(List<Work> works) {
    return sentences.paragraphs(works);
  }
}
