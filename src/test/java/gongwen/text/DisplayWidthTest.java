package gongwen.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | 0",
        "abc | 3",
        "集中学习 | 8",
        "日期: 2024-02-30 | 16",
        "，。：；（）《》〔〕 | 20",
        "“引” | 4",
        "— | 1",
        "ＡＢ | 4",
        "𠮷 | 2",
        "ｱ | 1",
        "㈠ | 2",
        "〇 | 2",
        "é | 1",
        "한 | 2",
        "😀 | 2",
      })
  void columns(String text, int columns) {
    assertEquals(columns, DisplayWidth.of(text));
  }

  @Test
  void marksThatCombineTakeNone() {
    assertEquals(1, DisplayWidth.of("e\u0301"));
    assertEquals(2, DisplayWidth.of("\u1100\u1161\u11a8"));
    assertEquals(0, DisplayWidth.of("\u200b\ufeff\u200d"));
    assertEquals(0, DisplayWidth.of("\u0000\u001b"));
  }

  /** Every character that both this JDK and ICU know. */
  @Test
  void agreesWithTheUnicodeTables() {
    List<String> differing = new ArrayList<>();
    for (int c = 0x20; c < 0x32000; c++) {
      if (!Character.isDefined(c) || !UCharacter.isDefined(c) || DisplayWidth.of(c) == 0) {
        continue;
      }
      int value = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
      boolean wide =
          value == UCharacter.EastAsianWidth.WIDE || value == UCharacter.EastAsianWidth.FULLWIDTH;
      if (wide != (DisplayWidth.of(c) == 2)) {
        differing.add(Integer.toHexString(c));
      }
    }
    assertTrue(differing.isEmpty(), () -> differing.size() + ": " + differing);
  }
}
