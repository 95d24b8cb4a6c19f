package gongwen.schema;

import gongwen.diagnostic.Language;
import gongwen.model.TimeLimit;
import gongwen.yaml.Choices;
import gongwen.yaml.RecordShape;
import gongwen.yaml.RecordShape.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Records written as YAML again, for what stood in a spreadsheet. */
final class Records {
  private Records() {}

  /** On one line: {@code {编号: W-1, 名称: …}}. */
  static String line(Record record, Language keys) {
    List<String> entries = new ArrayList<>();
    for (Field field : RecordShape.of(record.getClass()).fields()) {
      text(field.of(record), keys).ifPresent(text -> entries.add(field.key(keys) + ": " + text));
    }
    return "{" + String.join(", ", entries) + "}";
  }

  private static Optional<String> text(Object value, Language keys) {
    if (value instanceof Optional<?> optional) {
      return optional.flatMap(inner -> text(inner, keys));
    }
    if (value instanceof List<?> list) {
      return list.isEmpty()
          ? Optional.empty()
          : Optional.of(YamlText.of(list.stream().map(String::valueOf).toList()));
    }
    if (value instanceof Enum<?> constant) {
      return Optional.of(Choices.of(constant).spelling(keys));
    }
    String text = value instanceof TimeLimit limit ? limit.written() : value.toString();
    return text.isEmpty() ? Optional.empty() : Optional.of(YamlText.of(text));
  }
}
