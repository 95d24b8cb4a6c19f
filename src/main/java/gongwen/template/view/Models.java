package gongwen.template.view;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import gongwen.facts.Amount;
import gongwen.facts.Figure;
import gongwen.facts.IndicatorFact;
import gongwen.facts.IssueFact;
import gongwen.facts.ObligationFact;
import gongwen.facts.PeriodWords;
import gongwen.model.Count;
import gongwen.model.Days;
import gongwen.model.Period;
import gongwen.model.Quantity;
import gongwen.model.TimeLimit;
import gongwen.model.Unit;
import gongwen.text.ChineseDates;
import gongwen.yaml.Choices;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What templates see of the data: texts, numbers, days, choices by their Chinese words, records by
 * their components, lists and maps. No methods, no beans, no other object whatever.
 *
 * @param figures where printed figures are kept
 */
public record Models(Figures figures) implements ObjectWrapper {

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    if (value == null) {
      return null;
    }
    if (value instanceof String text) {
      return new SimpleScalar(text);
    }
    if (value instanceof TemplateModel model) {
      return model;
    }
    if (value instanceof Optional<?> optional) {
      return wrap(optional.orElse(null));
    }
    if (value instanceof OptionalLong optional) {
      return optional.isPresent() ? new SimpleNumber(optional.getAsLong()) : null;
    }
    if (value instanceof Number number) {
      return new SimpleNumber(number);
    }
    if (value instanceof Boolean flag) {
      return flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
    if (value instanceof LocalDate day) {
      return day(day);
    }
    if (value instanceof Enum<?> choice) {
      return new SimpleScalar(Choices.of(choice).zh());
    }
    if (value instanceof List<?> list) {
      return new ListModel(list, "", this);
    }
    if (value instanceof Map<?, ?> map) {
      return new MapModel(map, this);
    }
    if (value instanceof Record record) {
      return record(record);
    }
    throw new TemplateModelException("not for templates: " + value.getClass().getSimpleName());
  }

  /**
   * A list that prints the names of its items, joined by 、, and whose number of items is a figure.
   *
   * @param number how many items there are, and the records that they are
   */
  public TemplateModel named(List<?> items, List<String> names, Figure number) {
    return new ListModel.Named(items, names, number, this);
  }

  private TemplateModel record(Record record) throws TemplateModelException {
    if (record instanceof Figure figure) {
      return NumberModel.figure(figure, this);
    }
    if (record instanceof Count count) {
      return count(count);
    }
    if (record instanceof Quantity quantity) {
      Optional<BigDecimal> number = quantity.number();
      return number.isPresent()
          ? NumberModel.plain(number.get(), quantity.written(), quantity, this)
          : new SimpleScalar(quantity.written());
    }
    if (record instanceof Amount amount) {
      return NumberModel.plain(amount.number(), amount.text(""), amount, this);
    }
    if (record instanceof TimeLimit limit) {
      return limit.words().isEmpty()
          ? day(limit.day().orElseThrow())
          : new TextModel(limit.words(), limit, DayMembers.of(limit), this);
    }
    if (record instanceof Days days) {
      return new TextModel(days.full(), days, DayMembers.of(days), this);
    }
    if (record instanceof Period period) {
      return new TextModel(PeriodWords.full(period), period, DayMembers.of(period), this);
    }
    if (record instanceof Unit unit) {
      RecordModel members = new RecordModel(unit, List.of(), this);
      return new TextModel(unit.name(), unit, members::get, this);
    }
    if (record instanceof IndicatorFact fact) {
      return IndicatorModel.of(fact, this);
    }
    if (!record.getClass().getName().startsWith("gongwen.")) {
      throw new TemplateModelException("not for templates: " + record.getClass().getSimpleName());
    }
    return new RecordModel(record, about(record), this);
  }

  private TemplateModel count(Count count) {
    return count.number().isPresent()
        ? NumberModel.plain(count.number().getAsLong(), count.written(), count, this)
        : new SimpleScalar(count.written());
  }

  private static List<Record> about(Record record) {
    if (record instanceof IssueFact fact) {
      return List.of(fact.issue());
    }
    if (record instanceof ObligationFact fact) {
      return List.of(fact.obligation());
    }
    return List.of();
  }

  private TextModel day(LocalDate day) {
    return new TextModel(ChineseDates.day(day), day, DayMembers.of(day), this);
  }
}
