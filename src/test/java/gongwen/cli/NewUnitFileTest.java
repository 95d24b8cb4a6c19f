package gongwen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.template.library.TemplateLibrary;
import gongwen.testing.Slow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
        Path out = top.resolve("out-" + keys + "-" + period);
        Run render = Run.of("render", file().toString(), "-f", "docx,md", "-o", out.toString());
        assertEquals(0, render.code(), render.err());
        assertTrue(render.outLines().size() >= 2, render::out);
      }
    }
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
