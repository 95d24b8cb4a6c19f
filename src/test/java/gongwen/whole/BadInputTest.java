package gongwen.whole;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Wrong input as the program meets it: a clear sentence with its place, the right exit code, no
 * stack trace, no file half written, and everything else that was asked for is still made.
 */
class BadInputTest {
  private static final String GOOD =
      """
      unit: {name: 东山学校}
      year: 2024
      reports:
        - {template: document, title: 情况说明, period: 2024-Q1, document: {date: 2024-03-31}, sections: {body: 一切正常。}}
      """;

  /**
   * One fault.
   *
   * @param code the diagnostic's code
   * @param place line and column of the first character marked
   * @param says what the English message or a hint must say
   */
  private record Case(String name, String yaml, String code, String place, String says) {}

  private static String unit(String more) {
    return "unit: {name: 西山学校}\nyear: 2024\n" + more;
  }

  private static String report(String more) {
    return unit(
        "reports:\n  - {template: document, title: 说明, period: 2024-Q1, document: {date: 2024-03-31}, "
            + more
            + "}\n");
  }

  private static final List<Case> CASES =
      List.of(
          new Case("not YAML", "unit: {name: [西山\nyear: 2024\n", "unclosed-bracket", "1:14", ""),
          new Case(
              "a mask that YAML takes for an alias",
              "unit: {name: ***镇}\nyear: 2024\nreports: []\n",
              "reserved-character",
              "1:14",
              "quote"),
          new Case("wrong type", unit("activities: 三次\nreports: []\n"), "wrong-type", "3:13", ""),
          new Case(
              "unknown key",
              unit("activitys: []\nreports: []\n"),
              "unknown-key",
              "3:1",
              "activities"),
          new Case(
              "both spellings",
              unit("单位: {名称: 西山学校}\nreports: []\n"),
              "key-in-both-spellings",
              "3:1",
              "unit"),
          new Case(
              "missing required value",
              unit("issues:\n  - {id: A}\nreports: []\n"),
              "missing-key",
              "4:5",
              "title"),
          new Case(
              "a date that does not exist",
              unit("activities:\n  - {date: 2024-02-30, kind: 会议}\nreports: []\n"),
              "no-such-date",
              "4:12",
              ""),
          new Case(
              "an id used twice",
              unit("issues:\n  - {id: A, title: 甲}\n  - {id: A, title: 乙}\nreports: []\n"),
              "duplicate-id",
              "5:10",
              ""),
          new Case(
              "serves names nothing",
              unit(
                  "responsibility:\n  obligations: [{id: study, name: 学习}]\n"
                      + "activities:\n  - {date: 2024-02-01, kind: 会议, serves: [studi]}\nreports: []\n"),
              "unknown-reference",
              "6:43",
              "study"),
          new Case(
              "answers names nothing",
              unit("plans:\n  - {title: 甲, answers: [W-1]}\nreports: []\n"),
              "unknown-reference",
              "4:26",
              ""),
          new Case(
              "a slot that the kind does not have",
              report("sections: {boddy: 正文}"),
              "unknown-slot",
              "4:95",
              "body"),
          new Case(
              "an expression that fails",
              report("sections: {body: '共${count(\"会义\")}次'}"),
              "unknown-kind",
              "",
              ""),
          new Case(
              "an expression that is none",
              report("sections: {body: '共${count(}次'}"),
              "expression-failed",
              "",
              ""),
          new Case(
              "a kind that does not exist",
              unit("reports:\n  - {template: analysys, period: 2024-Q1}\n"),
              "unknown-template",
              "4:16",
              "analysis"),
          new Case(
              "a period that is none",
              unit("reports:\n  - {template: document, title: 说明, period: 2024-Q5}\n"),
              "bad-period",
              "4:45",
              "2024-Q2"));

  @TestFactory
  Stream<DynamicTest> eachFaultIsToldAtItsPlaceAndTheRestIsMade(@TempDir Path folder) {
    return CASES.stream()
        .map(each -> DynamicTest.dynamicTest(each.name(), () -> fails(each, folder)));
  }

  private static void fails(Case each, Path parent) throws IOException {
    Path folder = Files.createTempDirectory(parent, "case");
    Files.writeString(folder.resolve("bad.yaml"), each.yaml());
    Files.writeString(folder.resolve("good.yaml"), GOOD);
    Path output = folder.resolve("out");
    Examples.Run run =
        Examples.gongwen(
            "render", folder.toString(), "-f", "docx,md", "-o", output.toString(), "--lang", "en");
    assertAll(
        () -> assertEquals(1, run.exit(), run.err()),
        () -> assertTrue(run.err().contains("error[" + each.code() + "]"), run.err()),
        () -> assertTrue(run.err().contains("bad.yaml:" + each.place()), run.err()),
        () -> assertTrue(run.err().contains(each.says()), run.err()),
        () -> assertNoTrace(run.err()),
        () -> assertEquals(3, Examples.filesBelow(output, "").size(), run.err()));
    Examples.Run chinese = Examples.gongwen("check", folder.toString(), "--lang", "zh");
    assertAll(
        () -> assertEquals(1, chinese.exit(), chinese.err()),
        () -> assertTrue((chinese.out() + chinese.err()).contains("[" + each.code() + "]")),
        () -> assertNoTrace(chinese.err()));
  }

