package gongwen.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.diagnostic.Diagnostic;
import gongwen.job.run.RunResult;
import gongwen.testing.UnitText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowanceTest {
  private static final String TITLE =
      "activities:\n  - {date: 2024-05-14, kind: Study, title: Rules of ××}";

  @TempDir private Path folder;

  private RunResult check(String part) throws IOException {
    return UnitText.check(folder, part, Optional.empty());
  }

  private static List<String> reported(List<Diagnostic> found) {
    return found.stream()
        .map(
            each ->
                each.severity()
                    + " "
                    + each.id()
                    + " "
                    + each.span().map(span -> span.start().line()).orElse(0))
        .toList();
  }

  @Test
  void aFindingThatIsAllowedIsKeptWithItsReason() throws IOException {
    RunResult result = check(TITLE + " # gongwen: allow placeholder-left a sign of its own\n");
    assertEquals(List.of(), reported(result.findings()));
    assertEquals(1, result.allowed().size());
    assertEquals("placeholder-left", result.allowed().get(0).finding().id());
    assertEquals("a sign of its own", result.allowed().get(0).reason());
  }

  @Test
  void anotherRuleAndAnotherPlaceAreNotAllowed() throws IOException {
    String part =
        """
        activities:
          # gongwen: allow placeholder-left why
          - {date: 2024-05-14, kind: Study}
          - {date: 2024-05-15, kind: Study, title: Rules of ××} # gongwen: allow private-number why
        """;
    assertEquals(
        List.of("INFO allowance-unused 2", "WARNING placeholder-left 4", "INFO allowance-unused 4"),
        reported(check(part).findings()));
  }

  @ParameterizedTest
  @CsvSource({
    "allow placeholder-left, WARNING allowed-without-reason",
    "allow placeholder-lefft why, WARNING unknown-rule",
    "allow, WARNING unknown-rule",
    "alow placeholder-left why, INFO unknown-remark",
    "allow private-number why, INFO allowance-unused",
  })
  void whatAllowsNothingIsReported(String remark, String reported) throws IOException {
    assertEquals(
        List.of("WARNING placeholder-left 2", reported + " 2"),
        reported(check(TITLE + " # gongwen: " + remark + "\n").findings()).stream()
            .sorted((a, b) -> Boolean.compare(a.equals(reported + " 2"), b.equals(reported + " 2")))
            .toList());
  }

  @Test
  void theNearestRuleIsNamed() throws IOException {
    Diagnostic found =
        check(TITLE + " # gongwen: allow placeholder-lefft why\n").findings().stream()
            .filter(each -> each.id().equals("unknown-rule"))
            .findFirst()
            .orElseThrow();
    assertEquals("did you mean \"placeholder-left\"?", found.hints().get(0).en());
  }

  @Test
  void aSharedFileAllowsForAllAndIsNotReportedAsUnused() throws IOException {
    Files.writeString(
        folder.resolve("shared.yaml"),
        """
        responsibility:
          # gongwen: allow empty-list the post is vacant
          group: [{name: Group}]
          # gongwen: allow evidence-missing another unit needs it
          obligations: []
        """);
    RunResult result = check("responsibility: {from: shared.yaml}\n");
    assertEquals(List.of(), reported(result.findings()));
    assertEquals(1, result.allowed().size());
  }

  @Test
  void aDocumentsFindingIsAllowedAtTheTextToo() throws IOException {
    RunResult result =
        check(
            """
            reports:
              - template: document
                period: 2024-Q2
                title: 情况
                document: {date: 2024-06-28}
                sections:
                  # gongwen: 允许 attachment-missing 附件另送
                  body: |
                    全部情况如下。

                    名单见附件。
            """);
    assertEquals(List.of(), reported(result.findings()));
    assertEquals("附件另送", result.allowed().get(0).reason());
  }

  @ParameterizedTest
  @CsvSource({
    "off, ",
    "不查, ",
    "info, INFO placeholder-left 2",
    "警告, WARNING placeholder-left 2",
    "error, ERROR placeholder-left 2",
  })
  void aProfileWeighsRules(String level, String reported) throws IOException {
    Path profile = folder.resolve("profile.yaml");
    Files.writeString(profile, "rules: {placeholder-left: " + level + "}\n");
    RunResult result = UnitText.check(folder, TITLE + "\n", Optional.of(profile));
    assertEquals(reported == null ? List.of() : List.of(reported), reported(result.findings()));
    assertEquals("error".equals(level) ? 0 : 1, result.reports());
  }

  @Test
  void aProfileInChinese() throws IOException {
    Path profile = folder.resolve("profile.yaml");
    Files.writeString(profile, "规则: {placeholder-left: 不查}\n");
    assertEquals(
        List.of(), reported(UnitText.check(folder, TITLE + "\n", Optional.of(profile)).findings()));
  }

  @Test
  void anErrorThatIsAllowedStopsNothing() throws IOException {
    Path profile = folder.resolve("profile.yaml");
    Files.writeString(profile, "rules: {placeholder-left: error}\n");
    String part = TITLE + " # gongwen: allow placeholder-left why\n";
    RunResult result = UnitText.check(folder, part, Optional.of(profile));
    assertEquals(List.of(), reported(result.findings()));
    assertEquals(1, result.reports());
  }

  @Test
  void aRuleThatIsOffNeedsNoAllowance() throws IOException {
    Path profile = folder.resolve("profile.yaml");
    Files.writeString(profile, "rules: {placeholder-left: off}\n");
    String part = TITLE + " # gongwen: allow placeholder-left why\n";
    RunResult result = UnitText.check(folder, part, Optional.of(profile));
    assertEquals(List.of(), reported(result.findings()));
  }

  @ParameterizedTest
  @CsvSource({
    "placeholder-lefft: info, unknown-rule",
    "placeholder-left: loud, unknown-level",
    "placeholder-left: [off], unknown-level",
  })
  void whatAProfileCannotSay(String rule, String code) throws IOException {
    Path profile = folder.resolve("profile.yaml");
    Files.writeString(profile, "rules: {" + rule + "}\n");
    RunResult result = UnitText.check(folder, TITLE + "\n", Optional.of(profile));
    assertEquals(List.of("ERROR " + code + " 1"), reported(result.findings()));
    assertEquals(0, result.reports());
  }
}
