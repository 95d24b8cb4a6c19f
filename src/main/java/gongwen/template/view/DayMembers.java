package gongwen.template.view;

import gongwen.facts.PeriodWords;
import gongwen.model.Days;
import gongwen.model.Period;
import gongwen.model.TimeLimit;
import gongwen.text.ChineseDates;
import java.time.LocalDate;
import java.time.YearMonth;

/** What templates can ask of days and periods. */
final class DayMembers {
  private DayMembers() {}

  static TextModel.Members of(LocalDate day) {
    return name ->
        switch (name) {
          case "year", "年" -> day.getYear();
          case "monthDay", "月日" -> ChineseDates.monthDay(day);
          case "yearMonth", "年月" -> ChineseDates.month(YearMonth.from(day));
          case "order" -> day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
          default -> null;
        };
  }

  static TextModel.Members of(Days days) {
    return name ->
        switch (name) {
          case "from", "起" -> days.from();
          case "to", "止" -> days.to();
          case "short", "月日" -> days.brief();
          default -> null;
        };
  }

  /** A limit in words: how it stands in a sentence that goes on with what is then done. */
  static TextModel.Members of(TimeLimit limit) {
    return name ->
        switch (name) {
          case "words", "说法" -> limit.words();
          case "until", "截止" -> limit.isUntil();
          default -> null;
        };
  }

  static TextModel.Members of(Period period) {
    return name ->
        switch (name) {
          case "short", "简写" -> PeriodWords.inProse(period);
          case "current", "本期" -> PeriodWords.current(period);
          case "next", "下期" -> PeriodWords.next(period);
          case "key" -> PeriodWords.key(period);
          case "year", "年度" -> period.from().getYear();
          case "from", "起" -> period.from();
          case "to", "止" -> period.to();
          default -> null;
        };
  }
}
