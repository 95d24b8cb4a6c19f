package gongwen.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralsTest {
  @ParameterizedTest
  @CsvSource({
    "0, 零",
    "1, 一",
    "2, 二",
    "10, 十",
    "11, 十一",
    "12, 十二",
    "20, 二十",
    "21, 二十一",
    "99, 九十九",
    "100, 一百",
    "105, 一百零五",
    "110, 一百一十",
    "111, 一百一十一",
    "210, 二百一十",
    "1000, 一千",
    "1001, 一千零一",
    "1010, 一千零一十",
    "1100, 一千一百",
    "2024, 二千零二十四",
    "10000, 一万",
    "10003, 一万零三",
    "10300, 一万零三百",
    "13000, 一万三千",
    "100000, 十万",
    "100001, 十万零一",
    "120000, 十二万",
    "1000010, 一百万零一十",
    "100000000, 一亿",
    "100000001, 一亿零一",
    "110000000, 一亿一千万",
    "1000000000000, 一万亿",
    "-12, 负十二",
  })
  void cardinalsAndBack(long number, String written) {
    assertEquals(written, ChineseNumerals.cardinal(number));
    assertEquals(OptionalLong.of(number), ChineseNumerals.parse(written));
  }

  @ParameterizedTest
  @CsvSource({
    "2, 两",
    "12, 十二",
    "20, 二十",
    "102, 一百零二",
    "200, 二百",
    "222, 二百二十二",
    "2000, 两千",
    "2200, 两千二百",
    "20000, 两万",
    "22000, 两万二千",
    "220000, 二十二万",
    "200000000, 两亿",
    "3, 三",
    "0, 零",
  })
  void beforeMeasureWords(long number, String written) {
    assertEquals(written, ChineseNumerals.counting(number));
    assertEquals(OptionalLong.of(number), ChineseNumerals.parse(written));
  }

  @ParameterizedTest
  @CsvSource({"2024, 二〇二四", "2000, 二〇〇〇", "1999, 一九九九", "10, 一〇"})
  void digitsAndBack(long number, String written) {
    assertEquals(written, ChineseNumerals.digits(number));
    assertEquals(OptionalLong.of(number), ChineseNumerals.parse(written));
  }

  @Test
  void zeroInYearsIsTheIdeographZero() {
    assertEquals(0x3007, ChineseNumerals.digits(0).codePointAt(0));
  }

  @ParameterizedTest
  @CsvSource({"二零二四, 2024", "一十二, 12", "一十万, 100000", "两百零五, 205", "两万两千, 22000"})
  void otherWaysOfWriting(String written, long number) {
    assertEquals(OptionalLong.of(number), ChineseNumerals.parse(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "十百", "一百五十百", "百", "万", "一万五", "一百五", "十十", "12", "一百 五", "第一", "多", "十余", "负", "负零",
        "零一百"
      })
  void notANumeral(String written) {
    assertEquals(OptionalLong.empty(), ChineseNumerals.parse(written));
  }

  @Test
  void tooLongOrTooLargeIsNotANumeral() {
    assertEquals(OptionalLong.empty(), ChineseNumerals.parse("亿".repeat(10_000)));
    assertEquals(OptionalLong.empty(), ChineseNumerals.parse("一万亿亿"));
    assertEquals(OptionalLong.empty(), ChineseNumerals.parse("九".repeat(19)));
  }

  @Test
  void belowZeroHasNoDigits() {
    assertThrows(IllegalArgumentException.class, () -> ChineseNumerals.digits(-1));
  }

  /**
   * ICU's rules for zh. Behind 亿 it leaves out the 零 before less than a thousand 万, and from 10^12
   * on it says 兆; official texts do neither.
   */
  @Test
  void agreesWithIcu() {
    RuleBasedNumberFormat icu =
        new RuleBasedNumberFormat(ULocale.SIMPLIFIED_CHINESE, RuleBasedNumberFormat.SPELLOUT);
    icu.setDefaultRuleSet("%spellout-cardinal");
    for (long number = 0; number <= 20_000; number++) {
      assertEquals(icu.format(number).replace('〇', '零'), ChineseNumerals.cardinal(number));
    }
    Random random = new Random(9704);
    for (int i = 0; i < 5_000; i++) {
      long number = random.nextLong(100_000_000L);
      assertEquals(icu.format(number).replace('〇', '零'), ChineseNumerals.cardinal(number));
    }
  }

  @Test
  void everyCardinalIsReadAgain() {
    Random random = new Random(2012);
    for (int i = 0; i < 20_000; i++) {
      long number = random.nextLong() >>> (1 + random.nextInt(62));
      if (number < 10_000_000_000_000_000L) {
        String written = ChineseNumerals.cardinal(number);
        assertEquals(OptionalLong.of(number), ChineseNumerals.parse(written), written);
      }
    }
  }
}
