package gongwen.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.text.Approximation;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {
  @ParameterizedTest
  @CsvSource({
    "80, OVER, 80余, 80余次",
    "100, ABOVE, 不少于100, 100次以上",
    "2E+3, EXACT, 2000, 2000次",
    "3.50, NEARLY, 近3.50, 近3.50次",
  })
  void textWithoutAndWithMeasure(
      BigDecimal number, Approximation approximation, String alone, String measured) {
    Amount amount = new Amount(number, approximation);
    assertEquals(alone, amount.text());
    assertEquals(measured, new Figure(amount, "次", "", List.of()).text());
  }

  @ParameterizedTest
  @CsvSource({"-3, EXACT, 3次", "-100, ABOVE, 100次以上", "3, EXACT, 3次"})
  void howFarAChangeGoes(BigDecimal number, Approximation approximation, String size) {
    Figure change = new Figure(new Amount(number, approximation), "次", "", List.of());
    assertEquals(size, change.withoutSign().text());
  }
}
