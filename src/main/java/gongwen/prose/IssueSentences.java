package gongwen.prose;

import static gongwen.prose.Wording.withoutStart;

import gongwen.facts.Facts;
import gongwen.facts.Figure;
import gongwen.facts.IssueFact;
import gongwen.facts.PeriodWords;
import gongwen.facts.Scope;
import gongwen.model.Issue;
import gongwen.model.Plan;
import gongwen.model.TimeLimit;
import gongwen.text.ChineseDates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Issues and risks: sentences of reports, cells of the ledger, what is planned for them. */
public final class IssueSentences {
  private static final List<String> NAMES = List.of("问题", "风险", "隐患");
  private final Setting setting;
  private final Printing printing;

  IssueSentences(Setting setting, Printing printing) {
    this.setting = setting;
    this.printing = printing;
  }

  @ForTemplates
  public static boolean isRisk(Issue issue) {
    return issue.risk();
  }

  static boolean isClosed(IssueFact fact) {
    return fact.state() == IssueFact.State.CLOSED;
  }

  /** 责任人（责任单位）. */
  @ForTemplates
  public static String owner(Issue issue) {
    String owner = issue.rectification().owner();
    String unit = issue.rectification().unit();
    return owner.isEmpty() || unit.isEmpty() ? owner + unit : owner + "（" + unit + "）";
  }

  /** 应于7月15日前完成整改, 整改时限为立行立改; empty without a limit. */
  @ForTemplates
  public String until(Issue issue) {
    Optional<TimeLimit> due = issue.rectification().due();
    if (due.isEmpty()) {
      return "";
    }
    String limit = setting.limit(due.get());
    String done = issue.risk() ? "落实到位" : "完成整改";
    if (due.get().words().isEmpty()) {
      return "应于" + limit + "前" + done;
    }
    return due.get().isUntil() ? "应于" + limit + done : (issue.risk() ? "落实" : "整改") + "时限为" + limit;
  }

  /** Who answers for it, until when, and how far it is at the end of the period. */
  @ForTemplates
  public String limit(IssueFact fact) {
    return limit(fact, fact.issue().rectification().progress());
  }

  private String limit(IssueFact fact, String progress) {
    Issue issue = fact.issue();
    Issue.Rectification of = issue.rectification();
    List<String> clauses = new ArrayList<>();
    if (!of.owner().isEmpty()) {
      clauses.add("责任人为" + of.owner());
    } else if (!of.unit().isEmpty()) {
      clauses.add("责任单位为" + of.unit());
    }
    if (of.due().isPresent()) {
      clauses.add(until(issue));
    }
    boolean late = fact.state() == IssueFact.State.OVERDUE;
    if (!progress.isEmpty() && !isClosed(fact)) {
      clauses.add("目前" + withoutStart(withoutStart(Wording.bare(progress), "目前"), "，"));
      if (late && !progress.contains("未")) {
        clauses.add("尚未全部完成");
      }
    } else if (late) {
      clauses.add("目前尚未" + (issue.risk() ? "落实到位" : "完成"));
    }
    return Wording.sentence(String.join("，", clauses));
  }

  /** How it shows, unless its title says just that. */
  static String shown(Issue issue) {
    return Repetition.same(issue.detail(), issue.title()) ? "" : Wording.sentence(issue.detail());
  }

  static String cause(Issue issue) {
    return issue.cause().isEmpty()
        ? ""
        : "主要原因是" + Wording.sentence(withoutStart(issue.cause(), "主要原因是"));
  }

  /** How it shows, its cause, what is done, who answers and until when. */
  @ForTemplates
  public String body(IssueFact fact) {
    Issue issue = fact.issue();
    List<String> measures = Repetition.once(issue.rectification().measures());
    String listed = Wording.sentence(Wording.enumerate(measures));
    String done = measures.isEmpty() ? "" : (issue.risk() ? "防范措施是" : "整改措施是") + listed;
    String progress = issue.rectification().progress();
    boolean measure = listed.contains(Wording.bare(progress));
    return shown(issue) + cause(issue) + done + limit(fact, measure ? "" : progress);
  }

  /** Several, each a point. */
  @ForTemplates
  public List<Point> list(List<IssueFact> all) {
    return all.stream().map(fact -> new Point(fact.issue().title(), body(fact))).toList();
  }

  /** 某某的问题, unless the title says it itself. */
  @ForTemplates
  public static String named(Issue issue) {
    return Wording.endsWithAny(issue.title(), NAMES)
        ? issue.title()
        : issue.title() + (issue.risk() ? "的风险" : "的问题");
  }

  /** An only one, behind 工作中还存在 or by itself. */
  @ForTemplates
  public Point only(IssueFact fact, String lead) {
    Issue issue = fact.issue();
    return new Point(lead.isEmpty() ? issue.title() : named(issue), body(fact));
  }

  /** What was closed in the period, in one sentence without its end. */
  @ForTemplates
  public String settled(List<IssueFact> all) {
    List<String> clauses = new ArrayList<>();
    for (IssueFact fact : all) {
      String day = fact.closed().map(setting::day).orElse("");
      String done = fact.issue().risk() ? "化解" : "完成整改";
      clauses.add(named(fact.issue()) + "已于" + day + done);
    }
    return String.join("；", clauses);
  }

