package gongwen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of formats as they are typed. */
class FormatArgumentsTest {
  private static String joined(String line) {
    return String.join(" ", FormatArguments.joined(List.of(line.split(" ", -1))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "render a.yaml -f docx, pdf|render a.yaml -f docx,pdf",
        "render -f docx，pdf a.yaml|render -f docx,pdf a.yaml",
        "render -f docx、 pdf ，md a.yaml|render -f docx,pdf,md a.yaml",
        "render -f docx , pdf a.yaml|render -f docx,pdf a.yaml",
        "render --format=docx, pdf a.yaml|render --format=docx,pdf a.yaml",
        "render -f docx, a.yaml|render -f docx a.yaml",
        "render -f docx pdf|render -f docx pdf",
        "render a.yaml -f|render a.yaml -f",
        "render a，b.yaml --report x，y|render a，b.yaml --report x，y",
      })
  void oneWord(String typed, String understood) {
    assertEquals(understood, joined(typed));
  }

  @Test
  void whatIsNoFormatIsStillReported() {
    Run run = Run.of("render", "a.yaml", "-f", "docx，pfd", "--lang", "zh");
    assertEquals(ExitCode.USAGE.code(), run.code());
    assertEquals("  提示：是不是要写 pdf？", run.err().lines().toList().get(1));
  }
}
