package gongwen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on the standard's rules names only what is there, and leaves no rule out. */
class RulesPageTest {
  private static final Path PAGE = Path.of("src/docs/gbt9704-rules.md");
  private static final Pattern ROW =
      Pattern.compile(
          "^\\| ([A-F]\\d+) \\| (.+) \\| (.+) \\| ([MGRP]) \\| (.+) \\| (.+) \\| (.+) \\|$");
  private static final Pattern NAME = Pattern.compile("`(\\w+)(?:\\.(\\w+))?`");

  private record Rule(String id, String where, String test, String pdf) {}

  private static List<Rule> rules() throws IOException {
    List<Rule> rules = new ArrayList<>();
    for (String line : Files.readAllLines(PAGE)) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        rules.add(new Rule(row.group(1), row.group(5), row.group(6), row.group(7)));
      } else {
        assertTrue(!line.matches("\\| [A-F]\\d.*"), () -> "no row: " + line);
      }
    }
    return rules;
  }

  private static Map<String, String> sources(String folder) throws IOException {
    Map<String, String> sources = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).sorted().toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        sources.putIfAbsent(name, Files.readString(file));
      }
    }
    return sources;
  }

  private static void exist(Rule rule, String cell, Map<String, String> sources, boolean test) {
    Matcher name = NAME.matcher(cell);
    int found = 0;
    while (name.find()) {
      found++;
      String source = sources.get(name.group(1));
      assertTrue(source != null, () -> rule.id() + ": there is no class " + name.group(1));
      String member = name.group(2);
      if (member != null) {
        String wanted = test ? "void " + member + "(" : "\\b" + member + "\\b";
        boolean there =
            test
                ? String.valueOf(source).contains(wanted)
                : Pattern.compile(wanted).matcher(String.valueOf(source)).find();
        assertTrue(there, () -> rule.id() + ": there is no " + name.group());
      }
    }
    assertTrue(
        found > 0 || cell.equals("–") || cell.startsWith("*"), () -> rule.id() + ": " + cell);
  }

  @Test
  void everyRuleIsThereOnce() throws IOException {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map.of("A", 12, "B", 11, "C", 20, "D", 7, "E", 8, "F", 6).entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            part ->
                IntStream.rangeClosed(1, part.getValue())
                    .forEach(n -> counts.put(part.getKey() + n, 1)));
    assertEquals(List.copyOf(counts.keySet()), rules().stream().map(Rule::id).toList());
  }

  @Test
  void classesAndTestsThatAreNamedExist() throws IOException {
    Map<String, String> main = sources("src/main/java");
    Map<String, String> tests = sources("src/test/java");
    for (Rule rule : rules()) {
      exist(rule, rule.where(), main, false);
      exist(rule, rule.test(), tests, true);
      exist(rule, rule.pdf(), tests, true);
    }
  }

  @Test
  void ruleWithoutATestSaysWhy() throws IOException {
    for (Rule rule : rules()) {
      boolean tested = rule.test().contains("`");
      assertTrue(
          tested || rule.test().matches("\\*(paper|person|content)\\*.*"),
          () -> rule.id() + ": " + rule.test());
      assertTrue(!tested || !rule.where().equals("–"), () -> rule.id() + " is tested nowhere");
    }
  }
}
