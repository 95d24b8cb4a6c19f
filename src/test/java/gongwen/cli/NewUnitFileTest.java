package gongwen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.schema.Starters;
import gongwen.template.library.TemplateLibrary;
import gongwen.testing.Slow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code gongwen new KIND}: a file to start from. */
class NewUnitFileTest {
  @TempDir private Path top;

  static Stream<String> kinds() {
    return TemplateLibrary.builtIn().list().stream().map(kind -> kind.info().id());
  }

  private Path file() {
    return top.resolve("unit.yaml");
  }

  @Test
  void aNameAsLongAsANameCanBe() {
    Path longest = top.resolve("a".repeat(250) + ".yaml");
    Run made = Run.of("new", "analysis", "-o", longest.toString());
    assertEquals(0, made.code(), made.err());
    assertTrue(Files.isRegularFile(longest));
  }

  /**
   * It makes a document at once, and all that is wrong with it is what is still to be filled in.
   */
  @ParameterizedTest
  @MethodSource("kinds")
  @Slow
  void everyKindInBothSpellings(String kind) throws IOException {
    for (String keys : List.of("zh", "en")) {
      for (String period : List.of("2024", "2025-Q2")) {
        Run made =
            Run.of(
                "new",
                kind,
                "--keys",
                keys,
                "--period",
                period,
                "-o",
                file().toString(),
                "--force");
        assertEquals(0, made.code(), made.err());
        assertEquals(file().toString(), made.outLines().get(0));
        String text = Files.readString(file());
        assertEquals(keys.equals("zh"), text.contains("\n单位:"), text);
        assertEquals(keys.equals("en"), text.contains("\nunit:"), text);
        Run check = Run.of("check", file().toString(), "--lang", "en");
        assertEquals(0, check.code(), check.out() + check.err() + text);
        assertTrue(check.out().contains("placeholder-left"), check.out());
        List<String> others =
            check
                .out()
                .lines()
                .filter(l -> l.contains("warning["))
                .filter(l -> !l.contains("placeholder-left"))
                .toList();
        assertEquals(List.of(), others, kind + " " + keys + " " + period);
        assertOneListAFile(check);
        Path out = top.resolve("out-" + keys + "-" + period);
        Run render = Run.of("render", file().toString(), "-f", "docx,md", "-o", out.toString());
        assertEquals(0, render.code(), render.err());
        assertTrue(render.outLines().size() >= 2, render::out);
      }
    }
  }

  private static void assertOneListAFile(Run check) {
    List<String> lists = check.out().lines().filter(l -> l.contains("[placeholder-left]")).toList();
    assertEquals(1, lists.size(), check.out());
    assertTrue(lists.get(0).contains("still to be filled in: line "), check.out());
  }

  static Stream<String> fields() {
    return Starters.fields().stream().map(Starters.Choice::id);
  }

  /** Each kind of unit in each field: all kinds of documents come up, and both spellings. */
  @ParameterizedTest
  @MethodSource("fields")
  @Slow
  void everyFieldForEveryUnit(String field) throws IOException {
    List<String> kinds = kinds().toList();
    int next = Math.floorMod(field.hashCode(), kinds.size());
    for (Starters.Choice unit : Starters.units()) {
      String kind = kinds.get(next++ % kinds.size());
      String period = next % 2 == 0 ? "2024" : "2025-Q3";
      Run made =
          Run.of(
              "new",
              kind,
              "--for",
              unit.name(),
              "--field",
              field,
              "--period",
              period,
              "--lang",
              next % 3 == 0 ? "en" : "zh",
              "-o",
              file().toString(),
              "--force");
      assertEquals(0, made.code(), made.err());
      String text = Files.readString(file());
      assertFalse(text.contains("‹"), text);
      Run check = Run.of("check", file().toString(), "--lang", "en");
      assertEquals(0, check.code(), check.out() + check.err() + text);
      List<String> warnings = check.out().lines().filter(l -> l.contains("warning[")).toList();
      assertTrue(
          warnings.stream().allMatch(l -> l.contains("[placeholder-left]")),
          unit.name() + " " + field + " " + kind + " " + period + check.out());
      assertOneListAFile(check);
    }
  }

