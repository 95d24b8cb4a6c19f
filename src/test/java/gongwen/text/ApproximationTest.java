package gongwen.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApproximationTest {
  @ParameterizedTest
  @CsvSource({
    "EXACT, 6, 6, 6次",
    "OVER, 80, 80余, 80余次",
    "MORE, 300, 300多, 300多次",
    "NEARLY, 100, 近100, 近100次",
    "ABOUT, 50, 约50, 约50次",
    "AT_LEAST, 2, 不少于2, 不少于2次",
    "ABOVE, 100, 100以上, 100次以上",
  })
  void asPeopleWrite(Approximation approximation, String number, String alone, String measured) {
    assertEquals(alone, approximation.around(number));
    assertEquals(measured, approximation.around(number, "次"));
  }

  @ParameterizedTest
  @CsvSource({
    "EXACT, EXACT, EXACT",
    "EXACT, OVER, OVER",
    "EXACT, NEARLY, NEARLY",
    "OVER, OVER, OVER",
    "OVER, MORE, OVER",
    "MORE, MORE, MORE",
    "OVER, AT_LEAST, AT_LEAST",
    "ABOVE, AT_LEAST, AT_LEAST",
    "ABOVE, ABOVE, ABOVE",
    "NEARLY, NEARLY, NEARLY",
    "OVER, NEARLY, ABOUT",
    "AT_LEAST, ABOUT, ABOUT",
    "NEARLY, ABOUT, ABOUT",
  })
  void sums(Approximation one, Approximation other, Approximation sum) {
    assertEquals(sum, one.plus(other));
    assertEquals(sum, other.plus(one));
  }

  /** The order of the ledger must not change how a sum is qualified. */
  @Test
  void additionIsAssociative() {
    for (Approximation a : Approximation.values()) {
      for (Approximation b : Approximation.values()) {
        for (Approximation c : Approximation.values()) {
          assertEquals(a.plus(b).plus(c), a.plus(b.plus(c)), () -> a + " " + b + " " + c);
        }
      }
    }
  }
}
