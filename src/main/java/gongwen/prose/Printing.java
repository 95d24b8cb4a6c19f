package gongwen.prose;

import gongwen.facts.Amount;
import gongwen.facts.Figure;
import gongwen.facts.IndicatorFact;
import gongwen.model.Count;
import gongwen.model.Indicator;
import gongwen.model.Quantity;
import gongwen.text.Approximation;
import gongwen.text.Ref;
import java.util.List;
import java.util.Optional;

/** Numbers of records as they go into texts: each knows the record that it is from. */
record Printing(FigurePrinter printer) {
  String figure(Figure figure) {
    return printer.print(figure, figure.inText());
  }

  /** What a number of a record is, and whose: 份数（责任书）. */
  static String about(String what, String name) {
    return name.isEmpty() ? what : what + "（" + name + "）";
  }

  /**
   * A count as the unit wrote it.
   *
   * @param about what it counts, and whose it is: 份数（责任书）
   */
  String count(Count count, String about, Ref ref) {
    return count.number().isEmpty()
        ? count.written()
        : printer.print(new Figure(Amount.of(count), "", about, List.of(ref)), count.written());
  }

  /** A value as the unit wrote it. */
  String quantity(Quantity quantity, String about, Ref ref) {
    return quantity
        .number()
        .map(number -> new Amount(number, Approximation.EXACT))
        .map(amount -> new Figure(amount, "", about, List.of(ref)))
        .map(figure -> printer.print(figure, quantity.written()))
        .orElse(quantity.written());
  }

  /** The value of an indicator; a sign of percentage belongs to it. */
  String value(IndicatorFact fact) {
    return fact.value()
        .map(figure -> printer.print(figure, withSign(fact.printed(), figure)))
        .orElse(fact.printed());
  }

  /** What it was before. */
  String before(IndicatorFact fact) {
    Optional<String> written =
        fact.indicator().before().map(Indicator.Before::value).map(Quantity::written);
    return fact.before()
        .map(figure -> printer.print(figure, withSign(written.orElse(figure.inText()), figure)))
        .orElse(written.orElse(""));
  }

  private static String withSign(String written, Figure figure) {
    return figure.measure().equals("%") && !written.endsWith("%") ? written + "%" : written;
  }
}
