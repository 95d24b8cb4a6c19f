package gongwen.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values in words. */
class IndicatorSentencesTest {
  @TempDir Path folder;

  private Spoken spoken(String indicator) {
    return Spoken.of(folder, "indicators: [{id: i, " + indicator + "}]\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name: 安全员人数, value: 34, measure: 人 | 安全员34人 | 安全员34人",
        "name: 抽检批次, value: 120, measure: 批次 | 抽检120批次 | 抽检120批次",
        "name: 合格率, value: 98.5, measure: '%', before: {value: 97.0, asOf: 2023-12-31} | 合格率为98.5%，比2023年底提高1.5个百分点 | 合格率由97.0%提高到98.5%，提高1.5个百分点",
        "name: 户数, value: 30, measure: 户, before: {value: 40, asOf: 2023-06-28} | 户数30户，比上年同期减少10户 | 户数由40户减少到30户，减少10户，下降25%",
        "name: 户数, value: 0, measure: 户, before: {value: 40, asOf: 2024-03-31} | 户数为零，比3月底减少40户 | 户数由40户减少到零",
        "name: 户数, value: 30, measure: 户, before: {value: 30} | 户数30户，与此前持平 | 户数30户，与此前持平",
        "name: 比例, value: '3:7' | 比例为3:7 | 比例为3:7",
        "name: 学生, value: 10, measure: 人, parts: [{name: 低年级, value: 4}, {name: 高年级, value: 6}], of: [{name: 寄宿生, value: 3}] | 学生10人（低年级4人、高年级6人），其中寄宿生3人 | 学生10人（低年级4人、高年级6人），其中寄宿生3人",
      })
  void oneValue(String indicator, String told, String moved) {
    Spoken spoken = spoken(indicator);
    assertEquals(told, spoken.indicators.told(spoken.values().get(0)));
    assertEquals(moved, spoken.indicators.moved(spoken.values().get(0), ""));
  }

  @Test
  void severalByTheirDays() {
    Spoken spoken =
        Spoken.of(
            folder,
            """
            indicators:
              - {id: a, name: 户数, value: 30, measure: 户}
              - {id: b, name: 发生火灾起数, value: 0, measure: 起}
              - {id: c, name: 人数, value: 8, measure: 人, asOf: 2023-12-31}
              - {id: d, name: 一般事故总数, value: 0, measure: 起, asOf: 2024-05-31}
            """);
    assertEquals(
        "截至2024年6月28日，户数30户。截至2023年底，人数8人。截至2024年5月31日，未发生一般事故。本季度未发生火灾。",
        spoken.indicators.sentences(spoken.values(), false));
  }
}
