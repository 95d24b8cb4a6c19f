package gongwen.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorsTest {
  private static String text(Optional<Figure> figure) {
    return figure.map(Figure::text).orElse("-");
  }

  @ParameterizedTest
  @CsvSource({
    // value, measure, before, change, rate
    "100, %, 96.5, 3.5个百分点, 3.63%",
    "95.0, ％, 96.5, -1.5个百分点, -1.55%",
    "46, 人, 44, 2人, 4.55%",
    "44, 人, 46, -2人, -4.35%",
    "120, 人, 100, 20人, 20%",
    "300, 人, 100, 200人, 200%",
    "1.005, 亿元, 1, 0.005亿元, 0.5%",
    "20001, 件, 20000, 1件, 0.01%",
    "200009, 件, 200000, 9件, 0%",
    "5, 件, 0, 5件, -",
    "5, 件, -2, 7件, -",
    "12.50, 万元, 12.5, 0.00万元, 0%",
  })
  void changeAndRate(String value, String measure, String before, String change, String rate) {
    Ledger ledger =
        Ledger.unit().indicator("a", value, measure, "2024-06-30", before, "2023-12-31");
    IndicatorFact fact = ledger.facts("2024-Q2").indicator("a").orElseThrow();
    assertEquals(value, fact.printed());
    assertEquals(value + measure, text(fact.value()));
    assertEquals(before + measure, text(fact.before()));
    assertEquals(change, text(fact.change()));
    assertEquals(rate, text(fact.rate()));
    assertEquals(rate, fact.rate().map(r -> r.value().number() + "%").orElse("-"), "as JSON");
  }

  @Test
  void eachHasItsId() {
    Facts facts =
        Ledger.unit()
            .indicator("a", "46", "人", "", "", "")
            .indicator("b", "7", "人", "", "", "")
            .facts("2024-Q2");
    assertEquals("7人", text(facts.indicator("b").orElseThrow().value()));
    assertEquals(Optional.empty(), facts.indicator("c"));
  }

  @Test
  void figuresKnowTheirRecords() {
    Ledger ledger = Ledger.unit().indicator("a", "46", "人", "2024-06-30", "44", "2023-12-31");
    IndicatorFact fact = ledger.facts("2024-Q2").indicator("a").orElseThrow();
    Figure change = fact.change().orElseThrow();
    assertEquals(
        List.of("indicators[0]", "indicators[0].before"),
        change.refs().stream().map(ref -> ref.path()).toList());
    assertEquals("增减（指标a），截至2024年6月30日，白鹭镇", change.about());
    assertEquals("前值（指标a），截至2023年12月31日，白鹭镇", fact.before().orElseThrow().about());
  }

  @Test
  void whatIsNoNumberIsPrintedAndNotComputed() {
    Ledger ledger = Ledger.unit().indicator("a", "3.72:6.28", "", "", "4", "");
    IndicatorFact fact = ledger.facts("2024-Q2").indicator("a").orElseThrow();
    assertEquals("3.72:6.28", fact.printed());
    assertEquals(Optional.empty(), fact.value());
    assertEquals(Optional.empty(), fact.change());
    assertEquals(Optional.empty(), fact.rate());
  }

  @ParameterizedTest
  @CsvSource({"2024-06-30, 1", "2024-07-01, 0", "2023-12-31, 1", "'', 1"})
  void whatIsDatedLaterDoesNotExist(String asOf, int seen) {
    Facts facts = Ledger.unit().indicator("a", "46", "人", asOf, "", "").facts("2024-Q2");
    assertEquals(seen, facts.indicators(Scope.OWN).size());
    assertEquals(seen == 1, facts.indicator("a").isPresent());
  }

  @Test
  void anEarlierValueOfALaterDayDoesNotExist() {
    Ledger ledger = Ledger.unit().indicator("a", "46", "人", "", "44", "2024-07-01");
    IndicatorFact fact = ledger.facts("2024-Q2").indicator("a").orElseThrow();
    assertEquals(Optional.empty(), fact.before());
    assertEquals(Optional.empty(), fact.change());
  }

  @Test
  void sumsOverUnits() {
    Ledger ledger =
        Ledger.unit()
            .indicator("a", "10", "人", "", "", "")
            .indicator("r", "90", "%", "", "", "")
            .member(
                new Ledger("云岭村", 2024)
                    .indicator("a=村里的指标", "4.5", "人", "", "", "")
                    .indicator("r", "80", "%", "", "", "")
                    .indicator("m", "1", "人", "", "", "")
                    .indicator("t", "3:7", "", "", "", ""))
            .member(
                new Ledger("石桥村", 2024)
                    .indicator("a=村里的指标", "6", "人", "", "", "")
                    .indicator("m", "1", "户", "", "", "")
                    .indicator("t", "3", "", "", "", ""));
    Facts facts = ledger.facts("2024-Q2");
    assertEquals("10人", text(facts.sum("a", Scope.OWN)));
    assertEquals("10.5人", text(facts.sum("a", Scope.MEMBERS)));
    Figure all = facts.sum("a", Scope.ALL).orElseThrow();
    assertEquals("20.5人", all.text());
    assertEquals(3, all.refs().size());
    assertEquals("合计（指标a），截至2024年6月30日，全部", all.about());
    assertEquals("-", text(facts.sum("r", Scope.ALL)), "percentages");
    assertEquals("-", text(facts.sum("m", Scope.MEMBERS)), "different measures");
    assertEquals("-", text(facts.sum("t", Scope.MEMBERS)), "no number");
    assertEquals("-", text(facts.sum("x", Scope.ALL)), "unknown");
  }
}
