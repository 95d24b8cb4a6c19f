package gongwen.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {
  @ParameterizedTest
  @CsvSource({"98.50, 98.50", "1e6, 1000000", "1.5E+03, 1500", "3.72:6.28, 3.72:6.28", "1e, 1e"})
  void asItIsPrinted(String written, String printed) {
    assertEquals(printed, Quantity.parse(written).written());
  }
}
