package gongwen.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.check.RulePage.Entry;
import gongwen.check.RulePage.Example;
import gongwen.check.rule.Rule;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Language;
import gongwen.job.run.RunResult;
import gongwen.testing.UnitText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of the rules: every rule is on it, says there what it says itself, and is tested. */
class RulePageTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyRuleHasAnEntryAndEveryEntryARule(Language language) {
    List<String> codes = Rules.all().stream().map(Rule::code).sorted().toList();
    assertEquals(codes, RulePage.read(language).keySet().stream().sorted().toList());
  }

  @Test
  void bothPagesHaveTheSameOrder() {
    assertEquals(
        List.copyOf(RulePage.read(Language.ZH).keySet()),
        List.copyOf(RulePage.read(Language.EN).keySet()));
  }

  /** The example of an allowance, and that of a profile. */
  @ParameterizedTest
  @ValueSource(strings = {"rules.md", "rules.zh.md"})
  void theWayToAllowAndToWeighIsRight(String name) throws IOException {
    String page = Files.readString(Path.of("src/docs", name));
    String[] fences = page.split("```");
    String allowing = fences[1].substring(fences[1].indexOf('\n') + 1);
    RunResult result = UnitText.check(folder, allowing, Optional.empty());
    assertEquals(List.of(), result.findings());
    assertEquals(1, result.allowed().size());
    Path profile = folder.resolve("profile.yaml");
    Files.writeString(profile, fences[3].substring(fences[3].indexOf('\n') + 1));
    assertEquals(List.of(), UnitText.check(folder, "", Optional.of(profile)).findings());
  }

  @TestFactory
  Stream<DynamicTest> entries() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Language language : Language.values()) {
      for (Map.Entry<String, Entry> each : RulePage.read(language).entrySet()) {
        String name = language + " " + each.getKey();
        tests.add(
            DynamicTest.dynamicTest(
                name + " says what the rule says",
                () ->
                    assertEquals(
                        summary(Rules.of(each.getKey()), language), each.getValue().summary())));
        tests.add(
            DynamicTest.dynamicTest(name + " explains and shows", () -> explains(each.getValue())));
        int number = 0;
        for (Example example : each.getValue().examples()) {
          tests.add(
              DynamicTest.dynamicTest(
                  name + (example.wrong() ? " wrong " : " right ") + ++number,
                  () -> example(each.getKey(), example)));
        }
      }
    }
    return tests.stream();
  }

  private static String summary(Rule rule, Language language) {
    String severity = rule.declaration().severity().name().toLowerCase(Locale.ROOT);
    return String.join(
        " · ",
        "**" + rule.declaration().name().in(language) + "**",
        language == Language.ZH
            ? rule.declaration().strength().zh()
            : rule.declaration().strength().en(),
        language == Language.EN
            ? severity
            : switch (rule.declaration().severity()) {
              case ERROR -> "错误";
              case WARNING -> "警告";
              case INFO -> "说明";
            },
        rule.declaration().source().in(language));
  }

  private static void explains(Entry entry) {
    assertFalse(entry.why().isBlank());
    assertTrue(entry.examples().stream().anyMatch(Example::wrong), "no wrong example");
    assertTrue(entry.examples().stream().anyMatch(example -> !example.wrong()), "no right one");
  }

  /**
   * A wrong example is reported by its rule at its places; of a right one nothing at all is
   * reported.
   */
  private void example(String code, Example example) throws IOException {
    List<Path> earlier = new ArrayList<>();
    if (!example.earlier().isEmpty()) {
      earlier.add(Files.writeString(folder.resolve("earlier.md"), example.earlier()));
    }
    List<Diagnostic> found =
        UnitText.checkAgainst(folder, example.yaml(), earlier).findings().stream()
            .filter(each -> !example.wrong() || each.id().equals(code))
            .toList();
    List<String> wanted = example.places().stream().map(place -> code + " " + place).toList();
    assertEquals(wanted, found.stream().map(RulePageTest::reported).toList(), example.yaml());
  }

  private static String reported(Diagnostic found) {
    String place = found.span().map(span -> span.place()).orElse("?:0:0");
    String[] parts = place.split(":");
    return found.id() + " " + parts[parts.length - 2] + ":" + parts[parts.length - 1];
  }
}
