package gongwen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import gongwen.check.Rules;
import gongwen.check.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The log of code scanning, held against the schema of OASIS. */
class SarifTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String UNIT =
      """
      unit: {name: 白石镇中心小学}
      year: 2024
      activities:
        - {date: 2024-05-14, kind: 学习, title: 𠀀学习××局规定}
        - {date: 2024-05-15, kind: 学习, title: 学习××局办法} # gongwen: allow placeholder-left 原文如此
        - {date: 2024-05-21, kind: 学习, title: 读书会}
        - {date: 2024-05-21, kind: 学习, title: 读书会}
      reports:
        - {template: document, title: 情况, period: 2024-Q2, document: {date: 2024-06-28}, sections: {body: 正常。}}
      """;

  @TempDir private Path folder;

  private JsonNode log(int code, String... args) throws IOException {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--message-format", "sarif"));
    Run run = Run.of(all.toArray(new String[0]));
    assertEquals(code, run.code(), run.err());
    JsonNode log = JSON.readTree(run.out());
    assertEquals(Set.of(), schema().validate(log));
    return log.at("/runs/0");
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream in = SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
    }
  }

  private JsonNode unit() throws IOException {
    Path file = Files.writeString(folder.resolve("某校 台账.yaml"), UNIT);
    return log(0, "check", file.toString(), "--lang", "en");
  }

  private static List<String> results(JsonNode run, String pointer) {
    List<String> values = new ArrayList<>();
    run.get("results").forEach(each -> values.add(each.at(pointer).asText()));
    return values;
  }

  @Test
  void aFindingStandsAtItsRegionInCodePoints() throws IOException {
    JsonNode run = unit();
    assertEquals("unicodeCodePoints", run.get("columnKind").asText());
    assertEquals(
        List.of("placeholder-left", "activity-entered-twice", "placeholder-left"),
        results(run, "/ruleId"));
    JsonNode region = run.at("/results/0/locations/0/physicalLocation/region");
    assertEquals(
        "{\"startLine\":4,\"startColumn\":44,\"endLine\":4,\"endColumn\":46}", region.toString());
    assertEquals(List.of("warning", "warning", "warning"), results(run, "/level"));
    assertEquals(
        "the placeholder “××” is still in the text\nput in what it stands for",
        run.at("/results/0/message/text").asText());
    assertEquals(
        6, run.at("/results/1/relatedLocations/0/physicalLocation/region/startLine").asInt());
  }

  @Test
  void whatTheFileAllowsIsSuppressedWithItsReason() throws IOException {
    JsonNode run = unit();
    assertEquals(List.of("", "", "原文如此"), results(run, "/suppressions/0/justification"));
    assertEquals("inSource", run.at("/results/2/suppressions/0/kind").asText());
    assertTrue(run.at("/results/0/suppressions").isArray());
  }

  @Test
  void theRulesComeAlongWithTheirPage() throws IOException {
    JsonNode run = unit();
    JsonNode rules = run.at("/tool/driver/rules");
    assertEquals(Rules.all().size(), rules.size());
    for (JsonNode result : run.get("results")) {
      JsonNode rule = rules.get(result.get("ruleIndex").asInt());
      assertEquals(result.get("ruleId"), rule.get("id"));
    }
    for (int i = 0; i < rules.size(); i++) {
      Rule rule = Rules.all().get(i);
      assertEquals(rule.code(), rules.get(i).get("id").asText());
      assertEquals(
          rule.declaration().name().en(), rules.get(i).at("/shortDescription/text").asText());
      assertEquals(
          rule.declaration().strength().en(), rules.get(i).at("/properties/strength").asText());
      assertTrue(rules.get(i).at("/help/markdown").asText().contains("Wrong:"), rule.code());
    }
  }

  @Test
  void aFileBelowTheFolderIsRelativeAndEscaped() throws IOException {
    JsonNode run = log(0, "check", "examples/spreadsheets");
    assertEquals(
        Set.of("examples/spreadsheets/%E5%8F%B0%E8%B4%A6.xlsx"),
        Set.copyOf(results(run, "/locations/0/physicalLocation/artifactLocation/uri")));
    assertEquals(
        "[活动]A15", run.at("/results/0/locations/0/logicalLocations/0/fullyQualifiedName").asText());
    assertEquals(15, run.at("/results/0/locations/0/physicalLocation/region/startLine").asInt());
    assertTrue(
        unit()
            .at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
            .asText()
            .matches("file://.*/%E6%9F%90%E6%A0%A1%20%E5%8F%B0%E8%B4%A6.yaml"));
  }

  @Test
  void whatConcernsNoFileIsANotification() throws IOException {
    JsonNode run = log(1, "check", folder.resolve("none.yaml").toString());
    assertEquals(0, run.get("results").size());
    assertEquals(
        "file-not-found",
        run.at("/invocations/0/toolExecutionNotifications/0/descriptor/id").asText());
    assertEquals(1, run.at("/invocations/0/exitCode").asInt());
  }

  @Test
  void aFaultThatIsNoRuleIsDescribedByItsCode() throws IOException {
    Path file = Files.writeString(folder.resolve("a.yaml"), UNIT.replace("year", "yaer"));
    JsonNode run = log(1, "check", file.toString());
    int index = run.at("/results/0/ruleIndex").asInt();
    assertEquals(run.at("/results/0/ruleId"), run.at("/tool/driver/rules/" + index + "/id"));
    assertTrue(index >= Rules.all().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void allExamplesInBothLanguages(String language) throws IOException {
    log(0, "check", "examples", "--lang", language);
  }

  @Test
  void renderTellsItsFilesElsewhere() throws IOException {
    Path file = Files.writeString(folder.resolve("a.yaml"), UNIT);
    JsonNode run = log(0, "render", file.toString(), "-f", "md", "-o", folder + "/out");
    assertEquals(3, run.get("results").size());
  }
}
