package gongwen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gongwen.testing.Slow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The log of code scanning, held against the rules by which GitHub takes one. */
@Slow
class CodeScanningTest {
  /** Where {@code .ci/run} installs it. */
  private static final Path VALIDATOR =
      Path.of(
          "target/sarif-validator/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool");

  /** Findings of rules, one of them allowed, and faults of text, YAML and composition. */
  private static final List<String> FILES =
      List.of(
          """
          unit: {name: 白石镇中心小学}
          year: 2024
          activities:
            - {date: 2024-05-14, kind: 学习, title: 学习××局规定}
            - {date: 2024-05-15, kind: 学习, title: 学习××局办法} # gongwen: allow placeholder-left 原文如此
          reports:
            - {template: document, title: 情况, period: 2024-Q2, document: {date: 2024-06-28}, sections: {body: "> 引用"}}
          """,
          "unit: {nam: 甲}\nyear: 24\nreports:\n  - {template: documnt}\n",
          "unit: 甲\n  year: 24\n",
          "a: 1\n");

  @TempDir private Path folder;

  @BeforeAll
  static void installed() {
    assumeTrue(
        Files.exists(VALIDATOR),
        "needs the validator in target/sarif-validator, as .ci/run installs it");
    assertTrue(VALIDATOR.toFile().setExecutable(true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void githubTakesTheLog(String language) throws IOException, InterruptedException {
    Path units = Files.createDirectory(folder.resolve("units"));
    for (int i = 0; i < FILES.size(); i++) {
      Files.writeString(units.resolve(i + ".yaml"), FILES.get(i));
    }
    String gone = folder.resolve("gone.yaml").toString();
    Run run =
        Run.of("check", units.toString(), gone, "--message-format", "sarif", "--lang", language);
    JsonNode log = new ObjectMapper().readTree(run.out()).at("/runs/0");
    assertTrue(log.get("results").size() > 4, run.err());
    assertEquals(3, log.at("/invocations/0/toolExecutionNotifications").size(), run.err());
    assertEquals(List.of(), complaints(Files.writeString(folder.resolve("log.sarif"), run.out())));
  }

  private List<String> complaints(Path log) throws IOException, InterruptedException {
    Path verdict = folder.resolve("verdict.sarif");
    ProcessBuilder call =
        new ProcessBuilder(
            VALIDATOR.toAbsolutePath().toString(),
            "validate",
            log.toString(),
            "--rule-kind",
            "Sarif;Ghas",
            "-o",
            verdict.toString());
    call.environment().put("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1");
    Path said = folder.resolve("said.txt");
    Process process = call.redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertTrue(process.waitFor(2, TimeUnit.MINUTES), "the validator does not end");
    assertTrue(Files.exists(verdict), Files.readString(said));
    List<String> complaints = new ArrayList<>();
    for (JsonNode each : new ObjectMapper().readTree(verdict.toFile()).at("/runs/0/results")) {
      // The program has no page on the web to name.
      if (!each.get("ruleId").asText().equals("SARIF2005")) {
        complaints.add(each.toString());
      }
    }
    return complaints;
  }
}
