package gongwen.check.document;

import gongwen.check.rule.ReportUnderCheck;
import gongwen.facts.PeriodWords;
import gongwen.model.Period;
import java.util.regex.Pattern;

/** The words with which a text names the period of its own report: 本季度, 2024年第二季度, 二季度. */
final class OwnPeriod {
  private final Pattern words;

  private OwnPeriod(Pattern words) {
    this.words = words;
  }

  static OwnPeriod of(ReportUnderCheck report) {
    Period period = report.facts().period();
    int year = period.from().getYear();
    boolean thisYear = report.date().filter(day -> day.getYear() == year).isPresent();
    String inYear = "(?:" + year + "年" + (thisYear ? "|今年|本年" : "") + ")";
    String inProse = PeriodWords.inProse(period);
    String words =
        switch (period.kind()) {
          case YEAR -> inYear + "度?+|全年";
          case HALF_YEAR, RANGE -> inYear + "?" + inProse;
          case QUARTER -> inYear + "?第?" + inProse.substring(1);
          case MONTH -> inYear + "?" + period.from().getMonthValue() + "月份?+";
        };
    return new OwnPeriod(
        Pattern.compile(
            "(?<![、一二三四\\d至和及与—-])(?:%s|%s)(?![初底末中上下春夏秋冬])"
                .formatted(PeriodWords.current(period), words)));
  }

  /** The text without these words; what narrows them further stays. */
  String without(String text) {
    return words.matcher(text).replaceAll("");
  }
}
