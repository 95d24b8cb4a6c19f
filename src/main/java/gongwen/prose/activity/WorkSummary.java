package gongwen.prose.activity;

import gongwen.facts.Amount;
import gongwen.facts.Figure;
import gongwen.facts.Work;
import gongwen.model.Activity;
import gongwen.text.Approximation;
import gongwen.text.Ref;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Many activities of one kind in one sentence: how often, how many, what about. */
final class WorkSummary {
  /** More than so many are not named one by one. */
  private static final int NAMED = 6;

  private final Work work;
  private final Numerals numerals;
  private final Deed kind;

  WorkSummary(Work work, Numerals numerals) {
    this.work = work;
    this.numerals = numerals;
    this.kind = Deed.ofKind(work.kind(), "");
  }

  /**
   * @param people what is said of those who took part
   */
  String sentence(String people) {
    return body() + people + "。";
  }

  private String body() {
    Map<String, List<Activity>> names = names();
    if (names.isEmpty()) {
      return kind.main() + amounts();
    }
    Activity first = names.values().iterator().next().get(0);
    Deed deed = deed(first);
    if (names.size() == 1 && isWhole(names) && !deed.title().is(ActivityTitle.Form.UNKNOWN)) {
      return (deed.content().isEmpty() ? deed.subject() : "")
          + deed.main()
          + amounts()
          + deed.content();
    }
    Optional<String> quoted = quoted(names.keySet());
    if (quoted.isPresent()) {
      return quoted.get() + amounts();
    }
    return kind.main() + amounts() + "，" + contents(names);
  }

  private String contents(Map<String, List<Activity>> names) {
    boolean parts = names.values().stream().flatMap(List::stream).allMatch(this::isPart);
    boolean several = names.values().stream().anyMatch(WorkSummary::often);
    if (parts && isExact() && names.size() <= NAMED && (several || !isWhole(names))) {
      return "其中"
          + names.entrySet().stream()
              .map(each -> each.getKey() + counted(each.getKey(), each.getValue()))
              .collect(Collectors.joining("、"));
    }
    List<String> said = withoutCommonStart(List.copyOf(names.keySet()));
    String noun = parts ? commonNoun(said) : "";
    String list =
        said.stream()
            .limit(NAMED)
            .map(name -> name.substring(0, name.length() - noun.length()))
            .collect(Collectors.joining("、"));
    return (parts ? "包括" : said.size() == 1 ? "内容为" : "内容包括")
        + list
        + (said.size() > NAMED ? "等" : "")
        + noun;
  }

  /** The kind where all names end with it and say more: 消防检查 of 餐馆消防检查 and 学校消防检查. */
  private String commonNoun(List<String> names) {
    String noun = kind.title().object();
    boolean common = names.stream().allMatch(n -> n.endsWith(noun) && n.length() > noun.length());
    return common ? noun : "";
  }

  /** Whether it is one of the kind by its noun, so that the parts make the whole. */
  private boolean isPart(Activity activity) {
    ActivityTitle title = deed(activity).title();
    boolean study = kind.title().ofSort(TitleHead.Sort.STUDY) && !work.kind().endsWith("培训");
    return !study && title.is(ActivityTitle.Form.NOUN) && title.verb().equals(kind.title().verb());
  }

  private static boolean often(List<Activity> activities) {
    return activities.size() > 1
        || activities.get(0).extent().count().filter(c -> c.number().orElse(1) != 1).isPresent();
  }

  /** Whether every activity is called by one of the names. */
  private boolean isWhole(Map<String, List<Activity>> names) {
    return names.values().stream().mapToInt(List::size).sum() == work.activities().size();
  }

  /** Whether parts can be counted: 80余 of a whole say nothing sure of its parts. */
  private boolean isExact() {
    return work.activities().stream()
        .map(activity -> activity.extent().times())
        .allMatch(
            times -> times.approximation() == Approximation.EXACT && times.number().isPresent());
  }

  private String counted(String name, List<Activity> activities) {
    long sum = 0;
    for (Activity activity : activities) {
      sum += activity.extent().times().number().orElse(0);
    }
    String measure = activities.get(0).extent().measureOrDefault();
    List<Ref> refs = activities.stream().map(Activity::ref).toList();
    Figure figure = new Figure(Amount.exact(sum), measure, "次数（" + name + "）", refs);
    return numerals.print(figure, Long.toString(sum)) + measure;
  }

