package gongwen.template.view;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What templates see, as what it was: records, days, lists, texts. Of what prints in a way of its
 * own, the text as well.
 */
public final class Unwrapped {
  private Unwrapped() {}

  /**
   * A value that prints as a text: a figure, a day, a period.
   *
   * @param text with the marks of its figure
   */
  public record Printed(Object value, String text) {}

  /** The value behind it; empty for none. */
  public static Optional<Object> of(@Nullable TemplateModel model) throws TemplateModelException {
    return Optional.ofNullable(value(model));
  }

  private static @Nullable Object value(@Nullable TemplateModel model)
      throws TemplateModelException {
    if (model instanceof NumberModel number) {
      return new Printed(number.source(), number.print());
    }
    if (model instanceof TextModel text) {
      return new Printed(text.source(), text.text());
    }
    if (model instanceof RecordModel record) {
      return record.record();
    }
    if (model instanceof ListModel list) {
      return list.items();
    }
    if (model instanceof MapModel map) {
      return map.map();
    }
    if (model instanceof TemplateBooleanModel flag) {
      return flag.getAsBoolean();
    }
    if (model instanceof TemplateScalarModel text) {
      return text.getAsString();
    }
    if (model instanceof TemplateNumberModel number) {
      return number.getAsNumber();
    }
    if (model instanceof TemplateSequenceModel list) {
      return items(list);
    }
    return model instanceof TemplateHashModelEx map ? entries(map) : null;
  }

  private static List<Object> items(TemplateSequenceModel list) throws TemplateModelException {
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      of(list.get(i)).ifPresent(items::add);
    }
    return items;
  }

  private static Map<String, Object> entries(TemplateHashModelEx map)
      throws TemplateModelException {
    Map<String, Object> entries = new LinkedHashMap<>();
    TemplateModelIterator keys = map.keys().iterator();
    while (keys.hasNext()) {
      String key = ((TemplateScalarModel) keys.next()).getAsString();
      of(map.get(key)).ifPresent(value -> entries.put(key, value));
    }
    return entries;
  }
}
