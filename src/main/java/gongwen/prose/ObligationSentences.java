package gongwen.prose;

import static gongwen.prose.Wording.withoutEnd;

import gongwen.facts.ObligationFact;
import gongwen.facts.ObligationFact.State;
import gongwen.facts.ObligationFact.Window;
import gongwen.model.Frequency;
import gongwen.model.Obligation;
import gongwen.text.ChineseDates;
import gongwen.text.ChineseNumerals;
import gongwen.yaml.Choices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What regular duties ask for, and how far they were met. */
public final class ObligationSentences {
  private static final int MOST_SPANS = 4;
  private final Printing printing;

  ObligationSentences(Printing printing) {
    this.printing = printing;
  }

  /** Whether the ledger shows what was left out: not for every day, every event or for ever. */
  @ForTemplates
  public static boolean isJudged(Obligation obligation) {
    Optional<Frequency> per = obligation.schedule().per();
    return per.isPresent() && per.get() != Frequency.DAY && per.get() != Frequency.EVENT;
  }

  /** 每年至少2次; empty for a standing duty. */
  @ForTemplates
  public static String rule(Obligation obligation) {
    Optional<Frequency> per = obligation.schedule().per();
    if (per.isEmpty()) {
      return "";
    }
    return per.get() == Frequency.EVENT
        ? "一事一报"
        : "每" + word(per.get()) + "至少" + obligation.schedule().min().orElse(1) + "次";
  }

  static String word(Frequency per) {
    return Choices.of(per).zh();
  }

  /** 安全检查（每月至少1次）. */
  @ForTemplates
  public static String named(Obligation obligation) {
    String rule = rule(obligation);
    return obligation.name() + (rule.isEmpty() ? "" : "（" + rule + "）");
  }

  private static String called(ObligationFact fact, boolean full) {
    return full ? named(fact.obligation()) : fact.obligation().name();
  }

  /**
   * 安全检查（每月至少1次）完成6次.
   *
   * @param full whether with what it asks for, which is not said aloud
   */
  @ForTemplates
  public String done(ObligationFact fact, boolean full, String word) {
    return called(fact, full) + word + printing.figure(fact.done()) + "次";
  }

  /** What a window is called: 4月, 第二季度, 上半年, 秋季学期, 6月3日至9日; a whole year has no name. */
  @ForTemplates
  public static String window(Window window, Frequency per) {
    int month = window.from().getMonthValue();
    return switch (per) {
      case MONTH -> month + "月";
      case QUARTER -> "第" + ChineseNumerals.cardinal((month + 2) / 3) + "季度";
      case HALF_YEAR -> month <= 6 ? "上半年" : "下半年";
      case WEEK -> ChineseDates.monthDay(window.from()) + "至" + ChineseDates.monthDay(window.to());
      case TERM -> month >= 8 ? "秋季学期" : "春季学期";
      default -> "";
    };
  }

  /** Which windows: 5月、6月, 第二、第三季度; of more than this only how many. */
  @ForTemplates
  public static String spans(List<Window> windows, Frequency per, int most) {
    if (windows.size() > most) {
      return "有" + windows.size() + (per == Frequency.WEEK ? "" : "个") + word(per);
    }
    List<String> names = windows.stream().map(each -> window(each, per)).toList();
    if (per == Frequency.QUARTER) {
      return String.join("、", names.stream().map(name -> withoutEnd(name, word(per))).toList())
          + word(per);
    }
    return String.join("、", names);
  }

  /** The windows in which it was not met; nothing of an only one. */
  @ForTemplates
  public static String missed(ObligationFact fact) {
    List<Window> unmet =
        fact.windows().stream().filter(window -> window.state() == State.UNMET).toList();
    Optional<Frequency> per = fact.obligation().schedule().per();
    return fact.windows().size() < 2 || per.isEmpty() ? "" : spans(unmet, per.get(), MOST_SPANS);
  }

  /** One that was not met, with the windows. */
  @ForTemplates
  public String unmet(ObligationFact fact, boolean full) {
    return fact.done().value().number().signum() == 0
        ? called(fact, full) + "未完成"
        : done(fact, full, "完成") + "，" + missed(fact) + "未达到要求";
  }

  /** Several that came out alike: 甲完成6次、乙完成2次，均达到要求. */
  @ForTemplates
  public static String together(List<String> all, String outcome) {
    return String.join("、", all) + (all.size() > 1 ? "，均" : "，") + outcome;
  }

  /** How all of these came out, in one sentence. */
  @ForTemplates
  public String told(List<ObligationFact> all, boolean full) {
    List<String> met = new ArrayList<>();
    List<String> begun = new ArrayList<>();
    List<String> open = new ArrayList<>();
    List<String> unmet = new ArrayList<>();
    List<String> late = new ArrayList<>();
    List<String> bare = new ArrayList<>();
    for (ObligationFact fact : all) {
      switch (fact.state()) {
        case MET -> met.add(full ? done(fact, true, "完成") : fact.obligation().name());
        case NOT_DUE -> {
          if (fact.done().value().number().signum() > 0) {
            begun.add(done(fact, full, "已完成"));
          } else {
            open.add(called(fact, full));
          }
        }
        case UNMET -> unmet.add(unmet(fact, full));
        case LATE -> late.add(done(fact, full, "完成"));
        case EVIDENCE_MISSING -> bare.add(done(fact, full, "完成"));
      }
    }
    List<String> clauses = new ArrayList<>();
    if (!met.isEmpty()) {
      String enough = String.join("、", met) + (met.size() > 1 ? "均" : "") + "达到规定次数";
      clauses.add(full ? together(met, "达到要求") : enough);
    }
    if (!begun.isEmpty()) {
      clauses.add(together(begun, "尚未到期"));
    }
    if (!open.isEmpty()) {
      clauses.add(String.join("、", open) + "尚未到期");
    }
    clauses.addAll(unmet);
    if (!late.isEmpty()) {
      clauses.add(together(late, "晚于规定时限"));
    }
    if (!bare.isEmpty()) {
      clauses.add(together(bare, "佐证材料不全"));
    }
    return Wording.sentence(String.join("；", clauses));
  }
}
