package gongwen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.text.DisplayWidth;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InspectCommandTest {
  @TempDir static Path folder;
  private static String right = "";
  private static String wrong = "";

  /** The same report as the standard has it, and with another margin. */
  @BeforeAll
  static void render() throws IOException {
    right = render("right");
    Path profile = folder.resolve("profile.yaml");
    Files.writeString(profile, "margins: {top: 30}\n", StandardCharsets.UTF_8);
    wrong = render("wrong", "--profile", profile.toString());
  }

  private static String render(String name, String... options) {
    String[] args = {
      "render",
      "examples/qinghe-school/2024.yaml",
      "--report",
      "q2",
      "-o",
      folder.resolve(name).toString()
    };
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of(options));
    Run run = Run.of(all.toArray(new String[0]));
    assertEquals(0, run.code(), run.err());
    return run.outLines().get(0);
  }

  @Test
  void onlyWhatIsPrescribedFails() {
    assertEquals(0, Run.of("inspect", right).code());
    Run run = Run.of("inspect", wrong, "--lang", "zh");
    assertEquals(1, run.code());
    assertTrue(
        run.outLines().stream()
            .anyMatch(line -> line.matches("不符合 +5\\.2\\.1 +规定 +天头 +37±1毫米 +30毫米")),
        run.out());
  }

  @Test
  void everyFileHasItsTableAndTheWorstDecides() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.docx"));
    Run run = Run.of("inspect", right, empty.toString(), right, "--lang", "en");
    assertEquals(1, run.code());
    assertEquals(2, run.outLines().stream().filter(line -> line.startsWith("verdict")).count());
    assertTrue(run.out().contains("error[inspect-not-a-document]: the file is empty"), run.out());
    assertFalse((run.out() + run.err()).contains("Exception"), run.out());
  }

  /** Columns begin at the same place in every row, whatever stands in them. */
  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void columnsAreAlignedWithinAHundred(String language) {
    List<String> lines = Run.of("inspect", right, "--lang", language).outLines();
    List<String> table = lines.subList(1, lines.size() - 1);
    String head = table.get(0);
    String found = language.equals("zh") ? "实测" : "found";
    int column = DisplayWidth.of(head.substring(0, head.indexOf(found)));
    for (String line : table) {
      assertTrue(DisplayWidth.of(line) <= 100, line);
      if (DisplayWidth.of(line) > column) {
        assertTrue(cut(line, column).endsWith("  "), line);
      }
    }
  }

  private static String cut(String line, int columns) {
    int at = 0;
    while (DisplayWidth.of(line.substring(0, at)) < columns) {
      at++;
    }
    return line.substring(0, at);
  }

  @Test
  void scriptsGetOneObjectALine() {
    List<String> lines = Run.of("inspect", wrong, "--message-format", "json").outLines();
    assertTrue(lines.stream().allMatch(line -> line.startsWith("{\"type\":\"")), lines::toString);
    assertTrue(
        lines.stream()
            .anyMatch(
                line ->
                    line.contains(
                            "\"code\":\"margin-top\",\"rule\":\"A2\",\"clause\":\"5.2.1\",\"strength\":\"prescribed\"")
                        && line.contains("\"verdict\":\"fail\"")),
        lines::toString);
    assertTrue(lines.get(lines.size() - 1).contains("\"exitCode\":1"), lines::toString);
  }

  @Test
  void whatIsNotThereIsWrongUsage() {
    assertEquals(2, Run.of("inspect", folder.resolve("none.docx").toString()).code());
    assertEquals(2, Run.of("inspect", folder.toString()).code());
    assertEquals(2, Run.of("inspect", right, "--message-format", "github").code());
    assertEquals(2, Run.of("inspect").code());
  }
}
