package gongwen.prose;

import static gongwen.prose.Wording.withoutEnd;
import static gongwen.prose.Wording.withoutStart;

import gongwen.facts.Figure;
import gongwen.facts.IndicatorFact;
import gongwen.facts.Scope;
import gongwen.model.Indicator;
import gongwen.text.ChineseDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Values, what they consist of, how they changed; what did not happen. */
public final class IndicatorSentences {
  private static final List<String> EVENTS =
      List.of("事件", "事故", "火灾", "险情", "舆情", "案件", "违规", "违纪", "投诉");
  private final Setting setting;
  private final Printing printing;

  IndicatorSentences(Setting setting, Printing printing) {
    this.setting = setting;
    this.printing = printing;
  }

  /** The name without what the measure says: 安全员34人, not 安全员人数34人. */
  @ForTemplates
  public static String named(Indicator indicator) {
    String measure = indicator.measure();
    if (measure.isEmpty() || indicator.name().equals(measure)) {
      return indicator.name();
    }
    boolean people = measure.equals("人") || measure.equals("名");
    String bare = withoutEnd(indicator.name(), people ? "人数" : measure);
    return bare.isEmpty() ? indicator.name() : bare;
  }

  private static boolean isShare(IndicatorFact fact) {
    return fact.indicator().measure().equals("%");
  }

  private static String measure(IndicatorFact fact) {
    return isShare(fact) ? "" : fact.indicator().measure();
  }

  private static boolean isZero(IndicatorFact fact) {
    return fact.value().filter(figure -> figure.value().number().signum() == 0).isPresent();
  }

  /** Value and measure. */
  @ForTemplates
  public String amount(IndicatorFact fact) {
    return printing.value(fact) + measure(fact);
  }

  /** Whether it is of a kind of event, and none happened. */
  @ForTemplates
  public static boolean isNone(IndicatorFact fact) {
    return isZero(fact) && Wording.containsAny(fact.indicator().name(), EVENTS);
  }

  /** What did not happen: without 起数 and 总数. */
  @ForTemplates
  public static String none(Indicator indicator) {
    String name = withoutStart(indicator.name(), "发生");
    for (String end : List.of("总数", "起数", "次数", "数量", "数")) {
      name = withoutEnd(name, end);
    }
    return name;
  }

  /** Name and number of a part; of one with an id, those of that indicator. */
  @ForTemplates
  public String part(Indicator.Part part, String measure) {
    if (!part.id().isEmpty()) {
      return setting.facts().indicators(Scope.OWN).stream()
          .filter(other -> other.indicator().id().equals(part.id()))
          .findFirst()
          .map(other -> other.indicator().name() + amount(other))
          .orElse("");
    }
    String value =
        part.value()
            .map(given -> printing.quantity(given, Printing.about("数值", part.name()), part.ref()))
            .orElse("");
    return part.name() + value + measure;
  }

  /** Several parts side by side. */
  @ForTemplates
  public String partsOf(List<Indicator.Part> all, String measure) {
    return String.join(
        "、",
        all.stream().map(each -> part(each, measure)).filter(each -> !each.isEmpty()).toList());
  }

  /** （低年级428人、高年级436人），其中寄宿生76人. */
  @ForTemplates
  public String parts(IndicatorFact fact) {
    Indicator indicator = fact.indicator();
    String whole = partsOf(indicator.parts(), indicator.measure());
    String some = partsOf(indicator.of(), indicator.measure());
    return (whole.isEmpty() ? "" : "（" + whole + "）") + (some.isEmpty() ? "" : "，其中" + some);
  }

  /** ，比2023年底增加4人; ，与上年同期持平. */
  @ForTemplates
  public String compared(IndicatorFact fact) {
    if (fact.change().isEmpty()) {
      return "";
    }
    Figure change = fact.change().get();
    int sign = change.value().number().signum();
    if (sign == 0) {
      return "，与" + since(fact) + "持平";
    }
    String how = isShare(fact) ? (sign > 0 ? "提高" : "下降") : sign > 0 ? "增加" : "减少";
    return "，比" + since(fact) + how + printing.figure(change.withoutSign()) + measure(fact);
  }

  private static Optional<LocalDate> earlier(IndicatorFact fact) {
    return fact.indicator().before().flatMap(Indicator.Before::asOf);
  }

  /** When the earlier value was: 2023年, 2023年底, 上年同期, 3月底; 此前 without a day. */
  @ForTemplates
  public String since(IndicatorFact fact) {
    Optional<LocalDate> earlier = earlier(fact);
    if (earlier.isEmpty()) {
      return "此前";
    }
    LocalDate day = earlier.get();
    LocalDate now = fact.indicator().asOf().orElse(setting.asOf());
    boolean same = day.getMonth() == now.getMonth() && day.getDayOfMonth() == now.getDayOfMonth();
    if (day.getMonthValue() == 12 && day.getDayOfMonth() == 31) {
      return day.getYear() + "年" + (same ? "" : "底");
    }
    if (same && day.getYear() == now.getYear() - 1) {
      return "上年同期";
    }
    String words = setting.day(day);
    return isMonthEnd(day) ? words.substring(0, words.lastIndexOf('月')) + "月底" : words;
  }