  @Test
  void faultsOfAnExpressionNameBothPlaces(@TempDir Path folder) throws IOException {
    Path own = Files.createDirectories(folder.resolve("mine"));
    Files.writeString(
        own.resolve("template.yaml"),
        """
        id: mine
        name: 自定
        englishName: mine
        about: 试用
        englishAbout: a trial
        kind: 报告
        numbering: [chapter]
        title: ${unit.name}试用
        slots:
          - {id: lead, name: 引言}
        """);
    Files.writeString(
        own.resolve("body.md.ftl"), "<@slot name=\"lead\">\n${nothing.here}\n</@slot>\n");
    Path bad = folder.resolve("unit.yaml");
    Files.writeString(bad, unit("reports: []\n"));
    Examples.Run run =
        Examples.gongwen(
            "render",
            bad.toString(),
            "-t",
            own.toString(),
            "--period",
            "2024-Q1",
            "-o",
            folder.resolve("out").toString(),
            "--lang",
            "en");
    assertAll(
        () -> assertEquals(1, run.exit(), run.err()),
        () -> assertTrue(run.err().contains("body.md.ftl:2:"), run.err()),
        () -> assertTrue(run.err().contains("unit.yaml"), run.err()),
        () -> assertNoTrace(run.err()));
  }

  @Test
  void aCircleOfMembersIsToldAtItsLine(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.yaml"), unit("members: b.yaml\nreports: []\n"));
    Files.writeString(folder.resolve("b.yaml"), unit("members: a.yaml\nreports: []\n"));
    Examples.Run run = Examples.gongwen("check", folder.resolve("a.yaml").toString());
    assertEquals(1, run.exit(), run.err());
    assertTrue((run.out() + run.err()).contains(".yaml:3:10"), run.out() + run.err());
    assertNoTrace(run.err());
  }

  @Test
  void noPathLeavesTheRoot(@TempDir Path folder) throws IOException {
    Path inner = Files.createDirectories(folder.resolve("inner"));
    Files.writeString(folder.resolve("secret.yaml"), "unit: {name: 甲}\n");
    Files.writeString(
        inner.resolve("a.yaml"), "unit: {from: ../secret.yaml}\nyear: 2024\nreports: []\n");
    Examples.Run run = Examples.gongwen("check", inner.resolve("a.yaml").toString());
    assertEquals(1, run.exit(), run.err());
    assertTrue((run.out() + run.err()).contains("a.yaml:1:14"), run.out() + run.err());
    assertTrue((run.out() + run.err()).contains("--root"), run.out() + run.err());
  }

  @Test
  void bombsEndInASentence(@TempDir Path folder) throws IOException {
    StringBuilder aliases = new StringBuilder("data:\n  a0: &a0 [x, x]\n");
    for (int i = 1; i < 40; i++) {
      aliases.append(String.format(Locale.ROOT, "  a%d: &a%d [*a%d, *a%d]\n", i, i, i - 1, i - 1));
    }
    Path large = folder.resolve("large.yaml");
    try (var out = Files.newBufferedWriter(large)) {
      out.write("unit: {name: 甲}\n");
      String line = "#" + "x".repeat(1023) + "\n";
      for (int i = 0; i < 100 * 1024; i++) {
        out.write(line);
      }
    }
    Files.writeString(folder.resolve("aliases.yaml"), unit(aliases.toString()));
    Files.writeString(
        folder.resolve("deep.yaml"), unit("data: " + "[".repeat(20_000) + "]".repeat(20_000)));
    Files.writeString(folder.resolve("good.yaml"), GOOD);
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          Examples.Run run =
              Examples.gongwen("render", folder.toString(), "-o", folder.resolve("out").toString());
          assertEquals(1, run.exit(), run.err());
          for (String name : List.of("aliases.yaml", "deep.yaml", "large.yaml")) {
            assertTrue(run.err().contains(name), name + " is told: " + run.err());
          }
          assertNoTrace(run.err());
          assertEquals(1, Examples.filesBelow(folder.resolve("out"), ".docx").size());
        });
  }

  @Test
  void anOutputFolderThatCannotBeMadeIsTheEnvironmentsFault(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("taken");
    Files.writeString(file, "not a folder");
    Files.writeString(folder.resolve("good.yaml"), GOOD);
    Examples.Run run =
        Examples.gongwen(
            "render", folder.resolve("good.yaml").toString(), "-o", file.resolve("x").toString());
    assertEquals(3, run.exit(), run.err());
    assertNoTrace(run.err());
    assertEquals("not a folder", Files.readString(file));
  }

  private static void assertNoTrace(String err) {
    assertFalse(err.contains("Exception") || err.contains("\tat "), err);
  }
}
