package gongwen.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseDatesTest {
  @Test
  void daysHaveNoLeadingZeros() {
    assertEquals("2024年6月8日", ChineseDates.day(LocalDate.of(2024, 6, 8)));
    assertEquals("12月31日", ChineseDates.monthDay(LocalDate.of(2024, 12, 31)));
    assertEquals("2024年6月", ChineseDates.month(YearMonth.of(2024, 6)));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-06, 2024-05-17, 5月6日至17日, 2024年5月6日至17日",
    "2024-05-06, 2024-06-02, 5月6日至6月2日, 2024年5月6日至6月2日",
    "2024-02-29, 2024-02-29, 2月29日, 2024年2月29日",
    "2024-12-30, 2025-01-03, 12月30日至2025年1月3日, 2024年12月30日至2025年1月3日",
    "2024-05-06, 2025-05-07, 5月6日至2025年5月7日, 2024年5月6日至2025年5月7日",
    "2023-12-30, 2024-01-03, 2023年12月30日至2024年1月3日, 2023年12月30日至2024年1月3日",
  })
  void ranges(LocalDate from, LocalDate to, String in2024, String full) {
    assertEquals(in2024, ChineseDates.rangeIn(2024, from, to));
    assertEquals(full, ChineseDates.range(from, to));
  }
}