  /** The heading over what was closed, where the open ones have headings. */
  @ForTemplates
  public static String settledHead(List<IssueFact> all) {
    List<String> kinds = new ArrayList<>();
    if (all.stream().anyMatch(fact -> !fact.issue().risk())) {
      kinds.add("已完成整改的问题");
    }
    if (all.stream().anyMatch(fact -> fact.issue().risk())) {
      kinds.add("已化解的风险");
    }
    return String.join("和", kinds);
  }

  /** What a plan answers, of what has been found by now; empty for nothing. */
  @ForTemplates
  public String answered(Plan plan) {
    List<String> open = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (IssueFact fact : setting.facts().issues(Scope.OWN)) {
      Issue issue = fact.issue();
      if (!plan.answers().contains(issue.id())) {
        continue;
      }
      if (isClosed(fact)) {
        texts.add("巩固“" + issue.title() + (issue.risk() ? "”风险防范" : "”问题整改") + "成果");
      } else {
        open.add(named(issue));
      }
    }
    if (!open.isEmpty()) {
      texts.add(0, "针对" + Wording.series(open));
    }
    return texts.isEmpty() ? "" : String.join("，", texts) + "，";
  }

  /** By whom it is done, until when: 由某某负责，9月底前完成; not what the plan says itself. */
  @ForTemplates
  public String charge(Plan plan) {
    String said = plan.title() + "。" + plan.detail();
    List<String> clauses = new ArrayList<>();
    if (!plan.owner().isEmpty() && !said.contains(plan.owner() + "负责")) {
      clauses.add("由" + plan.owner() + "负责");
    }
    String due = setting.due(plan.due());
    if (!due.isEmpty() && !said.contains(due)) {
      clauses.add(due + "完成");
    }
    return Wording.sentence(String.join("，", clauses));
  }

  /** What a plan holds beside its title. */
  static String content(Plan plan) {
    return Repetition.same(plan.detail(), plan.title()) ? "" : Wording.bare(plan.detail());
  }

  /** What a plan holds, by whom and until when. */
  @ForTemplates
  public String plan(Plan plan) {
    String what = Wording.sentence(content(plan)) + charge(plan);
    return what.isEmpty() ? "" : answered(plan) + what;
  }

  /** The plans that can be seen by now, each a point. */
  @ForTemplates
  public List<Point> plans() {
    return setting.facts().plans().stream()
        .map(each -> new Point(each.title(), plan(each)))
        .toList();
  }

  /** How a state is said: of risks 已化解, 正在防范, 逾期未化解. */
  @ForTemplates
  public static String stateWord(IssueFact.State state, boolean risk) {
    if (!risk) {
      return state.zh();
    }
    return switch (state) {
      case CLOSED -> "已化解";
      case OPEN -> "正在防范";
      case OVERDUE -> "逾期未化解";
    };
  }

  /** How far it is, in the ledger. */
  @ForTemplates
  public String state(IssueFact fact) {
    String word = stateWord(fact.state(), fact.issue().risk());
    if (isClosed(fact)) {
      return word + "，" + fact.closed().map(setting::day).orElse("") + "销号";
    }
    String progress = fact.issue().rectification().progress();
    return progress.isEmpty() ? word : word + "；" + Wording.bare(progress);
  }

  /** The proof, in the ledger; of what was closed later there is none yet. */
  @ForTemplates
  public static String proof(IssueFact fact) {
    Issue.Rectification of = fact.issue().rectification();
    return of.closed().isPresent() && !isClosed(fact) ? "" : Wording.bare(of.proof());
  }

  /** 问题3个，其中已完成整改1个、正在整改2个; empty for none. */
  @ForTemplates
  public String counted(Issue.Kind kind) {
    boolean risk = kind == Issue.Kind.RISK;
    String word = risk ? "风险" : "问题";
    Facts facts = setting.facts();
    List<IssueFact> all =
        facts.issues(Scope.OWN).stream().filter(fact -> fact.issue().risk() == risk).toList();
    if (all.isEmpty()) {
      return "";
    }
    List<String> states = new ArrayList<>();
    for (IssueFact.State state :
        List.of(IssueFact.State.CLOSED, IssueFact.State.OPEN, IssueFact.State.OVERDUE)) {
      List<IssueFact> some = all.stream().filter(fact -> fact.state() == state).toList();
      if (some.size() == all.size()) {
        String both = all.size() > 1 ? "均" : "";
        return word + number(all, List.of(word)) + "个，" + both + stateWord(state, risk);
      }
      if (!some.isEmpty()) {
        states.add(stateWord(state, risk) + number(some, List.of(word, state.zh())) + "个");
      }
    }
    return word + number(all, List.of(word)) + "个，其中" + String.join("、", states);
  }

  private String number(List<IssueFact> some, List<String> of) {
    Figure number =
        setting
            .facts()
            .number("问题", of, Scope.OWN, some.stream().map(fact -> fact.issue().ref()).toList());
    return printing.figure(number);
  }

  /** How many are registered, and in what states. */
  @ForTemplates
  public String tally() {
    List<String> kinds = new ArrayList<>();
    for (Issue.Kind kind : Issue.Kind.values()) {
      String counted = counted(kind);
      if (!counted.isEmpty()) {
        kinds.add(counted);
      }
    }
    boolean same = setting.period().from().getYear() == setting.asOf().getYear();
    String when = same ? PeriodWords.inProse(setting.period()) : PeriodWords.full(setting.period());
    String asOf = "截至" + ChineseDates.day(setting.asOf()) + "，" + when;
    return kinds.isEmpty()
        ? asOf + "没有登记在册的问题和风险。"
        : asOf + "登记在册的" + String.join("；", kinds) + "。";
  }
}
