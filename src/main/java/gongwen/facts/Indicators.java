package gongwen.facts;

import gongwen.model.Indicator;
import gongwen.model.Quantity;
import gongwen.model.UnitFile;
import gongwen.text.Ref;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Indicators as they stood at the cut-off; what is dated later does not exist. */
record Indicators(LocalDate cutOff, About about) {

  Optional<IndicatorFact> fact(UnitFile unit, Indicator indicator) {
    if (later(indicator.asOf())) {
      return Optional.empty();
    }
    String whose = unit.unit().shortOrFullName();
    Optional<Figure> value =
        number(
            indicator.value(), indicator, "指标", indicator.asOf(), List.of(indicator.ref()), whose);
    Optional<Indicator.Before> earlier = indicator.before().filter(b -> !later(b.asOf()));
    Optional<Figure> before =
        earlier.flatMap(b -> number(b.value(), indicator, "前值", b.asOf(), List.of(b.ref()), whose));
    List<Ref> both =
        earlier.map(b -> List.of(indicator.ref(), b.ref())).orElse(List.of(indicator.ref()));
    Optional<Figure> change = Optional.empty();
    Optional<Figure> rate = Optional.empty();
    if (value.isPresent() && before.isPresent()) {
      BigDecimal now = value.get().value().number();
      BigDecimal then = before.get().value().number();
      change =
          Optional.of(
              figure(
                  now.subtract(then), points(indicator.measure()), "增减", indicator, both, whose));
      rate = rate(now, then).map(r -> figure(r, "%", "增幅", indicator, both, whose));
    }
    return Optional.of(
        new IndicatorFact(indicator, indicator.value().written(), value, before, change, rate));
  }

  /** In per cent, rounded once; none of what was nothing or less. */
  private static Optional<BigDecimal> rate(BigDecimal now, BigDecimal then) {
    if (then.signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal rate = now.subtract(then).movePointRight(2).divide(then, 2, RoundingMode.HALF_UP);
    BigDecimal plain = rate.stripTrailingZeros();
    return Optional.of(plain.scale() < 0 ? plain.setScale(0) : plain);
  }

  /** What a difference is counted in: that of percentages in points. */
  private static String points(String measure) {
    return switch (measure) {
      case "%", "％" -> "个百分点";
      case "‰" -> "个千分点";
      default -> measure;
    };
  }

  /** Whether values in this measure are shares of something, whose sum says nothing. */
  static boolean share(String measure) {
    return !points(measure).equals(measure);
  }

  private boolean later(Optional<LocalDate> day) {
    return day.isPresent() && day.get().isAfter(cutOff);
  }

  private Optional<Figure> number(
      Quantity quantity,
      Indicator indicator,
      String what,
      Optional<LocalDate> asOf,
      List<Ref> refs,
      String whose) {
    return quantity
        .number()
        .map(
            number ->
                new Figure(
                    Amount.exact(number),
                    indicator.measure(),
                    about.asOf(what, indicator.name(), asOf.orElse(cutOff), whose),
                    refs));
  }

  private Figure figure(
      BigDecimal number,
      String measure,
      String what,
      Indicator indicator,
      List<Ref> refs,
      String whose) {
    LocalDate day = indicator.asOf().orElse(cutOff);
    return new Figure(
        Amount.exact(number), measure, about.asOf(what, indicator.name(), day, whose), refs);
  }
}
