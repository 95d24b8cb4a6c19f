package gongwen.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every report of every example as it was last looked at and found good. A golden without a report
 * fails, and a report without a golden. {@code -Dgongwen.goldens=update} writes them anew.
 */
class GoldenTest {
  private static final Path GOLDENS = Path.of("src", "test", "goldens");

  @Test
  void everyReportOfTheExamplesIsAsItWasFoundGood(@TempDir Path output) throws IOException {
    Examples.renderAll(output);
    SortedMap<String, String> made = new TreeMap<>();
    for (Map.Entry<String, Path> file : Examples.filesBelow(output, ".md").entrySet()) {
      made.put(file.getKey(), Files.readString(file.getValue()));
    }
    for (Map.Entry<String, Path> file : Examples.filesBelow(output, ".docx").entrySet()) {
      made.put(file.getKey() + ".txt", DocxReader.outline(file.getValue()));
    }
    if ("update".equals(System.getProperty("gongwen.goldens"))) {
      update(made);
    }
    SortedMap<String, Path> goldens = Examples.filesBelow(GOLDENS, "");
    assertEquals(
        String.join("\n", goldens.keySet()),
        String.join("\n", made.keySet()),
        "the reports that there are (-Dgongwen.goldens=update writes them anew)");
    for (Map.Entry<String, String> each : made.entrySet()) {
      assertEquals(Files.readString(goldens.get(each.getKey())), each.getValue(), each.getKey());
    }
    if (made.isEmpty()) {
      fail("no example was rendered");
    }
  }

  private static void update(SortedMap<String, String> made) throws IOException {
    for (Path old : Examples.filesBelow(GOLDENS, "").values()) {
      Files.delete(old);
    }
    for (Map.Entry<String, String> each : made.entrySet()) {
      Path golden = GOLDENS.resolve(each.getKey());
      Files.createDirectories(golden.getParent());
      Files.write(golden, each.getValue().getBytes(StandardCharsets.UTF_8));
    }
  }
}
