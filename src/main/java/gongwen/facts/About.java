package gongwen.facts;

import gongwen.model.Period;
import gongwen.text.ChineseDates;
import gongwen.yaml.Choices;
import java.time.LocalDate;
import java.util.List;

/** What a figure is about, in the words of {@code --explain}. */
record About(Period period, LocalDate cutOff) {

  /** 次数（集中学习、党课），2024年第二季度，本级. */
  String counted(String what, List<String> of, Scope scope) {
    return what
        + brackets(String.join("、", of))
        + "，"
        + PeriodWords.full(period)
        + "，"
        + Choices.of(scope).zh();
  }

  /** 完成次数（专题研究），2024年1月1日至6月30日，青石小学. */
  String within(String what, String of, LocalDate from, LocalDate to, String whose) {
    return what + brackets(of) + "，" + ChineseDates.range(from, to) + "，" + whose;
  }

  /** 增减（审核率），截至2024年6月30日，青石小学. */
  String asOf(String what, String of, LocalDate day, String whose) {
    return what + brackets(of) + "，截至" + ChineseDates.day(day) + "，" + whose;
  }

  private static String brackets(String of) {
    return of.isEmpty() ? "" : "（" + of + "）";
  }
}
