package gongwen.prose;

import gongwen.facts.Facts;
import gongwen.facts.PeriodWords;
import gongwen.model.Days;
import gongwen.model.Period;
import gongwen.model.Report;
import gongwen.model.TimeLimit;
import gongwen.model.Unit;
import gongwen.text.ChineseDates;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * What a report is about, and how it speaks of it: the unit, the period, days of this year and of
 * others.
 */
public record Setting(Facts facts, Report report) {
  Unit unit() {
    return facts.dossier().own().unit();
  }

  Period period() {
    return facts.period();
  }

  LocalDate cutOff() {
    return facts.cutOff();
  }

  /** The last day that counts, but no day after the document's own. */
  public LocalDate asOf() {
    return written().filter(cutOff()::isAfter).orElse(cutOff());
  }

  private Optional<LocalDate> written() {
    return report.document().signing().date();
  }

  /** How the unit speaks of itself, its short or its full name. */
  @ForTemplates
  public String self() {
    return unit().selfName().isEmpty() ? unit().shortOrFullName() : unit().selfName();
  }

  /** 上半年, 本季度, 本年度; in full where there is no such word. */
  @ForTemplates
  public String current() {
    return hasWord() ? PeriodWords.current(period()) : PeriodWords.full(period());
  }

  /** The same before a sentence; nothing where there is no such word: the title has it. */
  @ForTemplates
  public String inPeriod(String mark) {
    return hasWord() ? PeriodWords.current(period()) + mark : "";
  }

  private boolean hasWord() {
    return !PeriodWords.current(period()).equals("本期");
  }

  /** 今年以来; 本年度 of a whole year; the year itself in a report written later. */
  @ForTemplates
  public String thisYear() {
    if (PeriodWords.key(period()).length() == 4) {
      return "本年度";
    }
    boolean later = written().filter(day -> day.getYear() != cutOff().getYear()).isPresent();
    return later ? cutOff().getYear() + "年" : "今年以来";
  }

  /** Whether a year need not be said: it is that of the period and of the document. */
  @ForTemplates
  public boolean isPlain(int year) {
    return year == cutOff().getYear() && written().filter(day -> day.getYear() != year).isEmpty();
  }

  /** A day, without a year that need not be said. */
  @ForTemplates
  public String day(LocalDate day) {
    return isPlain(day.getYear()) ? ChineseDates.monthDay(day) : ChineseDates.day(day);
  }

  /** The days of a record, with the year where the period goes over several. */
  String days(Days days) {
    return period().from().getYear() == cutOff().getYear() ? days.brief() : days.full();
  }

  /** A time limit in a sentence that goes on with what is then done: 9月底前, 12月31日前. */
  @ForTemplates
  public String due(String written) {
    String words = until(written);
    String year = cutOff().getYear() + "年";
    boolean digit =
        words.startsWith(year)
            && words.length() > year.length()
            && words.charAt(year.length()) >= '0'
            && words.charAt(year.length()) <= '9';
    return digit && isPlain(cutOff().getYear()) ? words.substring(year.length()) : words;
  }

  /** A time limit as prose: 2024年12月31日前, 年底前, 6月底前; other words (下半年) as they stand. */
  public static String until(String due) {
    String written = due.strip();
    try {
      return ChineseDates.day(LocalDate.parse(written)) + "前";
    } catch (DateTimeParseException e) {
      boolean end = written.endsWith("底") || written.endsWith("末") || written.endsWith("日");
      return end ? written + "前" : written.endsWith("月") ? written + "底前" : written;
    }
  }

  /** The same of a limit that may be a day: a day as the report says days. */
  String limit(TimeLimit limit) {
    return limit.words().isEmpty() ? limit.day().map(this::day).orElse("") : limit.words();
  }

  /** What the members are called together: 所属学校, 各村; 下级单位 where they differ. */
  @ForTemplates
  public String membersWord() {
    return switch (kindOfMembers()) {
      case "学校", "党组织" -> "所属" + kindOfMembers();
      case "乡镇", "街道", "社区", "村" -> "各" + kindOfMembers();
      default -> "下级单位";
    };
  }

  /** The noun behind their number, with its measure: 所学校, 个村, 个下级单位. */
  @ForTemplates
  public String membersCounted() {
    return switch (kindOfMembers()) {
      case "学校" -> "所学校";
      case "乡镇", "街道", "社区", "村", "党组织" -> "个" + kindOfMembers();
      default -> "个下级单位";
    };
  }

  /** The kind that all members have; empty where they differ or have none. */
  private String kindOfMembers() {
    List<String> kinds =
        facts.dossier().members().stream().map(file -> file.unit().kind()).distinct().toList();
    return kinds.size() == 1 ? kinds.get(0) : "";
  }

  /** How the field is doing, as a title says it: 意识形态工作情况, 安全生产责任制落实情况. */
  @ForTemplates
  public String state() {
    String field = facts.dossier().own().responsibility().field();
    return field + (field.endsWith("制") ? "落实" : "") + "情况";
  }
}
