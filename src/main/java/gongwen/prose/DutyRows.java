package gongwen.prose;

import gongwen.facts.Facts;
import gongwen.facts.IssueFact;
import gongwen.facts.Member;
import gongwen.facts.ObligationFact;
import gongwen.facts.ObligationFact.State;
import gongwen.facts.ObligationFact.Window;
import gongwen.model.Activity;
import gongwen.model.Frequency;
import gongwen.model.Issue;
import gongwen.model.Obligation;
import gongwen.model.TimeLimit;
import gongwen.model.UnitFile;
import gongwen.text.ChineseDates;
import gongwen.text.Ref;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rows of the table of duties, and of what is to be followed up with members. */
public final class DutyRows {
  private static final int MOST_SPANS = 6;
  private static final List<State> WRONG = List.of(State.UNMET, State.LATE, State.EVIDENCE_MISSING);
  private final Setting setting;
  private final Printing printing;

  DutyRows(Setting setting, Printing printing) {
    this.setting = setting;
    this.printing = printing;
  }

  /** 每半年至少1次，6月底、12月底前; 一事一报，24小时内. */
  @ForTemplates
  public static String demand(Obligation obligation) {
    Obligation.Schedule schedule = obligation.schedule();
    List<String> parts = new ArrayList<>();
    if (schedule.per().isPresent()) {
      boolean event = schedule.per().get() == Frequency.EVENT;
      parts.add(event ? PlanSentences.byEvent(obligation) : ObligationSentences.rule(obligation));
    }
    if (!schedule.due().isEmpty()) {
      parts.add(PlanSentences.months(schedule.due()));
    }
    if (!schedule.within().isEmpty()) {
      parts.add(PlanSentences.within(schedule.within()));
    }
    return String.join("，", parts);
  }

  /** Which windows, in brackets; of many how many; nothing of a whole year. */
  @ForTemplates
  public static String which(List<Window> windows, Frequency per) {
    String named = Wording.withoutStart(ObligationSentences.spans(windows, per, MOST_SPANS), "有");
    return named.isEmpty() ? "" : "（" + named + "）";
  }

  /** How often it had to be done; empty for what is not judged. */
  @ForTemplates
  public static String owed(ObligationFact fact) {
    int owed = fact.windows().stream().mapToInt(Window::required).sum();
    return owed == 0 || !isJudged(fact) ? "" : Integer.toString(owed);
  }

  private static boolean isJudged(ObligationFact fact) {
    return ObligationSentences.isJudged(fact.obligation());
  }

  private static boolean isNone(ObligationFact fact) {
    return fact.done().value().number().signum() == 0;
  }

  /** How often it was done; nothing where it is not judged and nothing is registered. */
  @ForTemplates
  public String times(ObligationFact fact) {
    return !isJudged(fact) && isNone(fact) ? "" : printing.figure(fact.done());
  }

  /** How it came out, with the windows. */
  @ForTemplates
  public static String outcome(ObligationFact fact) {
    Optional<Frequency> per = fact.obligation().schedule().per();
    if (per.isEmpty() || !isJudged(fact)) {
      return isNone(fact) ? "本期无登记" : fact.state() == State.EVIDENCE_MISSING ? "缺佐证" : "已开展";
    }
    List<String> told = new ArrayList<>();
    for (State state : WRONG) {
      List<Window> some =
          fact.windows().stream().filter(window -> window.state() == state).toList();
      if (!some.isEmpty()) {
        told.add(state.zh() + which(some, per.get()));
      }
    }
    return told.isEmpty() ? fact.state().zh() : String.join("；", told);
  }

  /** The evidence that there is, and what is lacking. */
  @ForTemplates
  public String shown(ObligationFact fact) {
    Set<Ref> refs = new HashSet<>(fact.done().refs());
    Set<String> all = new LinkedHashSet<>();
    Facts facts = setting.facts();
    List<UnitFile> files = new ArrayList<>(List.of(facts.dossier().own()));
    files.addAll(facts.dossier().members());
    for (UnitFile file : files) {
      for (Activity activity : file.ledgers().activities()) {
        if (refs.contains(activity.ref())) {
          all.addAll(activity.evidence());
        }
      }
    }
    String there = String.join("、", all);
    if (fact.state() != State.EVIDENCE_MISSING) {
      return there;
    }
    String owed = "应附" + String.join("或", fact.obligation().evidence());
    return there.isEmpty() ? owed : there + "；" + owed;
  }

  /** A row of the table of duties. */
  @ForTemplates
  public List<String> obligationRow(ObligationFact fact) {
    Obligation obligation = fact.obligation();
    return List.of(
        fact.unit().unit().shortOrFullName(),
        obligation.name(),
        obligation.subject(),
        demand(obligation),
        obligation.receiver(),
        owed(fact),
        times(fact),
        outcome(fact),
        shown(fact));
  }

