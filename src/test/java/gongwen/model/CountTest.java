package gongwen.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.text.Approximation;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6 | 6 | EXACT",
        "0 | 0 | EXACT",
        "１２ | 12 | EXACT",
        "1,287 | 1287 | EXACT",
        "十二 | 12 | EXACT",
        "3万 | 30000 | EXACT",
        "80余 | 80 | OVER",
        "十余 | 10 | OVER",
        "1万余 | 10000 | OVER",
        "3万多 | 30000 | MORE",
        "300多 | 300 | MORE",
        "逾500 | 500 | OVER",
        "近100 | 100 | NEARLY",
        "近百 | 100 | NEARLY",
        "约50 | 50 | ABOUT",
        "大约50 | 50 | ABOUT",
        "50左右 | 50 | ABOUT",
        "不少于2 | 2 | AT_LEAST",
        "至少两 | 2 | AT_LEAST",
        "100以上 | 100 | ABOVE",
      })
  void countsAsPeopleWriteThem(String written, long number, Approximation how) {
    Count count = Count.parse(written).orElseThrow();

    assertEquals(new Count(written, OptionalLong.of(number), how), count);
  }

  @Test
  void manyAloneIsNoNumber() {
    Count count = Count.parse("多").orElseThrow();

    assertTrue(count.number().isEmpty());
    assertFalse(count.unround());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "余",
        "近",
        "几次",
        "80余余次",
        "近80余",
        "-1",
        "1.5",
        "1,5",
        "12,34",
        "1e3",
        "99999999999999"
      })
  void otherTextIsNoCount(String written) {
    assertTrue(Count.parse(written).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "80余,false",
    "84余,true",
    "5多,true",
    "十余,false",
    "近99,false",
    "99,false",
    "1280余,false"
  })
  void onlyRoundNumbersTakeTheWordsForMore(String written, boolean unround) {
    assertEquals(unround, Count.parse(written).orElseThrow().unround());
  }
}
