package gongwen.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.inspect.clause.Clause;
import gongwen.inspect.clause.Clause.About;
import gongwen.standard.Standard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ClausesTest {
  private static final Pattern ROW =
      Pattern.compile("\\| ([A-F]\\d+) \\| .*? \\| ([\\d.–]+) \\| ([MGRP]) \\|.*");

  private record Row(String clause, int strength) {}

  private static Map<String, Row> page() throws IOException {
    Map<String, Row> rows = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of("src/docs/gbt9704-rules.md"))) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        rows.put(row.group(1), new Row(row.group(2), "MGRP".indexOf(row.group(3))));
      }
    }
    return rows;
  }

  /** A clause is never firmer than the page of rules, or a measure of the standard, has it. */
  @Test
  void everyClauseStandsOnThePageOfRules() throws IOException {
    Map<String, Row> page = page();
    assertTrue(page.size() > 40, page::toString);
    for (Clause clause : Clauses.all()) {
      About about = clause.about();
      Row row = page.get(about.rule());
      assertTrue(row != null, about.rule());
      assertTrue(row.clause().startsWith(about.clause()), about.code() + " " + row);
      boolean measured =
          Standard.all().stream()
              .anyMatch(
                  measure ->
                      measure.clause().equals(about.clause())
                          && measure.strength() == about.strength());
      assertTrue(
          measured || about.strength().ordinal() >= row.strength(), about.code() + " " + row);
    }
  }

  @Test
  void everyClauseHasACodeOfItsOwnAndSpeaksBothLanguages() {
    Set<String> codes = new HashSet<>();
    for (Clause clause : Clauses.all()) {
      assertTrue(codes.add(clause.about().code()), clause.about().code());
      assertFalse(clause.about().name().zh().isBlank());
      assertFalse(clause.about().name().en().isBlank());
      assertFalse(clause.wanted().zh().isBlank());
      assertEquals(clause.wanted().en(), clause.wanted().en().strip());
    }
  }
}
