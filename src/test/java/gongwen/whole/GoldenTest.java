package gongwen.whole;

import gongwen.testing.Goldens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every report of every example as it was last looked at and found good, a test each. */
class GoldenTest {
  private static final Path GOLDENS = Path.of("src", "test", "goldens");

  @TestFactory
  Stream<DynamicTest> everyReportOfTheExamplesIsAsItWasFoundGood(@TempDir Path output)
      throws IOException {
    Examples.renderAll(output);
    SortedMap<String, String> made = new TreeMap<>();
    for (Map.Entry<String, Path> file : Examples.filesBelow(output, ".md").entrySet()) {
      made.put(file.getKey(), Files.readString(file.getValue()));
    }
    for (Map.Entry<String, Path> file : Examples.filesBelow(output, ".docx").entrySet()) {
      made.put(file.getKey() + ".txt", DocxReader.outline(file.getValue()));
    }
    return Goldens.tests(GOLDENS, made);
  }
}
