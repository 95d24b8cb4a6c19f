package gongwen.prose;

import gongwen.facts.Figure;
import gongwen.facts.IndicatorFact;
import gongwen.facts.IssueFact;
import gongwen.facts.Member;
import gongwen.facts.ObligationFact;
import gongwen.facts.ObligationFact.Window;
import gongwen.model.Activity;
import gongwen.text.ChineseNumerals;
import gongwen.text.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Rows of charts: a name, then a value for each series. Empty where there is nothing to see. */
public final class ChartRows {
  private static final int FEWEST = 3;
  private static final int MOST_RATES = 12;
  private final Setting setting;
  private final Printing printing;

  ChartRows(Setting setting, Printing printing) {
    this.setting = setting;
    this.printing = printing;
  }

  private Figure tally(String what, List<Ref> refs) {
    return setting.facts().tally(what, refs);
  }

  private static List<Ref> refs(List<IssueFact> facts) {
    return facts.stream().map(fact -> fact.issue().ref()).toList();
  }

  private static List<List<Object>> enough(List<List<Object>> rows) {
    return rows.size() < FEWEST ? List.of() : rows;
  }

  /** Of members: issues, and those that are settled. */
  @ForTemplates
  public List<List<Object>> issues(List<Member> members, String word) {
    List<List<Object>> rows = new ArrayList<>();
    for (Member member : members) {
      if (!member.issues().isEmpty()) {
        List<IssueFact> closed = member.issues().stream().filter(IssueSentences::isClosed).toList();
        rows.add(
            List.of(
                member.unit().shortOrFullName(),
                tally(word, refs(member.issues())),
                tally("完成整改的" + word, refs(closed))));
      }
    }
    return enough(rows);
  }

  /** Of members: duties, and those that are met. */
  @ForTemplates
  public List<List<Object>> obligations(List<Member> members) {
    List<List<Object>> rows = new ArrayList<>();
    for (Member member : members) {
      List<ObligationFact> judged =
          member.obligations().stream()
              .filter(fact -> ObligationSentences.isJudged(fact.obligation()))
              .toList();
      if (!judged.isEmpty()) {
        List<Ref> met =
            judged.stream()
                .filter(fact -> fact.state() == ObligationFact.State.MET)
                .map(fact -> fact.obligation().ref())
                .toList();
        List<Ref> all = judged.stream().map(fact -> fact.obligation().ref()).toList();
        rows.add(
            List.of(member.unit().shortOrFullName(), tally("规定动作", all), tally("已完成的规定动作", met)));
      }
    }
    return enough(rows);
  }

  /** The kinds of these activities, if a chart can tell them apart; else all as one. */
  @ForTemplates
  public static List<String> kinds(List<Activity> all) {
    Set<String> kinds = new LinkedHashSet<>();
    all.forEach(activity -> kinds.add(activity.kind()));
    return kinds.size() > 2 ? List.of("活动") : List.copyOf(kinds);
  }

  /** Activities by month, from the first to the last; none for fewer than three months. */
  @ForTemplates
  public List<List<Object>> activitiesByMonth(List<Activity> all) {
    TreeSet<Integer> busy = new TreeSet<>();
    all.forEach(activity -> busy.add(monthOf(activity.date().to())));
    List<List<Object>> rows = new ArrayList<>();
    if (busy.size() < FEWEST) {
      return rows;
    }
    List<String> kinds = kinds(all);
    boolean together = kinds.equals(List.of("活动"));
    for (int month = busy.first(); month <= busy.last(); month++) {
      int at = month;
      List<Activity> some = all.stream().filter(each -> monthOf(each.date().to()) == at).toList();
      List<Object> row = new ArrayList<>(List.of(called(month, busy)));
      for (String kind : kinds) {
        List<Ref> refs =
            some.stream()
                .filter(each -> together || each.kind().equals(kind))
                .map(Activity::ref)
                .toList();
        row.add(tally(kind, refs));
      }
      rows.add(row);
    }
    return rows;
  }

  /** A duty, how often it is asked for, how often of that it was done; none where all is done. */
  @ForTemplates
  public static List<List<Object>> fulfilment(List<ObligationFact> all) {
    boolean open = all.stream().anyMatch(fact -> met(fact) < required(fact));
    List<List<Object>> rows = new ArrayList<>();
    if (open) {
      all.forEach(fact -> rows.add(List.of(fact.obligation().name(), required(fact), met(fact))));
    }
    return enough(rows);
  }

