package gongwen.prose;

import gongwen.facts.IssueFact;
import gongwen.facts.Scope;
import gongwen.model.Plan;
import gongwen.text.ChineseNumerals;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Risks and hidden dangers (隐患: issues that are not settled), and what is done against them. */
public final class RiskSentences {
  private final Setting setting;
  private final IssueSentences issues;

  RiskSentences(Setting setting, IssueSentences issues) {
    this.setting = setting;
    this.issues = issues;
  }

  /** Neither averted nor settled at the end of the period. */
  @ForTemplates
  public static boolean isOpen(IssueFact fact) {
    return !IssueSentences.isClosed(fact);
  }

  /** Those that are open: risks first, then issues. */
  @ForTemplates
  public List<IssueFact> open() {
    List<IssueFact> all =
        setting.facts().issues(Scope.OWN).stream().filter(RiskSentences::isOpen).toList();
    List<IssueFact> open = new ArrayList<>(all.stream().filter(f -> f.issue().risk()).toList());
    all.stream().filter(fact -> !fact.issue().risk()).forEach(open::add);
    return List.copyOf(open);
  }

  /** How it shows, its cause, who answers and until when; measures are told with the others. */
  @ForTemplates
  public String told(IssueFact fact) {
    return IssueSentences.shown(fact.issue())
        + IssueSentences.cause(fact.issue())
        + issues.limit(fact);
  }

  /** Those that are open, each a point. */
  @ForTemplates
  public List<Point> points() {
    List<IssueFact> open = open();
    List<Point> points = new ArrayList<>();
    for (IssueFact fact : open) {
      String head = open.size() == 1 ? IssueSentences.named(fact.issue()) : fact.issue().title();
      points.add(new Point(head, told(fact)));
    }
    return points;
  }

  /** What these are called together. */
  @ForTemplates
  public static String nouns(List<IssueFact> all) {
    long risks = all.stream().filter(fact -> fact.issue().risk()).count();
    return risks == all.size() ? "风险" : risks == 0 ? "隐患" : "风险和隐患";
  }

  /** 针对甲的风险; 针对“甲”“乙”两项隐患. */
  @ForTemplates
  public static String against(List<IssueFact> all) {
    if (all.size() == 1) {
      String title = all.get(0).issue().title();
      boolean says = Wording.endsWithAny(title, List.of("问题", "风险", "隐患"));
      return "针对" + title + (says ? "" : all.get(0).issue().risk() ? "的风险" : "的隐患");
    }
    List<String> titles = all.stream().map(fact -> fact.issue().title()).toList();
    String count = ChineseNumerals.counting(all.size());
    return "针对“" + String.join("”“", titles) + "”" + count + "项" + nouns(all);
  }

  /** Measures of the ledger that the plan does not say itself. */
  @ForTemplates
  public static List<String> ownMeasures(List<IssueFact> all, String said) {
    List<String> measures = new ArrayList<>();
    all.forEach(fact -> measures.addAll(fact.issue().rectification().measures()));
    return Repetition.once(measures).stream()
        .map(Wording::bare)
        .filter(measure -> !Repetition.says(said, measure))
        .toList();
  }

  /** What is done: first by plans, then what the ledger has that no plan answers. */
  @ForTemplates
  public List<String> measures() {
    List<IssueFact> open = open();
    List<String> items = new ArrayList<>();
    Set<String> answered = new HashSet<>();
    Set<String> measured = new HashSet<>();
    for (Plan plan : setting.facts().plans()) {
      List<IssueFact> here =
          open.stream().filter(f -> plan.answers().contains(f.issue().id())).toList();
      if (here.isEmpty() && !plan.answers().isEmpty()) {
        continue;
      }
      List<IssueFact> fresh =
          here.stream().filter(fact -> !measured.contains(fact.issue().id())).toList();
      items.add(planned(plan, here, fresh) + issues.charge(plan));
      here.forEach(fact -> answered.add(fact.issue().id()));
      fresh.forEach(fact -> measured.add(fact.issue().id()));
    }
    for (IssueFact fact : open) {
      List<String> own = Repetition.once(fact.issue().rectification().measures());
      if (!answered.contains(fact.issue().id()) && !own.isEmpty()) {
        String steps = Wording.enumerate(own).replace("；", "，");
        items.add(against(List.of(fact)) + "，" + Wording.sentence(steps));
      }
    }
    return items;
  }

  private static String planned(Plan plan, List<IssueFact> here, List<IssueFact> fresh) {
    List<String> steps = new ArrayList<>();
    steps.add(here.isEmpty() ? "" : against(here));
    String measures = Wording.enumerate(ownMeasures(fresh, plan.detail())).replace("；", "，");
    String content = IssueSentences.content(plan);
    steps.add(measures);
    steps.add(Repetition.says(measures, content) ? "" : content);
    steps.removeIf(String::isEmpty);
    return !here.isEmpty() && steps.size() == 1
        ? Wording.sentence(steps.get(0) + "，" + Wording.bare(plan.title()))
        : Wording.sentence(plan.title()) + Wording.sentence(String.join("，", steps));
  }
}
