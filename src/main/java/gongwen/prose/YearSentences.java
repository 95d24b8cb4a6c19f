package gongwen.prose;

import gongwen.facts.Facts;
import gongwen.facts.Figure;
import gongwen.facts.ObligationFact;
import gongwen.facts.Scope;
import gongwen.facts.Work;
import gongwen.model.Activity;
import gongwen.model.Period;
import gongwen.text.ChineseDates;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A year: each duty with the times it was done, each month with what was done. */
public final class YearSentences {
  private static final int MOST_NAMED = 4;
  private final Setting setting;
  private final Printing printing;

  YearSentences(Setting setting, Printing printing) {
    this.setting = setting;
    this.printing = printing;
  }

  /** Which times these were, by name; nothing of many, and of what counts more than once. */
  @ForTemplates
  public String which(ObligationFact fact) {
    String id = fact.obligation().id();
    List<Activity> all =
        setting.facts().activities(Scope.OWN).stream()
            .filter(activity -> activity.serves().contains(id))
            .toList();
    boolean named =
        !all.isEmpty()
            && all.size() <= MOST_NAMED
            && fact.done().value().number().intValue() == all.size()
            && all.stream()
                .noneMatch(each -> each.title().isEmpty() || ActivityWording.several(each));
    if (!named) {
      return "";
    }
    return (all.size() == 1 ? "，即" : "，分别是")
        + all.stream()
            .map(activity -> setting.days(activity.date()) + Wording.bare(activity.title()))
            .collect(Collectors.joining("、"));
  }

  /** How often it was done; 累计 where a window began before the period. */
  @ForTemplates
  public String doneHere(ObligationFact fact) {
    LocalDate from = setting.period().from();
    boolean earlier = fact.windows().stream().anyMatch(window -> window.from().isBefore(from));
    String when = earlier ? "累计" : setting.inPeriod("");
    return when + "完成" + printing.figure(fact.done()) + "次";
  }

  /** What a duty asks for, how often it was done, how that came out. */
  @ForTemplates
  public String fulfilled(ObligationFact fact) {
    String asked = "要求" + ObligationSentences.rule(fact.obligation()) + "，";
    if (fact.done().value().number().signum() == 0) {
      boolean open = fact.state() == ObligationFact.State.NOT_DUE;
      return asked + setting.inPeriod("") + (open ? "尚未到期" : "未完成") + "。";
    }
    String named = which(fact);
    String text = asked + doneHere(fact) + named;
    return switch (fact.state()) {
      case MET -> text + "，达到要求。";
      case NOT_DUE -> text + "，尚未到期。";
      case LATE -> text + "，晚于规定时限。";
      case EVIDENCE_MISSING -> text + "，佐证材料不全。";
      case UNMET -> {
        String missed = ObligationSentences.missed(fact);
        boolean apart = !named.isEmpty() && !missed.isEmpty();
        yield text + (apart ? "；" : "，") + missed + "未达到要求。";
      }
    };
  }

  /** 集中学习2次、志愿服务80余人次. */
  @ForTemplates
  public String did(List<Work> all) {
    List<String> told = new ArrayList<>();
    for (Work work : all) {
      told.add(
          work.kind()
              + work.amounts().stream()
                  .map(each -> printing.figure(each.figure()) + each.measure())
                  .collect(Collectors.joining("、")));
    }
    return String.join("、", told);
  }

  /** Month, what was done, how many took part; none for a period that begins within a month. */
  @ForTemplates
  public List<List<String>> months() {
    List<List<String>> rows = new ArrayList<>();
    if (setting.period().from().getDayOfMonth() != 1) {
      return rows;
    }
    Set<YearMonth> months = new TreeSet<>();
    for (Activity activity : setting.facts().activities(Scope.OWN)) {
      months.add(YearMonth.from(activity.date().to()));
    }
    for (YearMonth month : months) {
      Facts facts = setting.facts().in(Period.parse(month.toString()).orElseThrow());
      List<Work> works = Work.of(facts.activities(Scope.OWN), facts, Scope.OWN);
      Figure people = facts.people(works.stream().map(Work::kind).toList(), Scope.OWN).figure();
      String year = setting.period().from().getYear() + "年";
      String taking = people.value().number().signum() > 0 ? printing.figure(people) : "";
      rows.add(List.of(Wording.withoutStart(ChineseDates.month(month), year), did(works), taking));
    }
    return rows;
  }
}