  /** How often in all windows together. */
  @ForTemplates
  public static int required(ObligationFact fact) {
    return fact.windows().stream().mapToInt(Window::required).sum();
  }

  /** How often of that; what is done more in one window does not count for another. */
  @ForTemplates
  public static int met(ObligationFact fact) {
    return fact.windows().stream()
        .mapToInt(w -> Math.min(w.done().value().number().intValue(), w.required()))
        .sum();
  }

  /** Rates before and now. */
  @ForTemplates
  public List<List<Object>> rates(List<IndicatorFact> of) {
    List<List<Object>> rows = new ArrayList<>();
    for (IndicatorFact fact : of) {
      if (fact.indicator().measure().equals("%") && fact.change().isPresent()) {
        rows.add(
            List.of(
                fact.indicator().name(),
                IndicatorRows.plain(printing.before(fact)),
                IndicatorRows.plain(printing.value(fact))));
      }
    }
    return rows.size() > MOST_RATES ? List.of() : enough(rows);
  }

  private static int monthOf(LocalDate day) {
    return day.getYear() * 12 + day.getMonthValue() - 1;
  }

  private static String yearOf(int month, TreeSet<Integer> all) {
    return all.first() / 12 == all.last() / 12 ? "" : month / 12 + "年";
  }

  private static String called(int month, TreeSet<Integer> all) {
    return yearOf(month, all) + (month % 12 + 1) + "月";
  }

  private static String quarter(int part, TreeSet<Integer> all) {
    return yearOf(part * 3, all) + "第" + ChineseNumerals.cardinal(part % 4 + 1) + "季度";
  }

  /**
   * Issues found and settled, by month, of more than half a year by quarter; none of fewer than
   * three, and where one has no day on which it was found.
   */
  @ForTemplates
  public List<List<Object>> issuesByTime(List<IssueFact> all) {
    TreeSet<Integer> busy = months(all);
    List<List<Object>> rows = new ArrayList<>();
    boolean known = all.stream().allMatch(fact -> fact.issue().found().isPresent());
    if (all.size() < FEWEST || !known || busy.isEmpty()) {
      return rows;
    }
    String word = issueWord(all);
    String done = doneWord(all);
    int step = isByQuarter(all) ? 3 : 1;
    for (int part = busy.first() / step; part <= busy.last() / step; part++) {
      int at = part;
      List<IssueFact> found =
          found(all).stream().filter(f -> monthOf(foundOn(f)) / step == at).toList();
      List<IssueFact> closed =
          closed(all).stream().filter(f -> monthOf(closedOn(f)) / step == at).toList();
      rows.add(
          List.of(
              step == 3 ? quarter(part, busy) : called(part, busy),
              tally("发现的" + word, refs(found)),
              tally(done + "的" + word, refs(closed))));
    }
    return rows;
  }

  /** Whether there are more months than a chart shows. */
  @ForTemplates
  public boolean isByQuarter(List<IssueFact> all) {
    TreeSet<Integer> busy = months(all);
    return !busy.isEmpty() && busy.last() - busy.first() > 5;
  }

  /** What they are called together. */
  @ForTemplates
  public static String issueWord(List<IssueFact> all) {
    long risks = all.stream().filter(fact -> fact.issue().risk()).count();
    return risks == all.size() ? "风险" : risks > 0 ? "问题和风险" : "问题";
  }

  /** What it is called when they are done with. */
  @ForTemplates
  public static String doneWord(List<IssueFact> all) {
    return issueWord(all).equals("风险") ? "化解" : "完成整改";
  }

  private TreeSet<Integer> months(List<IssueFact> all) {
    TreeSet<Integer> busy = new TreeSet<>();
    found(all).forEach(fact -> busy.add(monthOf(foundOn(fact))));
    closed(all).forEach(fact -> busy.add(monthOf(closedOn(fact))));
    return busy;
  }

  private List<IssueFact> found(List<IssueFact> all) {
    LocalDate from = setting.period().from();
    return all.stream()
        .filter(fact -> fact.issue().found().filter(day -> !day.isBefore(from)).isPresent())
        .toList();
  }

  private static List<IssueFact> closed(List<IssueFact> all) {
    return all.stream().filter(fact -> fact.closed().isPresent()).toList();
  }

  private static LocalDate foundOn(IssueFact fact) {
    return fact.issue().found().orElseThrow();
  }

  private static LocalDate closedOn(IssueFact fact) {
    return fact.closed().orElseThrow();
  }
}
