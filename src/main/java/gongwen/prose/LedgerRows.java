package gongwen.prose;

import gongwen.facts.Facts;
import gongwen.facts.Figure;
import gongwen.facts.PeriodWords;
import gongwen.facts.Scope;
import gongwen.facts.Work;
import gongwen.model.Activity;
import gongwen.model.Count;
import gongwen.model.Division;
import gongwen.model.Obligation;
import gongwen.model.Responsibility;
import gongwen.model.Tier;
import gongwen.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rows of the ledger of activities and of the list of responsibilities. */
public final class LedgerRows {
  private static final String PEOPLE = "人次";
  private final Setting setting;
  private final Printing printing;

  LedgerRows(Setting setting, Printing printing) {
    this.setting = setting;
    this.printing = printing;
  }

  @ForTemplates
  public static String shortName(Unit unit) {
    return unit.shortOrFullName();
  }

  private String written(Count count, String what, Activity activity) {
    return printing.count(count, Printing.about(what, activity.title()), activity.ref());
  }

  /** How many, with the measure; what counts in 人次 stands with the people. */
  @ForTemplates
  public String amount(Activity activity) {
    String measure = activity.extent().measureOrDefault();
    if (measure.equals(PEOPLE)) {
      return "";
    }
    return activity.extent().count().map(count -> written(count, "次数", activity)).orElse("1")
        + measure;
  }

  /** How many took part. */
  @ForTemplates
  public String peopleIn(Activity activity) {
    Activity.Extent extent = activity.extent();
    String what = extent.people().isPresent() ? "人数" : "次数";
    return extent.participants().map(count -> written(count, what, activity)).orElse("");
  }

  /** The duties that it met, by their names. */
  @ForTemplates
  public String duties(Activity activity) {
    return responsibility().obligations().stream()
        .filter(each -> activity.serves().contains(each.id()))
        .map(Obligation::name)
        .collect(Collectors.joining("、"));
  }

  private Responsibility responsibility() {
    return setting.facts().dossier().own().responsibility();
  }

  /** A row of the ledger. */
  @ForTemplates
  public List<String> activityRow(Activity activity) {
    return List.of(
        activity.date().brief(),
        activity.kind(),
        activity.title(),
        Wording.bare(activity.summary()),
        activity.theme(),
        amount(activity),
        peopleIn(activity),
        activity.host(),
        activity.place(),
        duties(activity),
        String.join("、", activity.evidence()));
  }

  /** How many activities there are, and of how many kinds. */
  @ForTemplates
  public String activityTally() {
    Facts facts = setting.facts();
    String period = PeriodWords.full(setting.period());
    List<Activity> all = facts.activities(Scope.OWN);
    if (all.isEmpty()) {
      return period + "没有活动登记。";
    }
    int kinds = Work.of(all, facts, Scope.OWN).size();
    String classes = kinds > 1 && kinds < all.size() ? "，分为" + kinds + "类" : "";
    return period + "登记活动" + tally(all, "活动") + "项" + classes + "。";
  }

  private String tally(List<Activity> all, String what) {
    return printing.figure(setting.facts().tally(what, all.stream().map(Activity::ref).toList()));
  }

  /** A row of the sums by kind. */
  @ForTemplates
  public List<String> kindRow(Work work) {
    String amounts =
        work.amounts().stream()
            .filter(each -> !each.measure().equals(PEOPLE))
            .map(this::amount)
            .collect(Collectors.joining("、"));
    Optional<Figure> people = work.people();
    return List.of(
        work.kind(),
        tally(work.activities(), work.kind()),
        amounts,
        people.map(printing::figure).orElse(""));
  }

  /** 6次、80余人次. */
  @ForTemplates
  public String amounts(Work work) {
    return work.amounts().stream().map(this::amount).collect(Collectors.joining("、"));
  }

  private String amount(Work.Measured each) {
    return printing.figure(each.figure()) + each.measure();
  }

  /** Several in one cell, a line each. */
  @ForTemplates
  public static String points(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    List<String> lines = new ArrayList<>();
    for (String item : items) {
      lines.add((lines.size() + 1) + ". " + item);
    }
    return String.join("\n", lines);
  }

  private static String bare(List<String> duties) {
    return points(duties.stream().map(Wording::bare).toList());
  }

  @ForTemplates
  public static List<String> tierRow(Tier tier) {
    return List.of(tier.title(), tier.post() + tier.name(), bare(tier.duties()));
  }

  @ForTemplates
  public static List<String> divisionRow(Division division) {
    return List.of(division.body(), bare(division.duties()));
  }

  @ForTemplates
  public static List<String> dutyRow(Obligation obligation) {
    return List.of(
        obligation.name(),
        PlanSentences.subject(obligation),
        DutyRows.demand(obligation),
        obligation.receiver(),
        String.join("、", obligation.evidence()),
        obligation.basis());
  }
}