  /** How a state is said in a sentence. */
  @ForTemplates
  public static String stateWord(State state) {
    return switch (state) {
      case MET -> "已完成";
      case NOT_DUE -> "尚未到期";
      case LATE -> "逾期完成";
      case EVIDENCE_MISSING -> "已开展但缺佐证";
      case UNMET -> "未完成";
    };
  }

  /**
   * How many of those that are judged there are, and in what states; empty for none.
   *
   * @param withMembers whether those of members are among them
   */
  @ForTemplates
  public String tally(List<ObligationFact> all, boolean withMembers) {
    List<ObligationFact> judged = all.stream().filter(DutyRows::isJudged).toList();
    if (judged.isEmpty()) {
      return "";
    }
    List<String> states = new ArrayList<>();
    String only = "";
    for (State state : State.values()) {
      List<ObligationFact> some = judged.stream().filter(fact -> fact.state() == state).toList();
      if (!some.isEmpty()) {
        only = stateWord(state);
        states.add(stateWord(state) + figure(some, state.zh()) + "项");
      }
    }
    String whose =
        withMembers ? setting.unit().shortOrFullName() + "及" + setting.membersWord() : "";
    String start =
        "截至"
            + ChineseDates.day(setting.asOf())
            + "，"
            + whose
            + "有期限要求的规定动作共"
            + figure(judged, "规定动作")
            + "项，";
    return states.size() == 1
        ? start + (judged.size() > 1 ? "均" : "") + only + "。"
        : start + "其中" + String.join("、", states) + "。";
  }

  private String figure(List<ObligationFact> facts, String what) {
    List<Ref> refs = facts.stream().map(fact -> fact.obligation().ref()).toList();
    return printing.figure(setting.facts().tally(what, refs));
  }

  private String number(List<IssueFact> facts, String what) {
    List<Ref> refs = facts.stream().map(fact -> fact.issue().ref()).toList();
    return printing.figure(setting.facts().tally(what, refs));
  }

  private static List<ObligationFact> unmet(List<ObligationFact> all) {
    return all.stream().filter(fact -> fact.state() == State.UNMET).toList();
  }

  private static List<IssueFact> open(List<IssueFact> all) {
    return all.stream().filter(RiskSentences::isOpen).toList();
  }

  private static List<IssueFact> late(List<IssueFact> all) {
    return all.stream().filter(fact -> fact.state() == IssueFact.State.OVERDUE).toList();
  }

  /** How many duties are unmet; issues: all, not settled, late. */
  @ForTemplates
  public List<String> stateCells(List<ObligationFact> obligations, List<IssueFact> issues) {
    return List.of(
        figure(unmet(obligations), "未完成的规定动作"),
        number(issues, "问题"),
        number(open(issues), "未销号的问题"),
        number(late(issues), "逾期的问题"));
  }

  /** What members have not done, in a sentence; empty for nothing. */
  @ForTemplates
  public String concern(
      List<ObligationFact> obligations, List<IssueFact> issues, String issueWord) {
    List<ObligationFact> unmet = unmet(obligations);
    List<IssueFact> open = open(issues);
    List<String> told = new ArrayList<>();
    if (!unmet.isEmpty()) {
      told.add(figure(unmet, "未完成的规定动作") + "项规定动作未完成");
    }
    if (!open.isEmpty()) {
      String count = number(open, "未销号的问题");
      told.add(count + "个" + issueWord + "尚未销号" + lateWords(open, late(open)));
    }
    return told.isEmpty()
        ? ""
        : "截至" + ChineseDates.day(setting.asOf()) + "，有" + String.join("；有", told) + "。";
  }

  /** How many of them are over their limits. */
  @ForTemplates
  public String lateWords(List<IssueFact> open, List<IssueFact> late) {
    if (late.isEmpty()) {
      return "";
    }
    return late.size() == open.size()
        ? (open.size() > 1 ? "，均已" : "，已") + "超过时限"
        : "，其中" + number(late, "逾期的问题") + "个已超过时限";
  }

  /** What a member has to do yet: a row for each duty and issue. */
  @ForTemplates
  public static List<List<String>> concerns(Member member) {
    List<List<String>> rows = new ArrayList<>();
    String unit = member.unit().shortOrFullName();
    for (ObligationFact fact : member.obligations()) {
      if (isJudged(fact) && WRONG.contains(fact.state())) {
        rows.add(List.of(unit, "规定动作", fact.obligation().name(), outcome(fact)));
      }
    }
    for (IssueFact fact : late(member.issues())) {
      Issue issue = fact.issue();
      String due = issue.rectification().due().map(DutyRows::due).orElse("");
      String kind = issue.risk() ? "风险" : "问题";
      rows.add(List.of(unit, kind, issue.title(), "应于" + due + "完成整改，逾期未完成"));
    }
    return rows;
  }

  private static String due(TimeLimit limit) {
    return limit.words().isEmpty()
        ? limit.day().map(ChineseDates::day).orElse("") + "前"
        : limit.words();
  }
}
