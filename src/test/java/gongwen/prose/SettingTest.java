package gongwen.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a report speaks of its unit, its period and of days. */
class SettingTest {
  @TempDir Path folder;

  private Setting setting(String period, String date) {
    return Spoken.of(folder, "responsibility: {field: 安全责任制}\n", period, date).setting;
  }

  private Setting ofMembers(String kind, String other) throws IOException {
    Files.createDirectories(folder.resolve("m"));
    for (String each : List.of("a" + kind, "b" + other)) {
      Files.writeString(
          folder.resolve("m").resolve(each.substring(0, 1) + ".yaml"),
          "unit: {name: 甲" + each + ", kind: '" + each.substring(1) + "'}\nyear: 2024\n");
    }
    return Spoken.of(folder, "members: m/*.yaml\n").setting;
  }

  private String wordFor(String kind, String other) throws IOException {
    return ofMembers(kind, other).membersWord();
  }

  @Test
  void ofTheSameYear() {
    Setting quarter = setting("2024-Q2", "2024-06-28");
    assertEquals("我校", quarter.self());
    assertEquals("本季度", quarter.current());
    assertEquals("本季度，", quarter.inPeriod("，"));
    assertEquals("今年以来", quarter.thisYear());
    assertEquals("4月9日", quarter.day(LocalDate.of(2024, 4, 9)));
    assertEquals("2023年4月9日", quarter.day(LocalDate.of(2023, 4, 9)));
    assertEquals(LocalDate.of(2024, 6, 28), quarter.asOf());
    assertEquals("安全责任制落实情况", quarter.state());
  }

  @Test
  void writtenInTheNextYear() {
    Setting late = setting("2024-H2", "2025-01-05");
    assertEquals("2024年", late.thisYear());
    assertEquals("2024年8月9日", late.day(LocalDate.of(2024, 8, 9)));
    assertEquals("2024年12月31日前", late.due("2024-12-31"));
    assertEquals(LocalDate.of(2024, 12, 31), late.asOf());
    assertEquals("本年度", setting("2024", "2025-01-05").thisYear());
  }

  @Test
  void timeLimits() {
    Setting quarter = setting("2024-Q2", "2024-06-28");
    assertEquals("12月31日前", quarter.due("2024-12-31"));
    assertEquals("2025年3月31日前", quarter.due("2025-03-31"));
    assertEquals("年底前", quarter.due(" 年底 "));
    assertEquals("6月底前", quarter.due("6月"));
    assertEquals("6月15日前", quarter.due("6月15日"));
    assertEquals("下半年", quarter.due("下半年"));
    assertEquals("2024年前", quarter.due("2024年前"));
  }

  @Test
  void aPeriodWithoutAWord() {
    Setting range = setting("{from: 2024-03-05, to: 2024-05-20}", "2024-06-28");
    assertEquals("", range.inPeriod("，"));
    assertEquals("2024年3月5日至5月20日", range.current());
  }

  @Test
  void membersAreCalledByTheKindThatTheyShare() throws IOException {
    assertEquals("下级单位", wordFor("", ""));
    assertEquals("下级单位", wordFor("学校", "医院"));
    assertEquals("个下级单位", ofMembers("学校", "").membersCounted());
    assertEquals("所属学校", wordFor("学校", "学校"));
    assertEquals("所学校", ofMembers("学校", "学校").membersCounted());
    assertEquals("各村", wordFor("村", "村"));
  }
}
