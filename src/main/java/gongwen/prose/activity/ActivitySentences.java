package gongwen.prose.activity;

import gongwen.facts.Work;
import gongwen.model.Activity;
import gongwen.model.Days;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Sentences about what was done, of one activity and of several of one kind. */
public final class ActivitySentences {
  private static final int IN_A_SENTENCE = 6;

  private final Numerals numerals;
  private final Function<Days, String> days;
  private final Function<Work, String> people;

  /**
   * @param days how a day is written: 4月1日; with its year where the period goes over several
   * @param people what is said of those who took part in several: ，共有54人次参加
   */
  public ActivitySentences(
      Numerals numerals, Function<Days, String> days, Function<Work, String> people) {
    this.numerals = numerals;
    this.days = days;
    this.people = people;
  }

  /** Verb and object of a kind: 召开会议, 签订责任书. */
  public static String doing(String kind) {
    return Deed.ofKind(kind, "").main();
  }

  /** The verb of a kind; empty for a kind that is a clause of its own. */
  public static String verb(String kind) {
    return Deed.ofKind(kind, "").title().verb();
  }

  /** What stands behind the verb: 责任书 of 责任书签订. */
  public static String object(String kind) {
    return doing(kind).substring(verb(kind).length());
  }

  /** Whether a title says by itself what was done, with a verb of its own. */
  public static boolean isClause(String title) {
    return ActivityTitle.of(title, Deed.NO_DAYS, "").is(ActivityTitle.Form.CLAUSE);
  }

  /** What was done, without day, counts and people; a word of how often stands in its place. */
  public static String deed(Activity activity, String times) {
    Deed deed = ActivityAmounts.deed(activity);
    return deed.subject() + deed.main() + times + ActivityAmounts.withoutCount(deed.content());
  }

  /** What was done of several kinds, in paragraphs. */
  public List<String> paragraphs(List<Work> works) {
    return new Paragraphs(this).of(works);
  }

  /** One activity as a clause: day, place, what was done, how many. */
  public String told(Activity activity) {
    return days.apply(activity.date()) + done(activity);
  }

  /** The same without its day: what may stand right behind one. */
  public String done(Activity activity) {
    return action(activity) + new ActivityAmounts(activity, numerals).people();
  }

  /** All of one kind: one or two by their days, more together. */
  public String kind(Work work) {
    List<Activity> all = work.activities();
    if (isPair(work)) {
      return pair(all.get(0), all.get(1));
    }
    return oneByOne(work)
        ? oneByOne(all)
        : new WorkSummary(work, numerals).sentence(people.apply(work));
  }

  /** Whether each is told by its day: few, and such as cannot be added up. */
  boolean oneByOne(Work work) {
    long measures =
        work.activities().stream()
            .map(activity -> activity.extent().measureOrDefault())
            .filter(measure -> !measure.equals("人次"))
            .distinct()
            .count();
    return work.activities().size() <= 2 || measures > 1;
  }

  private String oneByOne(List<Activity> all) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < all.size(); i++) {
      boolean last = i == all.size() - 1 || i % IN_A_SENTENCE == IN_A_SENTENCE - 1;
      text.append(told(all.get(i))).append(last ? "。" : "；");
    }
    return text.toString();
  }

  /** Whether it is the same done twice. */
  boolean isPair(Work work) {
    List<Activity> all = work.activities();
    return all.size() == 2 && alike(all.get(0), all.get(1));
  }

  private boolean alike(Activity one, Activity other) {
    return one.extent().count().isEmpty()
        && action(one).equals(action(other))
        && one.extent().people().equals(other.extent().people());
  }

  /** Twice the same: 4月14日、5月14日组织集中学习，每次45人参加. */
  private String pair(Activity one, Activity other) {
    String people = new ActivityAmounts(other, numerals).people();
    String first = days.apply(one.date());
    String second = days.apply(other.date());
    String month = other.date().from().getMonthValue() + "月";
    boolean same = first.startsWith(month) && second.startsWith(month);
    return first
        + "、"
        + (same ? second.substring(month.length()) : second)
        + action(other)
        + (people.isEmpty() ? "" : "，每次" + people.substring(people.startsWith("，共") ? 2 : 1))
        + "。";
  }

  private String action(Activity activity) {
    ActivityAmounts amounts = new ActivityAmounts(activity, numerals);
    Deed deed = amounts.deed();
    String what = amounts.phrase();
    List<String> parts = new ArrayList<>();
    if (deed.subject().isEmpty()) {
      parts.add(place(activity, deed) + what);
    } else {
      parts.add("，" + deed.subject() + what);
    }
    String content = content(activity, deed);
    if (!content.isEmpty()) {
      parts.add(content);
    }
    return String.join("，", parts);
  }

  private static String place(Activity activity, Deed deed) {
    String place = activity.place().strip();
    boolean leads =
        deed.main().startsWith("在") || deed.main().startsWith("到") || deed.main().startsWith("赴");
    return place.isEmpty() || activity.title().contains(place) || leads ? "" : "在" + place;
  }

  /** What the record says of the content, unless the title says it already. */
  private static String content(Activity activity, Deed deed) {
    String content = ActivityTitle.bare(activity.summary());
    String told = deed.subject() + deed.main() + deed.content();
    if (content.isEmpty() || told.contains(content)) {
      return "";
    }
    ActivityTitle parsed = ActivityTitle.of(content, activity.date(), "");
    boolean taught =
        deed.title().ofSort(TitleHead.Sort.STUDY)
            || deed.title().ofSort(TitleHead.Sort.LECTURE)
            || deed.main().endsWith("讲座");
    boolean noun = !parsed.is(ActivityTitle.Form.CLAUSE) && !content.contains("，");
    return taught && noun ? "内容为" + content : content;
  }
}
