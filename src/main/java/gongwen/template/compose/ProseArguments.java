package gongwen.template.compose;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import gongwen.diagnostic.Message;
import gongwen.facts.IndicatorFact;
import gongwen.facts.IssueFact;
import gongwen.facts.ObligationFact;
import gongwen.model.Indicator;
import gongwen.model.Issue;
import gongwen.model.Obligation;
import gongwen.record.RecordType;
import gongwen.template.sandbox.Fault;
import gongwen.template.view.Unwrapped;
import gongwen.text.Ref;
import gongwen.yaml.Choices;
import gongwen.yaml.Key;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a template hands to a method, as the types that the method asks for. */
final class ProseArguments {
  private final String name;

  private ProseArguments(String name) {
    this.name = name;
  }

  /**
   * One for each parameter of the method.
   *
   * @param name the method as templates call it
   */
  static Object[] of(String name, Method method, List<?> arguments) throws TemplateModelException {
    Type[] wanted = method.getGenericParameterTypes();
    ProseArguments reading = new ProseArguments(name);
    if (arguments.size() > wanted.length) {
      throw reading.wrong();
    }
    Object[] all = new Object[wanted.length];
    for (int i = 0; i < wanted.length; i++) {
      Optional<Object> given =
          i < arguments.size() ? Unwrapped.of((TemplateModel) arguments.get(i)) : Optional.empty();
      all[i] =
          isOptional(wanted[i])
              ? reading.optional(given, inner(wanted[i]))
              : reading.as(given.orElseThrow(reading::wrong), wanted[i]);
    }
    return all;
  }

  private Optional<Object> optional(Optional<Object> given, Type wanted)
      throws TemplateModelException {
    return given.isPresent() ? Optional.of(as(given.get(), wanted)) : Optional.empty();
  }

  private Object as(Object given, Type wanted) throws TemplateModelException {
    if (wanted == int.class && given instanceof Number number) {
      return number.intValue();
    }
    if (wanted == boolean.class && given instanceof Boolean) {
      return given;
    }
    if (wanted == String.class && given instanceof Unwrapped.Printed printed) {
      return printed.text();
    }
    if (given instanceof Unwrapped.Printed printed) {
      return as(printed.value(), wanted);
    }
    if (wanted instanceof ParameterizedType list && given instanceof List<?> items) {
      List<Object> all = new ArrayList<>();
      for (Object item : items) {
        all.add(as(item, inner(list)));
      }
      return List.copyOf(all);
    }
    if (given instanceof ObligationFact fact && wanted == Obligation.class) {
      return fact.obligation();
    }
    if (given instanceof IssueFact fact && wanted == Issue.class) {
      return fact.issue();
    }
    if (given instanceof IndicatorFact fact && wanted == Indicator.class) {
      return fact.indicator();
    }
    if (wanted instanceof Class<?> type && type.isEnum() && given instanceof String word) {
      return choice(type, word);
    }
    if (wanted instanceof Class<?> type && type.isRecord() && given instanceof Map<?, ?> map) {
      return record(type, map);
    }
    if (wanted instanceof Class<?> type && type.isInstance(given)) {
      return given;
    }
    throw wrong();
  }

  /** A map of a template, as {@code {"post": "校长"}}, where a record is asked for. */
  private Object record(Class<?> type, Map<?, ?> given) throws TemplateModelException {
    RecordType record = RecordType.of(type);
    List<Object> values = new ArrayList<>();
    for (RecordType.Component each : record.components()) {
      Optional<Object> value = Optional.ofNullable(given.get(each.name()));
      Optional<Key> key = each.annotation(Key.class);
      if (value.isEmpty() && key.isPresent()) {
        value = Optional.ofNullable(given.get(key.get().en()));
      }
      if (value.isEmpty() && key.isPresent()) {
        value = Optional.ofNullable(given.get(key.get().zh()));
      }
      values.add(component(each.type(), value));
    }
    return record.create(values.toArray());
  }

  private Object component(Type type, Optional<Object> value) throws TemplateModelException {
    if (isOptional(type)) {
      return optional(value, inner(type));
    }
    if (value.isPresent()) {
      return as(value.get(), type);
    }
    if (type instanceof ParameterizedType) {
      return List.of();
    }
    if (type == String.class) {
      return "";
    }
    if (type == Ref.class) {
      return Ref.root("");
    }
    throw wrong();
  }

  /** Templates see a choice as its word. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  private Object choice(Class<?> type, String word) throws TemplateModelException {
    return Choices.of((Class<? extends Enum>) type)
        .find(word)
        .map(Choices.Choice::constant)
        .orElseThrow(this::wrong);
  }

  private static boolean isOptional(Type type) {
    return type instanceof ParameterizedType of && of.getRawType() == Optional.class;
  }

  private static Type inner(Type of) {
    return ((ParameterizedType) of).getActualTypeArguments()[0];
  }

  private Fault wrong() {
    return new Fault(
        CompositionCode.WRONG_ARGUMENTS,
        "",
        Message.of("wording.%s 的参数不对", "wording.%s cannot be called with this", name),
        List.of());
  }
}
