package gongwen.check.document;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.DocumentRule;
import gongwen.check.rule.DocumentUnderCheck;
import gongwen.check.rule.RuleSources;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.model.Period;
import gongwen.standard.Strength;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The year, the quarter or the half of a year in a typed title, against the period of the report.
 * What is planned may lie ahead, and what is looked back on may be of any year.
 */
final class TitlePeriod extends DocumentRule {
  private static final Pattern YEAR =
      Pattern.compile("(?<!\\d)(20\\d{2})(?=年|—|－|-|～|~|至|\\u2013)");
  private static final Pattern QUARTER = Pattern.compile("([一二三四])季度");
  private static final Pattern HALF = Pattern.compile("[上下]半年");
  private static final Pattern AHEAD = Pattern.compile("计划|方案|安排|打算|要点|部署|规划|责任|清单");
  private static final Pattern BACK =
      Pattern.compile("整改|反馈|回头看|验收|考核|评估|评价|督查|督导|检查|巡察|审计|决算|届|印发");

  TitlePeriod() {
    super(
        Declaration.of(
            "title-period",
            "标题的时间与时段不一致",
            "a title of another time than the report",
            Strength.PRACTICE,
            RuleSources.LEDGERS));
  }

  @Override
  public void check(DocumentUnderCheck document, Diagnostics out) {
    String title = document.report().title();
    Matcher year = YEAR.matcher(title);
    boolean elsewhere = BACK.matcher(title).find();
    if (elsewhere || title.contains("${")) {
      return;
    }
    Period period = document.facts().period();
    LocalDate last = document.facts().cutOff();
    boolean ahead = AHEAD.matcher(title).find();
    if (year.find()) {
      int typed = Integer.parseInt(year.group(1));
      boolean more = year.find();
      int latest = last.getYear() + (ahead ? 1 : 0);
      if (!more && (typed < period.from().getYear() || typed > latest)) {
        report(document, typed + "年", out);
        return;
      }
    }
    if (!ahead) {
      part(document, title, period, out);
    }
  }

  private void part(DocumentUnderCheck document, String title, Period period, Diagnostics out) {
    Matcher quarter = QUARTER.matcher(title);
    Matcher half = HALF.matcher(title);
    int month = period.from().getMonthValue();
    if (period.kind() == Period.Kind.QUARTER
        && quarter.find()
        && "一二三四".indexOf(quarter.group(1)) != (month - 1) / 3) {
      report(document, quarter.group(), out);
    } else if (period.kind() == Period.Kind.HALF_YEAR
        && half.find()
        && half.group().startsWith("上") != (month == 1)) {
      report(document, half.group(), out);
    }
  }

  private void report(DocumentUnderCheck document, String words, Diagnostics out) {
    Period period = document.facts().period();
    out.add(
        found(
                document.unit().places().span(document.report().ref().field("title")),
                Message.of(
                    "标题里写“%s”，这份报告的时段是 %s 至 %s",
                    "the title says %s, the period of the report is %s to %s",
                    words,
                    period.from(),
                    document.facts().cutOff()))
            .hint("改正标题或时段", "correct the title or the period"));
  }
}
