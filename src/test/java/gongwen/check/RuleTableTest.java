package gongwen.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.check.RulePage.Entry;
import gongwen.check.RulePage.Example;
import gongwen.check.rule.Rule;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Language;
import gongwen.diagnostic.Severity;
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
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Writes the table of rules and what tests them to {@code target/rules.md}. A test class counts
 * that names the code of the rule, or bears the name of its class; so do several examples of what
 * is wrong on the rule's page, for these are run.
 */
class RuleTableTest {
  private static final RunResult EXAMPLES = UnitText.check(Path.of("examples"), Optional.empty());
  private static final Path TABLE = Path.of("target", "rules.md");
  private static final Path TESTS = Path.of("src", "test", "java");

  @Test
  void everyRuleIsTestedByMoreThanItsPage() throws IOException {
    Map<String, String> sources = sources();
    Map<String, Entry> page = RulePage.read(Language.EN);
    List<String> untested = new ArrayList<>();
    StringBuilder table =
        new StringBuilder(
            "| rule | strength | severity | wrong and right examples | reported of examples/, allowed"
                + " there | test classes |\n|---|---|---|---|---|---|\n");
    for (Rule rule : Rules.all()) {
      List<String> tests = new ArrayList<>();
      sources.forEach(
          (name, text) -> {
            String own = rule.getClass().getSimpleName();
            if (text.contains(rule.code()) || name.equals(own + "Test")) {
              tests.add(name);
            }
          });
      if (tests.isEmpty() && wrong(page, rule) < 2) {
        untested.add(rule.code());
      }
      table.append(row(rule, page, tests));
    }
    Files.createDirectories(TABLE.getParent());
    Files.writeString(TABLE, table);
    assertEquals(
        List.of(), untested, "rules that no test names, and with one wrong example; see " + TABLE);
  }

  private static String row(Rule rule, Map<String, Entry> page, List<String> tests) {
    List<Example> shown = examples(page, rule);
    long wrong = wrong(page, rule);
    long reported = EXAMPLES.findings().stream().filter(each -> of(rule, each)).count();
    long allowed = EXAMPLES.allowed().stream().filter(each -> of(rule, each.finding())).count();
    return String.format(
        Locale.ROOT,
        "| `%s` | %s | %s | %d, %d | %d, %d | %s |\n",
        rule.code(),
        rule.declaration().strength().en(),
        rule.declaration().severity().name().toLowerCase(Locale.ROOT),
        wrong,
        shown.size() - wrong,
        reported,
        allowed,
        String.join(", ", tests));
  }

  private static List<Example> examples(Map<String, Entry> page, Rule rule) {
    return Optional.ofNullable(page.get(rule.code())).map(Entry::examples).orElse(List.of());
  }

  private static long wrong(Map<String, Entry> page, Rule rule) {
    return examples(page, rule).stream().filter(Example::wrong).count();
  }

  private static boolean of(Rule rule, Diagnostic finding) {
    return finding.id().equals(rule.code());
  }

  /** The test classes but this one, by name. */
  private static Map<String, String> sources() throws IOException {
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(TESTS)) {
      for (Path file : files.filter(each -> each.toString().endsWith("Test.java")).toList()) {
        String name = String.valueOf(file.getFileName()).replace(".java", "");
        sources.put(name, Files.readString(file));
      }
    }
    return sources;
  }

  /** A false alarm is worse than a gap: nothing is reported of the examples but what they allow. */
  @Test
  void theExamplesAreFreeOfFindings() {
    List<String> reported =
        EXAMPLES.findings().stream()
            .filter(
                each -> each.severity() != Severity.INFO || each.id().equals("allowance-unused"))
            .map(each -> each.span().map(span -> span.place()).orElse("") + " " + each.id())
            .toList();
    assertEquals(List.of(), reported);
  }
}
