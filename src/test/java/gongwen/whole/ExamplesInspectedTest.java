package gongwen.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.inspect.Finding;
import gongwen.inspect.Inspection;
import gongwen.inspect.Verdict;
import gongwen.testing.Slow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every example, as DOCX and as PDF, keeps every clause that can be measured. */
@Slow
class ExamplesInspectedTest {
  private static final Set<Verdict> FINE = EnumSet.of(Verdict.PASS, Verdict.NOT_APPLICABLE);

  @TempDir static Path folder;
  private static final Map<String, Inspection> INSPECTIONS = new TreeMap<>();

  @BeforeAll
  static void inspect() throws IOException {
    Path out = folder.resolve("out");
    Examples.Run run =
        Examples.gongwen("render", "examples", "-f", "docx,pdf", "-o", out.toString());
    assertEquals(0, run.exit(), run.err());
    for (String ending : List.of(".docx", ".pdf")) {
      for (Map.Entry<String, Path> file : Examples.filesBelow(out, ending).entrySet()) {
        INSPECTIONS.put(
            file.getKey(), Inspection.of(file.getValue()).value().orElseThrow(AssertionError::new));
      }
    }
    assertTrue(INSPECTIONS.size() >= 20, "documents: " + INSPECTIONS.size());
  }

  @TestFactory
  Stream<DynamicTest> everyClausePassesOrDoesNotApply() {
    return INSPECTIONS.entrySet().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.getKey(), () -> assertEquals(List.of(), amiss(each.getValue()))));
  }

  private static List<String> amiss(Inspection inspection) {
    return inspection.findings().stream()
        .filter(finding -> !FINE.contains(finding.verdict()))
        .map(ExamplesInspectedTest::told)
        .toList();
  }

  private static String told(Finding finding) {
    return finding.about().code() + " " + finding.verdict() + ": " + finding.found().zh();
  }

  /** A clause that applied to no example would not have been seen at work. */
  @Test
  void everyClauseAppliesToSomeExampleInBothFormats() {
    for (String ending : List.of(".docx", ".pdf")) {
      Set<String> never = new TreeSet<>();
      List<String> ever = new ArrayList<>();
      INSPECTIONS.forEach(
          (name, inspection) -> {
            for (Finding finding : inspection.findings()) {
              never.add(finding.about().code());
              if (name.endsWith(ending) && finding.verdict() == Verdict.PASS) {
                ever.add(finding.about().code());
              }
            }
          });
      never.removeAll(ever);
      assertEquals(Set.of(), never, ending);
    }
  }
}
