package gongwen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.testing.FolderOfUnits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far a long job is. */
class ProgressTest {
  private static final int UNITS = 20;
  private static final Pattern LINE =
      Pattern.compile("(\\d+) of 20 units done, ([\\d.]+) a second, about (\\d+) s left");

  /** The time that is left follows from the rate, and the rate from when the job began. */
  @ParameterizedTest
  @ValueSource(strings = {"check", "render"})
  void theTimeThatIsLeftIsTrue(String command, @TempDir Path top) throws IOException {
    Path units = top.resolve("units");
    FolderOfUnits.make(units, UNITS);
    long began = System.nanoTime();
    Run run =
        command.equals("check")
            ? Run.of("check", units.toString(), "--progress", "plain")
            : Run.of(
                "render", units.toString(), "-f", "md", "-o", top + "/o", "--progress", "plain");
    double seconds = (System.nanoTime() - began) / 1e9;
    List<MatchResult> lines = LINE.matcher(run.err()).results().toList();
    assertEquals(10, lines.size(), run.err());
    for (MatchResult line : lines) {
      double rate = Double.parseDouble(line.group(2));
      assertTrue(rate >= Integer.parseInt(line.group(1)) / seconds - 0.1, line.group());
      assertTrue(Integer.parseInt(line.group(3)) <= (UNITS - 2) * seconds / 2 + 1, line.group());
    }
  }
}
