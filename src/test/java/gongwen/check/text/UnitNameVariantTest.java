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

class UnitNameVariantTest {
  @ParameterizedTest
  @CsvSource({
    // the unit is 白石乡镇党委, one below it 白乡镇党委 or 云岭党委
    "白石乡镇, 云岭, 白乡镇党委开会, 0-5",
    "白石乡镇, 云岭, 白乡石镇党委开会, 0-6",
    "白石乡镇, 云岭, 由白石乡镇委党牵头, 1-7",
    "白石乡镇, 云岭, 白石乡镇党委开会, ''",
    "白石乡镇, 白乡镇, 白乡镇党委开会, ''",
    "白石镇, 云岭, 白镇党委开会, ''",
  })
  void lettersLeftOutOrExchanged(String unit, String below, String text, String place) {
    Ledger ledger =
        new Ledger(unit, 2024)
            .on("2024-05-01", "学习")
            .title(text)
            .end()
            .member(new Ledger(below, 2024));
    UnitUnderCheck subject = new UnitUnderCheck(ledger.dossier(), List.of(), new PathPlaces());
    List<String> found =
        new UnitCheck(subject, RuleLevels.OWN, List.of())
            .records().stream()
                .map(d -> d.id() + " " + d.span().orElseThrow().source().name())
                .toList();
    assertEquals(
        place.isEmpty() ? List.of() : List.of("unit-name-variant activities[0].title@" + place),
        found);
  }
}
