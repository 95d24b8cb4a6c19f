package gongwen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gongwen schema}. */
class SchemaCommandTest {
  @TempDir private Path top;

  @Test
  void itIsPrinted() {
    Run run = Run.of("schema");
    assertEquals(0, run.code(), run.err());
    assertTrue(
        run.out().startsWith("{\n  \"$schema\": \"http://json-schema.org/draft-07/schema#\""));
    assertTrue(run.out().endsWith("\n}\n"));
    assertFalse(run.out().contains("述职报告"));
  }

  @Test
  void itIsWrittenAndNotOverAnother() throws IOException {
    Path file = top.resolve("gongwen.schema.json");
    assertEquals(0, Run.of("schema", "-o", file.toString()).code());
    assertEquals(Run.of("schema").out(), Files.readString(file));
    Run again = Run.of("schema", "-o", file.toString());
    assertEquals(ExitCode.USAGE.code(), again.code());
    assertTrue(again.err().contains("error[file-exists]"), again.err());
    assertEquals(0, Run.of("schema", "-o", file.toString(), "--force").code());
  }

  @Test
  void kindsOfOnesOwnAreKnown() {
    Run run = Run.of("schema", "examples/own-kind");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("\"述职报告\"") && run.out().contains("\"sections-duty-review\""));
  }

  @Test
  void aProfileHasOneOfItsOwn() {
    Run run = Run.of("schema", "--profile");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("\"页边距\"") && run.out().contains("\"leading-zero\""));
    assertEquals(ExitCode.USAGE.code(), Run.of("schema", "--profile", "examples").code());
  }

  @Test
  void aFolderThatIsNone() {
    assertEquals(ExitCode.USAGE.code(), Run.of("schema", "README.md").code());
  }
}