  /** The 28th of February in any year: so people write it. */
  private static boolean isMonthEnd(LocalDate day) {
    boolean february = day.getMonthValue() == 2 && day.getDayOfMonth() == 28;
    return february || day.getDayOfMonth() == day.lengthOfMonth();
  }

  /** 安全员34人，比2023年底增加4人; rates with 为. */
  @ForTemplates
  public String told(IndicatorFact fact) {
    Indicator indicator = fact.indicator();
    if (isZero(fact) && !isShare(fact)) {
      return indicator.name() + "为零" + compared(fact);
    }
    String is = isShare(fact) || indicator.measure().isEmpty() ? "为" : "";
    return named(indicator) + is + amount(fact) + parts(fact) + compared(fact);
  }

  /**
   * 由…增加到…，增加…，增长…%.
   *
   * @param before the day of the earlier value; empty where it was just said
   */
  @ForTemplates
  public String moved(IndicatorFact fact, String before) {
    int sign = fact.change().map(change -> change.value().number().signum()).orElse(0);
    if (sign == 0) {
      return told(fact);
    }
    boolean share = isShare(fact);
    String rises = share ? "提高" : "增加";
    String falls = share ? "下降" : "减少";
    String how = sign > 0 ? rises : falls;
    boolean zero = isZero(fact);
    String text =
        fact.indicator().name()
            + "由"
            + before
            + printing.before(fact)
            + measure(fact)
            + how
            + "到"
            + (zero && !share ? "零" : amount(fact))
            + parts(fact);
    if (zero && !share) {
      return text;
    }
    Figure size = fact.change().orElseThrow().withoutSign();
    String changed = text + "，" + how + printing.figure(size) + measure(fact);
    return share || fact.rate().isEmpty()
        ? changed
        : changed
            + "，"
            + (sign > 0 ? "增长" : "下降")
            + printing.figure(fact.rate().get().withoutSign());
  }

  /** The day of the earlier value, before that value: 2023年底的. */
  @ForTemplates
  public String earlierDay(IndicatorFact fact) {
    return earlier(fact).isEmpty() ? "" : since(fact) + "的";
  }

  /** Whether the value is of a day before the end of the period. */
  @ForTemplates
  public boolean isOlder(Indicator indicator) {
    return indicator.asOf().filter(day -> day.isBefore(setting.asOf())).isPresent();
  }

  /** Of which day the value is. */
  @ForTemplates
  public String dayOf(Indicator indicator) {
    if (!isOlder(indicator)) {
      return ChineseDates.day(setting.asOf());
    }
    LocalDate day = indicator.asOf().orElseThrow();
    boolean end = day.getMonthValue() == 12 && day.getDayOfMonth() == 31;
    return end ? day.getYear() + "年底" : ChineseDates.day(day);
  }

  /**
   * Those of one day together, what did not happen last.
   *
   * @param full whether from what to what each went
   */
  @ForTemplates
  public String sentences(List<IndicatorFact> all, boolean full) {
    Set<String> days = new LinkedHashSet<>();
    all.forEach(fact -> days.add(dayOf(fact.indicator())));
    StringBuilder text = new StringBuilder();
    String last = "";
    for (String day : days) {
      List<IndicatorFact> here =
          all.stream().filter(fact -> dayOf(fact.indicator()).equals(day)).toList();
      List<String> given = given(here, full);
      List<String> never =
          here.stream()
              .filter(IndicatorSentences::isNone)
              .map(fact -> none(fact.indicator()))
              .toList();
      if (!never.isEmpty() && day.equals(ChineseDates.day(setting.asOf()))) {
        last = setting.current() + "未发生" + Wording.series(never) + "。";
      } else if (!never.isEmpty()) {
        given.add("未发生" + Wording.series(never));
      }
      if (!given.isEmpty()) {
        text.append("截至").append(day).append("，").append(String.join("；", given)).append("。");
      }
    }
    return text + last;
  }

  private List<String> given(List<IndicatorFact> all, boolean full) {
    List<String> given = new ArrayList<>();
    String said = "";
    for (IndicatorFact fact : all) {
      if (isNone(fact)) {
        continue;
      }
      String before = earlierDay(fact).equals(said) ? "" : earlierDay(fact);
      given.add(full ? moved(fact, before) : told(fact));
      said = before.isEmpty() ? said : before;
    }
    return given;
  }
}
