package gongwen.job.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.model.Period;
import gongwen.text.FileNames;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of output files. */
class OutputNameTest {
  /** As the usual pattern makes it. */
  private static String name(String unit, Period period, String kind, String id) {
    String name =
        NamePattern.USUAL.fill(
            Map.of("unit", unit, "period", OutputName.period(period), "kind", kind));
    return OutputName.safe(id.isEmpty() ? name : name + "-" + id);
  }

  private static final Period QUARTER = Period.parse("2024-Q2").orElseThrow();

  @Test
  void aNameIsUnitPeriodAndKind() {
    assertEquals("清河小学-2024-Q2-分析研判报告", name("清河小学", QUARTER, "分析研判报告", ""));
    assertEquals("清河小学-2024-Q2-通用文稿-a", name("清河小学", QUARTER, "通用文稿", "a"));
  }

  @Test
  void aRangeHasNoSlash() {
    Period range =
        new Period(
            Period.Kind.RANGE, LocalDate.of(2024, 1, 1), Optional.of(LocalDate.of(2024, 3, 15)));
    Period open = new Period(Period.Kind.RANGE, LocalDate.of(2024, 1, 1), Optional.empty());
    assertEquals("甲-2024-01-01_2024-03-15-乙", name("甲", range, "乙", ""));
    assertEquals("甲-2024-01-01起-乙", name("甲", open, "乙", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a/b\\c:d*e?f<g>h       | a_b_c_d_e_f_g_h",
        "../../etc              | _.._.._etc",
        "CON                    | CON_",
        "nul.txt                | nul_.txt",
        "com1                   | com1_",
        "COMMON                 | COMMON",
        ".hidden                | _.hidden",
        "-rf                    | _-rf",
        "name...                | name",
        "''                     | _",
      })
  void namesThatASystemRefusesAreChanged(String wanted, String expected) {
    assertEquals(expected, OutputName.safe(wanted));
  }

  @Test
  void charactersThatHideSomethingAreReplaced() {
    assertEquals("a_b_c", OutputName.safe("a\u202eb\u0000c"));
  }

  @Test
  void aLongNameFitsAndStaysItsOwn() {
    String first = name("中".repeat(300), QUARTER, "报告", "");
    String second = name("中".repeat(301), QUARTER, "报告", "");
    assertTrue(first.getBytes(StandardCharsets.UTF_8).length <= 200, first);
    assertNotEquals(first, second);
    assertEquals(first, name("中".repeat(300), QUARTER, "报告", ""));
  }

  @Test
  void namesThatOneFileSystemTakesForTheSameFoldTogether() {
    assertEquals(FileNames.folded("ABC-\u00e9"), FileNames.folded("abc-e\u0301"));
  }
}
