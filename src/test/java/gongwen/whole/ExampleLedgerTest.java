package gongwen.whole;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.testing.ExampleLedger;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The workbook among the examples is the one that its tool makes. */
class ExampleLedgerTest {
  @Test
  void theWorkbookIsThatOfTheTool() throws IOException {
    byte[] made = ExampleLedger.bytes();
    assertEquals(
        ExampleLedger.parts(made), ExampleLedger.parts(Files.readAllBytes(ExampleLedger.FILE)));
    assertArrayEquals(made, ExampleLedger.bytes());
  }
}