  /** What the titles call it that the kind does not, and which activities are called so. */
  private Map<String, List<Activity>> names() {
    Map<String, List<Activity>> names = new LinkedHashMap<>();
    Map<String, List<Activity>> plain = new LinkedHashMap<>();
    for (Activity activity : work.activities()) {
      String name = name(activity);
      names.computeIfAbsent(name, n -> new ArrayList<>()).add(activity);
      plain.computeIfAbsent(withoutPeriod(name), n -> new ArrayList<>()).add(activity);
    }
    Map<String, List<Activity>> found = plain.size() == 1 ? plain : absorbed(names);
    found.remove("");
    found.remove(kind.title().object());
    return found;
  }

  /** 春节前安全生产调度会 is one of several 安全生产调度会. */
  private Map<String, List<Activity>> absorbed(Map<String, List<Activity>> names) {
    for (Map.Entry<String, List<Activity>> each : names.entrySet()) {
      boolean all =
          each.getKey().length() > 2
              && each.getValue().size() > 1
              && names.keySet().stream().allMatch(name -> name.endsWith(each.getKey()));
      if (all) {
        Map<String, List<Activity>> one = new LinkedHashMap<>();
        one.put(each.getKey(), work.activities());
        return one;
      }
    }
    return names;
  }

  private String name(Activity activity) {
    Deed deed = deed(activity);
    ActivityTitle title = deed.title();
    if (activity.title().isBlank() || title.is(ActivityTitle.Form.NOTHING)) {
      return "";
    }
    boolean same = deed.main().equals(kind.main()) && deed.content().isEmpty();
    if (same) {
      return "";
    }
    String name =
        title.is(ActivityTitle.Form.NOUN) ? title.object() : title.subject() + title.object();
    if (!kind.title().ofSort(TitleHead.Sort.STUDY)) {
      return name;
    }
    for (String verb : List.of("集中学习", "学习")) {
      if (name.startsWith(verb)
          && name.length() > verb.length()
          && title.is(ActivityTitle.Form.CLAUSE)) {
        return name.substring(verb.length());
      }
    }
    return name;
  }

  private static Deed deed(Activity activity) {
    return ActivityAmounts.deed(activity);
  }

  private static String withoutPeriod(String name) {
    return Lexicon.own()
        .leading(Words.PERIODS, name)
        .filter(period -> period.length() < name.length())
        .map(period -> name.substring(period.length()))
        .orElse(name);
  }

  /** “甲”“乙”主题班会 of “甲”主题班会 and “乙”主题班会. */
  private Optional<String> quoted(Set<String> names) {
    StringBuilder all = new StringBuilder();
    Set<String> rest = new LinkedHashSet<>();
    for (String name : names) {
      int end = name.indexOf('”');
      if (!name.startsWith("“") || end < 0) {
        return Optional.empty();
      }
      all.append(name, 0, end + 1);
      rest.add(name.substring(end + 1));
    }
    String noun = rest.iterator().next();
    boolean one = rest.size() == 1 && !noun.isEmpty() && names.size() <= NAMED;
    return one ? Optional.of(kind.title().verb() + all + noun) : Optional.empty();
  }

  /** 局党委会研究 stands before what each was about. */
  private static List<String> withoutCommonStart(List<String> names) {
    if (names.size() < 2) {
      return names;
    }
    String found = "";
    String first = names.get(0);
    for (int at = 0; at < first.length(); at++) {
      for (Words group : new Words[] {Words.STRONG, Words.WEAK, Words.INSIDE}) {
        int end =
            at + Lexicon.own().leading(group, first.substring(at)).map(String::length).orElse(-at);
        String start = first.substring(0, end);
        boolean common =
            start.length() > found.length()
                && names.stream().allMatch(n -> n.startsWith(start) && !n.equals(start));
        found = common ? start : found;
      }
    }
    int length = found.length();
    return names.stream().map(name -> name.substring(length)).toList();
  }

  private String amounts() {
    return work.amounts().stream()
        .filter(amount -> !amount.measure().equals("人次"))
        .map(amount -> text(amount.figure()) + amount.measure())
        .collect(Collectors.joining("、"));
  }

  private String text(Figure figure) {
    return numerals.print(figure, figure.inText());
  }
}
