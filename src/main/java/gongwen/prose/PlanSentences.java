package gongwen.prose;

import gongwen.model.Frequency;
import gongwen.model.Obligation;
import gongwen.model.Plan;
import gongwen.model.Stage;
import gongwen.text.ChineseDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a plan asks for: duties in sentences, tasks, stages. */
public final class PlanSentences {
  private static final List<String> REPORTS = List.of("汇报", "报告", "报送", "上报", "述职");
  private static final Pattern HOURS = Pattern.compile("^([0-9]+) *h$");
  private static final Pattern DAYS = Pattern.compile("^([0-9]+) *d$");
  private static final Pattern MINUTES = Pattern.compile("^([0-9]+) *min$");
  private static final Pattern CLOCK = Pattern.compile("^([0-9]{1,2}[:：][0-9]{2})$");
  private final Setting setting;
  private final IssueSentences issues;

  PlanSentences(Setting setting, IssueSentences issues) {
    this.setting = setting;
    this.issues = issues;
  }

  /** Whether it goes to somebody. */
  @ForTemplates
  public static boolean isReport(String name) {
    return Wording.endsWithAny(name, REPORTS);
  }

  /** 1小时内, 17:00前, 第一时间. */
  @ForTemplates
  public static String within(String text) {
    String words = HOURS.matcher(text.trim()).replaceAll("$1小时内");
    words = DAYS.matcher(words).replaceAll("$1天内");
    words = MINUTES.matcher(words).replaceAll("$1分钟内");
    return CLOCK.matcher(words).replaceAll("$1前");
  }

  /** Who must; 各 before those who must each. */
  @ForTemplates
  public static String subject(Obligation obligation) {
    String subject = obligation.subject();
    boolean each = counted(obligation, Obligation.CountedFor.EACH);
    return each && !subject.isEmpty() && !subject.contains("各") && !subject.contains("每")
        ? "各" + subject
        : subject;
  }

  private static boolean counted(Obligation obligation, Obligation.CountedFor how) {
    return obligation.scope().filter(scope -> scope == how).isPresent();
  }

  /** 6月底、12月底前. */
  @ForTemplates
  public static String months(List<Integer> due) {
    return String.join("、", due.stream().map(month -> month + "月底").toList()) + "前";
  }

  /** 一事一批, 一事一审, 一事一报, 一事一办. */
  @ForTemplates
  public static String byEvent(Obligation obligation) {
    String name = obligation.name();
    if (name.endsWith("审批")) {
      return "一事一批";
    }
    if (name.endsWith("审核")) {
      return "一事一审";
    }
    return isReport(name) || !obligation.receiver().isEmpty() ? "一事一报" : "一事一办";
  }

  /** ，留存记录备查; empty without evidence. */
  @ForTemplates
  public static String kept(Obligation obligation) {
    return obligation.evidence().isEmpty()
        ? ""
        : "，留存" + String.join("、", obligation.evidence()) + "备查";
  }

  /**
   * A duty in one sentence.
   *
   * @param doing its verb and noun: 召开专题会议
   */
  @ForTemplates
  public static String rule(Obligation obligation, String doing) {
    Optional<Frequency> per = obligation.schedule().per();
    return per.isEmpty() || per.get() == Frequency.EVENT
        ? single(obligation, per.isPresent())
        : regular(obligation, per.get(), doing);
  }

  private static String single(Obligation obligation, boolean byEvent) {
    String who = subject(obligation);
    String limit = within(obligation.schedule().within());
    List<String> clauses = new ArrayList<>();
    if (!who.isEmpty()) {
      clauses.add("由" + who + "负责");
    }
    if (byEvent) {
      clauses.add(byEvent(obligation));
    }
    if (!obligation.receiver().isEmpty()) {
      clauses.add(limit + "报" + obligation.receiver());
    } else if (!limit.isEmpty()) {
      clauses.add(limit + "完成");
    }
    String text = String.join("，", clauses) + kept(obligation);
    return text.isEmpty() ? "" : Wording.withoutStart(text, "，") + "。";
  }

  private static String regular(Obligation obligation, Frequency per, String doing) {
    Obligation.Schedule schedule = obligation.schedule();
    String receiver = obligation.receiver();
    String limit = within(schedule.within());
    boolean reports = isReport(obligation.name());
    StringBuilder text = new StringBuilder(subject(obligation));
    text.append("每").append(ObligationSentences.word(per));
    if (reports && !receiver.isEmpty()) {
      text.append("向").append(receiver);
    }
    if (counted(obligation, Obligation.CountedFor.TOTAL)) {
      text.append("合计");
    }
    text.append(doing).append("不少于").append(schedule.min().orElse(1)).append("次");
    if (!schedule.due().isEmpty()) {
      text.append(schedule.due().size() > 1 ? "，分别于" : "，于");
      text.append(months(schedule.due())).append("完成");
    }
    if (!receiver.isEmpty() && !reports) {
      text.append("，").append(limit.isEmpty() ? "结果" : limit).append("报").append(receiver);
    } else if (!limit.isEmpty()) {
      text.append("，").append(limit).append("完成");
    }
    return text.append(kept(obligation)).append("。").toString();
  }

  /** Whether it must be done every day, at every event, or within a time. */
  @ForTemplates
  public static boolean isTimed(Obligation obligation) {
    Optional<Frequency> per = obligation.schedule().per();
    return !obligation.schedule().within().isEmpty()
        || per.filter(p -> p == Frequency.DAY || p == Frequency.EVENT).isPresent();
  }

  /** A plan as a task. */
  @ForTemplates
  public String task(Plan plan) {
    return Wording.sentence(plan.detail()) + issues.charge(plan);
  }

  /** A day; those of the plan's own year without it. */
  @ForTemplates
  public String day(LocalDate day) {
    return day.getYear() == setting.period().from().getYear()
        ? ChineseDates.monthDay(day)
        : ChineseDates.day(day);
  }

  /** From when to when: 1月10日至31日, 3月1日起; empty for none. */
  @ForTemplates
  public String span(Stage stage) {
    if (stage.from().isEmpty()) {
      return stage.to().map(to -> day(to) + "前").orElse("");
    }
    LocalDate from = stage.from().get();
    if (stage.to().isEmpty()) {
      return day(from) + "起";
    }
    LocalDate to = stage.to().get();
    if (from.equals(to)) {
      return day(from);
    }
    if (from.getYear() != to.getYear()) {
      return day(from) + "至" + ChineseDates.day(to);
    }
    return day(from)
        + "至"
        + (from.getMonth() == to.getMonth() ? to.getDayOfMonth() + "日" : ChineseDates.monthDay(to));
  }
}
