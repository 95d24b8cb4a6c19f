package gongwen.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.model.Period;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodWordsTest {
  @ParameterizedTest
  @CsvSource({
    "YEAR, 2024-01-01, 2024-12-31, 2024年, 全年, 本年度, 下一年度, 2024",
    "HALF_YEAR, 2024-01-01, 2024-06-30, 2024年上半年, 上半年, 上半年, 下半年, 2024-H1",
    "HALF_YEAR, 2024-07-01, 2024-12-31, 2024年下半年, 下半年, 下半年, 2025年上半年, 2024-H2",
    "QUARTER, 2024-01-01, 2024-03-31, 2024年第一季度, 第一季度, 本季度, 第二季度, 2024-Q1",
    "QUARTER, 2024-04-01, 2024-06-30, 2024年第二季度, 第二季度, 本季度, 第三季度, 2024-Q2",
    "QUARTER, 2024-10-01, 2024-12-31, 2024年第四季度, 第四季度, 本季度, 2025年第一季度, 2024-Q4",
    "MONTH, 2024-06-01, 2024-06-30, 2024年6月, 6月份, 本月, 7月份, 2024-06",
    "MONTH, 2024-12-01, 2024-12-31, 2024年12月, 12月份, 本月, 2025年1月, 2024-12",
    "RANGE, 2024-01-01, , 2024年1月以来, 1月以来, 本期, 下一阶段, 2024-01-01/..",
    "RANGE, 2024-01-15, , 2024年1月15日以来, 1月15日以来, 本期, 下一阶段, 2024-01-15/..",
    "RANGE, 2024-01-01, 2024-03-15, 2024年1月1日至3月15日, 1月1日至3月15日, 本期, 下一阶段, 2024-01-01/2024-03-15",
    "RANGE, 2024-01-15, 2024-05-31, 2024年1月15日至5月31日, 1月15日至5月31日, 本期, 下一阶段, 2024-01-15/2024-05-31",
    "RANGE, 2024-01-01, 2024-05-31, 2024年1月至5月, 1月至5月, 本期, 下一阶段, 2024-01-01/2024-05-31",
    "RANGE, 2024-02-01, 2024-02-29, 2024年2月, 2月, 本期, 下一阶段, 2024-02-01/2024-02-29",
    "RANGE, 2023-11-01, 2024-02-29, 2023年11月至2024年2月, 11月至2024年2月, 本期, 下一阶段, 2023-11-01/2024-02-29",
  })
  void words(
      Period.Kind kind,
      LocalDate from,
      LocalDate to,
      String full,
      String prose,
      String current,
      String next,
      String key) {
    Period period = new Period(kind, from, Optional.ofNullable(to));
    assertEquals(full, PeriodWords.full(period));
    assertEquals(prose, PeriodWords.inProse(period));
    assertEquals(current, PeriodWords.current(period));
    assertEquals(next, PeriodWords.next(period));
    assertEquals(key, PeriodWords.key(period));
  }
}
