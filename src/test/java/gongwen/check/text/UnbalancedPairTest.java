package gongwen.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.check.RuleLevels;
import gongwen.check.UnitCheck;
import gongwen.check.rule.UnitUnderCheck;
import gongwen.facts.Ledger;
import gongwen.testing.PathPlaces;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnbalancedPairTest {
  private static List<String> found(String text) {
    Ledger ledger = Ledger.unit().on("2024-05-01", "学习").title(text).end();
    UnitUnderCheck unit = new UnitUnderCheck(ledger.dossier(), List.of(), new PathPlaces());
    return new UnitCheck(unit, RuleLevels.OWN, List.of())
        .records().stream()
            .map(d -> d.id() + " " + d.span().orElseThrow().source().name())
            .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "（甲, 0-1",
    "甲（乙, 1-2",
    "甲）乙, 1-2",
    "乙）, 1-2",
    "（甲》, 0-1",
    "“甲（乙”, 2-3",
    "“甲“乙”, 0-1",
    "甲1）查, 2-3",
    "甲。）, 2-3",
    "1》查, 1-2",
  })
  void aMarkWithoutItsOtherHalf(String text, String place) {
    assertEquals(List.of("unbalanced-pair activities[0].title@" + place), found(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（甲）“乙”《丙》〔丁〕【戊】〈己〉",
        "（1(2)）(3）",
        "“甲。\n“乙。”",
        "“甲。\n（乙）”",
        "（甲 “乙”）",
        "甲 “乙”",
        "1）查",
        "10）查",
        "甲\n1）查；2）改",
        "甲：a）查；b）改",
      })
  void pairsAndSerials(String text) {
    assertEquals(List.of(), found(text));
  }
}
