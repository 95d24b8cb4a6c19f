package gongwen.template.view;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import gongwen.facts.Amount;
import gongwen.facts.Figure;
import gongwen.model.Count;
import gongwen.model.Quantity;
import gongwen.template.view.Components.Component;
import gongwen.text.Approximation;
import gongwen.text.Ref;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record as a template sees it: its components by their names and by both spellings of their
 * keys, and nothing else of it. A fact also shows what it is about: {@code issue.title} of an
 * {@code IssueFact}.
 *
 * @param record what is shown first
 * @param inner what is asked when the record has no such component
 */
public record RecordModel(Record record, List<Record> inner, Models models)
    implements TemplateHashModel {
  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    Component component = Components.of(record).byName().get(key);
    if (component != null) {
      return shown(record, component, key);
    }
    for (Record each : inner) {
      Component other = Components.of(each).byName().get(key);
      if (other != null) {
        return shown(each, other, key);
      }
    }
    return null;
  }

  /** A count of a record knows its record, as a figure does. */
  private @Nullable TemplateModel shown(Record of, Component component, String key)
      throws TemplateModelException {
    Object value = component.of(of);
    Object plain = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    Optional<Ref> ref = place(of);
    if (ref.isPresent() && plain instanceof Count count && count.number().isPresent()) {
      BigDecimal number = BigDecimal.valueOf(count.number().getAsLong());
      return NumberModel.figure(
          new Figure(
              new Amount(number, count.approximation()),
              "",
              about(of, component, key),
              List.of(ref.get())),
          count.written(),
          count,
          name -> null,
          models);
    }
    if (ref.isPresent() && plain instanceof Quantity quantity && quantity.number().isPresent()) {
      Amount amount = new Amount(quantity.number().get(), Approximation.EXACT);
      return NumberModel.figure(
          new Figure(amount, "", about(of, component, key), List.of(ref.get())),
          quantity.written(),
          quantity,
          name -> null,
          models);
    }
    return models.wrap(plain);
  }

  /** The key as Chinese files spell it, and the record's name: 份数（意识形态工作责任书）. */
  private static String about(Record of, Component component, String key) {
    String what = component.key().isEmpty() ? key : component.key();
    for (Component each : Components.of(of).naming()) {
      if (each.of(of) instanceof String name && !name.isEmpty()) {
        return what + "（" + name + "）";
      }
    }
    return what;
  }

  /** Where what it shows stands; empty for what stands nowhere. */
  public Optional<Ref> place() {
    return place(record)
        .or(() -> inner.stream().map(RecordModel::place).flatMap(Optional::stream).findFirst());
  }

  private static Optional<Ref> place(Record record) {
    Optional<Component> place = Components.of(record).place();
    return place.isPresent() ? Optional.of((Ref) place.get().of(record)) : Optional.empty();
  }

  /** Where the record stands, or the one that it is about. */
  public Optional<Ref> ref() {
    Optional<Ref> own = place(record);
    return own.isPresent() || inner.isEmpty() ? own : place(inner.get(0));
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
