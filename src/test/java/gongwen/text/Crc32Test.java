package gongwen.text;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Crc32Test {
  @Test
  void theCheckValueOfTheStandardAndLeadingZeros(@TempDir Path folder) throws IOException {
    byte[] digits = "123456789".getBytes(US_ASCII);
    assertEquals("cbf43926", Crc32.of(digits));
    assertEquals("cbf43926", Crc32.of(Files.write(folder.resolve("digits"), digits)));
    assertEquals("00000000", Crc32.of(new byte[0]));
  }
}
