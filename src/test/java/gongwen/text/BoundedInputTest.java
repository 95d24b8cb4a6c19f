package gongwen.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class BoundedInputTest {
  private static InputStream ten() {
    return new ByteArrayInputStream(new byte[10]);
  }

  @Test
  void asMuchAsMayComes() throws IOException {
    try (InputStream in = new BoundedInput(ten(), 10)) {
      assertEquals(10, in.readAllBytes().length);
      assertEquals(-1, in.read());
    }
  }

  @Test
  void oneByteMoreFailsHoweverItIsRead() throws IOException {
    try (InputStream in = new BoundedInput(ten(), 9)) {
      assertThrows(BoundedInput.TooLargeException.class, in::readAllBytes);
    }
    try (InputStream in = new BoundedInput(ten(), 9)) {
      in.skipNBytes(9);
      assertThrows(BoundedInput.TooLargeException.class, in::read);
    }
    try (InputStream in = new BoundedInput(ten(), 9)) {
      assertFalse(in.markSupported());
      assertThrows(BoundedInput.TooLargeException.class, () -> in.skipNBytes(10));
    }
  }

  @Test
  void severalStreamsSpendOneBudget() throws IOException {
    BoundedInput.Budget both = new BoundedInput.Budget(15);
    try (InputStream first = new BoundedInput(ten(), both);
        InputStream second = new BoundedInput(ten(), both)) {
      first.readAllBytes();
      assertThrows(BoundedInput.TooLargeException.class, second::readAllBytes);
    }
  }
}