  /** What stands behind a # counts and is right once the # is taken out, each line by itself. */
  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  @Slow
  void everyCommentedLineIsRight(String keys) throws IOException {
    Set<String> seen = new HashSet<>();
    for (String kind : kinds().toList()) {
      String text = Run.of("new", kind, "--keys", keys, "--period", "2025-Q2").out();
      List<String> lines = text.lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.get(i).matches("\\s+# .*")) {
          continue;
        }
        List<String> changed = new ArrayList<>(lines);
        changed.set(i, lines.get(i).replaceFirst("# ", ""));
        // Most lines are the same in every kind; where they stand differs in reports alone.
        if (seen.add(lines.get(i)) || lines.subList(0, i).contains("报告:")) {
          assertReadsWell(kind, changed, lines.get(i));
        }
      }
      List<String> all =
          lines.stream().map(l -> l.matches("\\s+# .*") ? l.replaceFirst("# ", "") : l).toList();
      assertReadsWell(kind, all, "all lines");
    }
  }

  private void assertReadsWell(String kind, List<String> lines, String which) throws IOException {
    Files.writeString(file(), String.join("\n", lines) + "\n");
    Run check = Run.of("check", file().toString(), "--lang", "en");
    assertEquals(0, check.code(), kind + ": " + which + "\n" + check.out() + check.err());
  }

  @Test
  void theWordsAreThoseOfTheUnit() {
    String text =
        Run.of("new", "年度工作报告", "--for", "中学", "--field", "安全生产", "--unit", "柏林中学", "--lang", "zh")
            .out();
    for (String line :
        List.of(
            "  名称: 柏林中学  #",
            "  自称: 我校  #",
            "  领域: 安全生产工作  #",
            "      主送: ××县教育局  #",
            "    名称: 柏林中学安全生产工作领导小组  #")) {
      assertTrue(text.contains("\n" + line), line + "\n" + text);
    }
    String hospital = Run.of("new", "analysis", "--for", "卫生院", "--keys", "en").out();
    assertTrue(hospital.contains("\n  selfName: 我院  #"), hospital);
  }

  /** A unit's own name says what it is, and so does what it answers for. */
  @ParameterizedTest
  @CsvSource({
    "县教育局, 我局",
    "柏林小学, 我校",
    "行政村, 我村",
    "云岭镇, 我镇",
    "镇中心卫生院, 我院",
    "社区卫生服务中心, 我院",
    "机关党支部, 我支部",
    "village, 我村",
    "事业单位, 我单位"
  })
  void theNameOfAUnitIsAKindOfUnit(String unit, String self) {
    String text = Run.of("new", "analysis", "--for", unit, "--field", "消防安全责任制").out();
    assertTrue(text.contains(": " + self + "  #"), text);
    assertTrue(text.contains(": 消防安全工作  #"), text);
  }

  @Test
  void aUnitOrFieldThereIsNot() {
    Run run = Run.of("new", "analysis", "--for", "学枝", "--lang", "zh");
    assertEquals(ExitCode.USAGE.code(), run.code());
    assertTrue(run.err().contains("可以写：单位 unit、学校 school"), run.err());
    assertTrue(run.err().contains("是不是要写 学校？"), run.err());
    Run field = Run.of("new", "analysis", "--field", "完全没有的领域", "--lang", "zh");
    assertEquals(ExitCode.USAGE.code(), field.code());
  }

  @Test
  void theLanguageDecides() {
    Run zh = Run.of("new", "analysis", "--lang", "zh");
    assertTrue(zh.out().startsWith("# 分析研判报告：向上级报告"), zh.out());
    assertTrue(zh.out().contains("\n单位:  # 写报告的单位\n"), zh.out());
    Run en = Run.of("new", "分析研判报告", "--lang", "en", "-o", "-");
    assertTrue(en.out().startsWith("# analysis report: Reports the situation"), en.out());
    assertTrue(en.out().contains("\nunit:  # The unit that reports\n"), en.out());
    Run mixed = Run.of("new", "analysis", "--lang", "en", "--keys", "zh");
    assertTrue(mixed.out().contains("\n单位:  # The unit that reports\n"), mixed.out());
  }

  /** Each key that is there or may be added says what it is for. */
  @Test
  void everyKeyHasItsComment() {
    String text = Run.of("new", "annual", "--lang", "zh").out();
    for (String key : List.of("领域", "规定动作", "日期", "次数", "整改措施", "前值", "成文日期", "版式", "引言")) {
      assertTrue(
          text.lines().anyMatch(l -> l.strip().matches("(- |# +)?" + key + ":.*(  # |  )\\S.*")),
          key + "\n" + text);
    }
  }

  @Test
  void nothingIsWrittenOver() throws IOException {
    Files.writeString(file(), "mine");
    Run run = Run.of("new", "analysis", "-o", file().toString());
    assertEquals(ExitCode.USAGE.code(), run.code());
    assertEquals("mine", Files.readString(file()));
  }

  @Test
  void aKindThereIsNot() {
    Run run = Run.of("new", "analysys", "--lang", "en", "-o", file().toString());
    assertEquals(ExitCode.INPUT.code(), run.code());
    assertTrue(run.err().contains("analysis"), run.err());
    assertFalse(Files.exists(file()));
  }
}
