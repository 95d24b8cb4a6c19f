package gongwen.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
  @ParameterizedTest
  @CsvSource({
    "2024, YEAR, 2024-01-01, 2024-12-31",
    "2024年, YEAR, 2024-01-01, 2024-12-31",
    "2024年度, YEAR, 2024-01-01, 2024-12-31",
    "２０２４年, YEAR, 2024-01-01, 2024-12-31",
    "2024-H1, HALF_YEAR, 2024-01-01, 2024-06-30",
    "2024h2, HALF_YEAR, 2024-07-01, 2024-12-31",
    "2024年上半年, HALF_YEAR, 2024-01-01, 2024-06-30",
    "2024年下半年, HALF_YEAR, 2024-07-01, 2024-12-31",
    "2024-Q1, QUARTER, 2024-01-01, 2024-03-31",
    "2024Q4, QUARTER, 2024-10-01, 2024-12-31",
    "2024年Q2, QUARTER, 2024-04-01, 2024-06-30",
    "2024年第二季度, QUARTER, 2024-04-01, 2024-06-30",
    "2024年二季度, QUARTER, 2024-04-01, 2024-06-30",
    "2024年第3季度, QUARTER, 2024-07-01, 2024-09-30",
    "2024-02, MONTH, 2024-02-01, 2024-02-29",
    "2023-2, MONTH, 2023-02-01, 2023-02-28",
    "2024年6月, MONTH, 2024-06-01, 2024-06-30",
    "2024年十二月份, MONTH, 2024-12-01, 2024-12-31",
  })
  void periodsAsPeopleWriteThem(String written, Period.Kind kind, LocalDate from, LocalDate to) {
    assertEquals(new Period(kind, from, Optional.of(to)), Period.parse(written).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "24",
        "2024-",
        "2024-00",
        "2024-13",
        "2024-Q0",
        "2024-Q5",
        "2024-H3",
        "2024年第五季度",
        "2024年13月",
        "20245",
        "202406",
        "2024-06-01",
        "上半年",
        "2024月"
      })
  void otherTextIsNoPeriod(String written) {
    assertTrue(Period.parse(written).isEmpty());
  }
}
