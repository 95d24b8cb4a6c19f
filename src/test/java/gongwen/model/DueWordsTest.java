package gongwen.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Time limits in words. */
class DueWordsTest {
  @ParameterizedTest
  @CsvSource({
    "2024-12-31, 2024-12-31",
    "2025/1/5, 2025-01-05",
    "2024年9月5日前, 2024-09-05",
    "9月5日前, 2024-09-05",
    "今年9月5日, 2024-09-05",
    "9月底, 2024-09-30",
    "9月底前, 2024-09-30",
    "2025年2月底前, 2025-02-28",
    "2月份, 2024-02-29",
    "年底前, 2024-12-31",
    "2025年底, 2025-12-31",
    "年内, 2024-12-31",
    "上半年, 2024-06-30",
    "2025年上半年, 2025-06-30",
    "三季度末, 2024-09-30",
    "第三季度, 2024-09-30",
    "2024年, 2024-12-31",
    "今年底, 2024-12-31",
    "今年9月底前, 2024-09-30",
    "今年上半年, 2024-06-30",
    "本年第三季度内, 2024-09-30",
    "2024年度内, 2024-12-31",
    "6月 30日以前, 2024-06-30",
    "10月末之前, 2024-10-31"
  })
  void aDay(String words, LocalDate day) {
    assertEquals(Optional.of(day), DueWords.day(words, 2024));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "尽快", "6月前", "长期", "2024-02-30", "13月底", "学期末", "前", "0月", "年前", "9.5", "底"})
  void none(String words) {
    assertEquals(Optional.empty(), DueWords.day(words, 2024));
  }
}
