package gongwen.check.record;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.RecordRule;
import gongwen.check.rule.RuleSources;
import gongwen.check.rule.UnitUnderCheck;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.model.Indicator;
import gongwen.model.Quantity;
import gongwen.standard.Strength;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parts (构成) of an indicator give its value, within the precision in which they are written:
 * each number that was rounded may be off by half of its last place. Rounded are those with
 * decimals, percentages, and a total with fewer decimals than its parts; other whole numbers are
 * counts and exact.
 */
final class PartsDoNotAddUp extends RecordRule {
  PartsDoNotAddUp() {
    super(
        Declaration.of(
            "parts-do-not-add-up",
            "构成相加不等于总数",
            "parts that do not add up",
            Strength.PRACTICE,
            RuleSources.LEDGERS));
  }

  @Override
  public void check(UnitUnderCheck unit, Diagnostics out) {
    Map<String, Indicator> byId = new LinkedHashMap<>();
    unit.records()
        .ledgers()
        .indicators()
        .forEach(indicator -> byId.putIfAbsent(indicator.id(), indicator));
    for (Indicator indicator : unit.records().ledgers().indicators()) {
      Optional<BigDecimal> value = indicator.value().number();
      List<BigDecimal> parts = parts(indicator, byId);
      if (value.isPresent() && !parts.isEmpty()) {
        compare(unit, indicator, value.get(), parts, out);
      }
    }
  }

  private void compare(
      UnitUnderCheck unit,
      Indicator indicator,
      BigDecimal value,
      List<BigDecimal> parts,
      Diagnostics out) {
    BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal off = sum.subtract(value);
    if (off.abs().compareTo(tolerance(indicator, value, parts)) <= 0) {
      return;
    }
    out.add(
        found(
                unit.places().span(indicator.ref().field("value")),
                Message.of(
                    "“%s”为 %s，构成相加是 %s，相差 %s",
                    "%s is %s, its parts add up to %s, off by %s",
                    indicator.name(),
                    value.toPlainString(),
                    sum.toPlainString(),
                    off.toPlainString()))
            .related(
                unit.places().span(indicator.ref().field("parts")), Message.of("构成", "the parts"))
            .hint(
                "改正数值；不必相加等于总数的写在“%s”里",
                "correct a number; what need not add up goes into “%s”", unit.key("of", "其中")));
  }

  private static BigDecimal tolerance(
      Indicator indicator, BigDecimal value, List<BigDecimal> parts) {
    boolean percent = indicator.measure().equals("%") || indicator.measure().equals("％");
    // An exact total may have it, too: whole numbers are off by one, which is more than half.
    BigDecimal tolerance = Claim.halfPlace(value);
    for (BigDecimal part : parts) {
      boolean rounded = percent || part.scale() > 0;
      tolerance = rounded ? tolerance.add(Claim.halfPlace(part)) : tolerance;
    }
    return tolerance;
  }

  /** The numbers of all parts; none when one is not known or not a number. */
  private static List<BigDecimal> parts(Indicator indicator, Map<String, Indicator> byId) {
    List<BigDecimal> numbers = new ArrayList<>();
    for (Indicator.Part part : indicator.parts()) {
      Optional<BigDecimal> number =
          part.value()
              .or(
                  () ->
                      Optional.ofNullable(byId.get(part.id()))
                          .filter(other -> other.measure().equals(indicator.measure()))
                          .map(Indicator::value))
              .flatMap(Quantity::number);
      if (number.isEmpty()) {
        return List.of();
      }
      numbers.add(number.get());
    }
    return numbers;
  }
}
