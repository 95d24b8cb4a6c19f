package gongwen.facts;

import static gongwen.text.Approximation.ABOUT;
import static gongwen.text.Approximation.ABOVE;
import static gongwen.text.Approximation.NEARLY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.model.Count;
import gongwen.text.Approximation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
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

  @ParameterizedTest
  @CsvSource({
    "50余 44 45, 130余",
    "近20 6 17, 40余",
    "近20 10, 近30",
    "近20 近20, 近40",
    "近100 17, 100余",
    "300余 20, 320余",
    "300余 24, 320余",
    "1000余 900, 1900余",
    "1000余 24, 1000余",
    "10000余 3456 222, 13000余",
    "约210 300余 2854, 约3400",
    "约50 约50, 约100",
    "约50 6, 约60",
    "约5 2, 约7",
    "50余 近20, 约70",
    "80多 54, 130多",
    "80多 54余, 130余",
    "100以上 44, 140以上",
    "不少于2 3, 不少于5",
    "5余 3, 不少于8",
    "近5 2, 近7",
    "44 45, 89",
    "84余, 80余",
    "近43, 近43",
    "约50, 约50",
  })
  void sumsAreSaidAsTheLeastExactPartAllows(String parts, String said) {
    assertEquals(said, sum(List.of(parts.split(" ", -1))).text(""));
  }

  private static Amount sum(List<String> parts) {
    Amount sum = Amount.ZERO;
    for (String part : parts) {
      sum = sum.plus(Amount.of(Count.parse(part).orElseThrow()));
    }
    return sum;
  }

  /** What the program forbids its users it does not write itself, whatever is added up. */
  @Test
  void noSumIsMoreExactThanItsWords() {
    Random random = new Random(20240628);
    List<String> forms = List.of("%d", "%d余", "%d多", "近%d", "约%d", "不少于%d", "%d以上");
    for (int i = 0; i < 20_000; i++) {
      List<String> parts = new ArrayList<>();
      for (int n = 1 + random.nextInt(6); n > 0; n--) {
        int round = (int) Math.pow(10, 1 + random.nextInt(3)) * (1 + random.nextInt(9));
        boolean exact = random.nextInt(2) == 0;
        String form = exact ? "%d" : forms.get(random.nextInt(forms.size()));
        parts.add(String.format(Locale.ROOT, form, exact ? random.nextInt(2000) : round));
      }
      Amount sum = sum(parts);
      Count said = Count.parse(sum.text("")).orElseThrow();
      assertFalse(said.unround(), () -> parts + " = " + sum.text(""));
      boolean vague = Set.of(NEARLY, ABOUT, ABOVE).contains(said.approximation());
      assertTrue(
          !vague || parts.size() == 1 || said.number().getAsLong() % 10 == 0,
          () -> parts + " = " + sum.text(""));
    }
  }
}
