package gongwen.template.view;

import freemarker.template.TemplateModel;
import gongwen.facts.Figure;
import gongwen.facts.IndicatorFact;
import gongwen.model.Indicator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An indicator: its value, and by name what it was, how it changed, and what it is about. */
final class IndicatorModel {
  private IndicatorModel() {}

  static TemplateModel of(IndicatorFact fact, Models models) {
    RecordModel about = new RecordModel(fact.indicator(), List.of(), models);
    TextModel.Members members =
        name ->
            switch (name) {
              case "before", "前值" -> before(fact, models);
              case "change", "增减" -> fact.change();
              case "rate", "增幅" -> fact.rate();
              case "earlier" -> fact.indicator().before().flatMap(Indicator.Before::asOf);
              default -> about.get(name);
            };
    Optional<Figure> value = fact.value();
    return value.isPresent()
        ? NumberModel.figure(
            value.get(), withSign(fact.printed(), value.get()), fact, members, models)
        : new TextModel(fact.printed(), fact, members, models);
  }

  private static @Nullable Object before(IndicatorFact fact, Models models) {
    Optional<String> written = fact.indicator().before().map(b -> b.value().written());
    if (fact.before().isEmpty()) {
      return written.orElse(null);
    }
    Figure figure = fact.before().get();
    String text = withSign(written.orElse(figure.inText()), figure);
    return NumberModel.figure(figure, text, figure, name -> null, models);
  }

  /** A sign of percentage belongs to the number, a measure word does not. */
  private static String withSign(String written, Figure figure) {
    return figure.measure().equals("%") && !written.endsWith("%") ? written + "%" : written;
  }
}
