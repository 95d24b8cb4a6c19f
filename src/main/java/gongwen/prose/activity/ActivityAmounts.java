package gongwen.prose.activity;

import gongwen.facts.Amount;
import gongwen.facts.Figure;
import gongwen.model.Activity;
import gongwen.model.Count;
import gongwen.text.Approximation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How much it was and how many took part, as it stands in the sentence of one activity. */
final class ActivityAmounts {
  private static final Set<String> HEADS = Set.of("人", "名", "位");
  private static final String ATTENDANCE = "人次";

  private final Activity activity;
  private final Numerals numerals;
  private final Deed deed;

  ActivityAmounts(Activity activity, Numerals numerals) {
    this.activity = activity;
    this.numerals = numerals;
    this.deed = deed(activity);
  }

  static Deed deed(Activity activity) {
    return Deed.of(
        activity.kind(),
        activity.title(),
        activity.date(),
        objectMeasure(activity),
        activity.extent().participants().isPresent());
  }

  /** In what an activity counts, unless it counts times or days; empty for those, and for none. */
  private static String objectMeasure(Activity activity) {
    String measure = activity.extent().measure();
    boolean counted = activity.extent().count().isPresent();
    return counted && !isOftenOrLong(measure) ? measure : "";
  }

  private static boolean isOftenOrLong(String measure) {
    return measure.isEmpty()
        || Lexicon.own().has(Words.TIMES, measure)
        || Lexicon.own().has(Words.DURATIONS, measure);
  }

  Deed deed() {
    return deed;
  }

  /** What was done, with its counts, without subject. */
  String phrase() {
    Optional<Count> count = activity.extent().count().filter(this::isSaid);
    if (count.isEmpty()) {
      return deed.main() + withoutCount(deed.content());
    }
    String measure = measure();
    if (count.get().number().isEmpty() && isOftenOrLong(measure)) {
      return "多次" + deed.main() + deed.content();
    }
    if (isOftenOrLong(measure)) {
      return deed.main() + said(count.get(), measure) + deed.content();
    }
    String all = deed.main() + deed.content();
    if (measure.equals(ATTENDANCE)) {
      return countsWithPersons() ? all + said(count.get(), measure) : all;
    }
    boolean framed = all.endsWith("活动") || all.endsWith("相关工作");
    boolean apart =
        HEADS.contains(measure) && Lexicon.own().ending(Words.PERSONS, all).isEmpty()
            || framed && deed.title().is(ActivityTitle.Form.UNKNOWN);
    return all + (apart ? "，共" : "") + said(count.get(), measure);
  }

  /**
   * ，46人参加, or ，共46人 behind what somebody took part in; empty where nobody counted, or where it is
   * said already.
   */
  String people() {
    boolean attended =
        activity.extent().people().isEmpty()
            && activity.extent().measure().equals(ATTENDANCE)
            && !countsWithPersons();
    Optional<Count> people =
        attended ? activity.extent().count() : activity.extent().people().filter(this::isNews);
    if (people.isEmpty()) {
      return "";
    }
    boolean often = attended || isOften();
    String number = said(people.get(), often ? ATTENDANCE : "人", attended ? "次数" : "人数");
    boolean told = (deed.main() + deed.content()).contains("参加");
    return told ? "，共" + number : "，" + number + "参加";
  }

  /** Whether it was done more than once, or over days: the same people may be counted twice. */
  private boolean isOften() {
    boolean times =
        Lexicon.own().has(Words.TIMES, measure())
            || !isOftenOrLong(measure()) && !activity.date().from().equals(activity.date().to());
    return times && several();
  }

  private boolean several() {
    return activity.extent().count().filter(c -> c.number().orElse(2) != 1).isPresent();
  }

  /** One time goes without saying, one household does not. */
  private boolean isSaid(Count count) {
    return several() || !isOftenOrLong(measure());
  }

  /** What the file says; of a document without one the measure word that such documents have. */
  private String measure() {
    String written = activity.extent().measure();
    if (!written.isEmpty()) {
      return written;
    }
    boolean things =
        deed.title().head().filter(h -> !h.sort().happens() && !h.measure().isEmpty()).isPresent();
    boolean handled = GIVEN.stream().anyMatch(deed.main()::startsWith);
    return things && handled && several() ? deed.title().head().orElseThrow().measure() : "次";
  }

  /** What is done to each of many at one time: a count without a measure word counts them. */
  private static final List<String> GIVEN = List.of("签订", "发放", "张贴", "悬挂", "设置");

  private boolean countsWithPersons() {
    String all = deed.main() + deed.content();
    return Lexicon.own().ending(Words.WITHPERSONS, all).isPresent()
        || deed.title().is(ActivityTitle.Form.CLAUSE);
  }

  /** Whether neither the title nor the content says how many took part, and no count of papers. */
  private boolean isNews(Count people) {
    if (people.number().isEmpty()) {
      return true;
    }
    String number = Long.toString(people.number().getAsLong());
    String told = activity.title() + "，" + activity.summary();
    boolean said = told.matches("(?s).*(?<![0-9])" + number + "余?多?[名人位].*");
    boolean papers =
        deed.title().head().filter(h -> h.sort() == TitleHead.Sort.PAPER).isPresent()
            && activity.extent().count().map(Count::number).equals(Optional.of(people.number()));
    return !said && !papers;
  }

  /** What leads to a count says nothing without one. */
  static String withoutCount(String content) {
    return content.equals("，走访") ? "" : content;
  }

  private String said(Count count, String measure) {
    return said(count, measure, "次数");
  }

  private String said(Count count, String measure, String what) {
    if (count.number().isEmpty()) {
      return count.written() + measure;
    }
    boolean above = count.approximation() == Approximation.ABOVE;
    String number =
        above && count.written().endsWith("以上")
            ? count.written().substring(0, count.written().length() - 2)
            : count.written();
    String name = activity.title().isEmpty() ? "" : "（" + activity.title() + "）";
    Figure figure =
        new Figure(
            new Amount(BigDecimal.valueOf(count.number().getAsLong()), count.approximation()),
            "",
            what + name,
            List.of(activity.ref()));
    return numerals.print(figure, number) + measure + (above ? "以上" : "");
  }
}
