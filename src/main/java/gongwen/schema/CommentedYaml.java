package gongwen.schema;

import gongwen.diagnostic.Language;
import gongwen.model.Days;
import gongwen.model.Section;
import gongwen.model.TimeLimit;
import gongwen.yaml.RecordShape;
import gongwen.yaml.RecordShape.Field;
import gongwen.yaml.YamlNode;
import gongwen.yaml.YamlNode.Mapping;
import gongwen.yaml.YamlNode.Scalar;
import gongwen.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A unit file as text in which every key, given or not, says what it is for. */
final class CommentedYaml {
  private final StringBuilder text = new StringBuilder();
  private final KeyTexts texts;
  private final Language keys;
  private final Suggestions suggestions;

  CommentedYaml(KeyTexts texts, Language keys, Suggestions suggestions) {
    this.texts = texts;
    this.keys = keys;
    this.suggestions = suggestions;
  }

  void comment(String line) {
    text.append("# ").append(line).append('\n');
  }

  void blank() {
    text.append('\n');
  }

  /** A line as it is. */
  void line(int indent, String content) {
    text.append(" ".repeat(indent)).append(content).append('\n');
  }

  /** A key with its value. */
  void entry(Class<?> record, Field field, YamlNode node, int indent) {
    entry(record, field, node, indent, " ".repeat(indent), true);
  }

  /**
   * @param begin what stands before the key: the indentation, perhaps with a dash
   * @param explained whether keys say what they are for
   */
  private void entry(
      Class<?> record, Field field, YamlNode node, int indent, String begin, boolean explained) {
    String about = explained ? "  # " + texts.of(record, field) : "";
    String key = begin + field.key(keys) + ":";
    Class<?> inner = Examples.inner(field.type());
    if (node instanceof Scalar scalar) {
      text.append(key).append(' ').append(YamlText.of(scalar.value())).append(about).append('\n');
    } else if (node instanceof Mapping mapping && inner != Days.class && inner != TimeLimit.class) {
      text.append(key).append(about).append('\n');
      record(inner, mapping, indent + 2, false, explained);
    } else if (node instanceof Sequence list && inner.isRecord()) {
      text.append(key).append(about).append('\n');
      boolean first = explained;
      for (YamlNode item : list.items()) {
        if (first) {
          record(inner, (Mapping) item, indent + 4, true, true);
        } else {
          line(indent + 2, "- " + flow(inner, item, keys));
        }
        first = false;
      }
    } else {
      List<String> items = new ArrayList<>();
      SampleUnit.items(node).forEach(item -> items.add(((Scalar) item).value()));
      text.append(key).append(' ').append(YamlText.of(items)).append(about).append('\n');
    }
  }

  /**
   * The keys of a record; those that are not given stand as comments, each right as it stands once
   * it is none any more, save for the slots of a report. The first that is given stands first: it
   * bears the dash of an item.
   *
   * @param item whether it is one of a list
   */
  void record(Class<?> record, Mapping node, int indent, boolean item, boolean explained) {
    String begin = item ? " ".repeat(indent - 2) + "- " : " ".repeat(indent);
    List<Field> waiting = new ArrayList<>();
    boolean begun = !item;
    for (Field field : RecordShape.of(record).fields()) {
      Optional<YamlNode> value = SampleUnit.value(record, node, field.en());
      if (value.isPresent()) {
        entry(record, field, value.get(), indent, begin, explained);
        begin = " ".repeat(indent);
        begun = true;
        waiting.forEach(each -> comment(record, each, indent));
        waiting.clear();
      } else if (explained && Examples.inner(field.type()) != Section.class) {
        if (begun) {
          comment(record, field, indent);
        } else {
          waiting.add(field);
        }
      }
    }
  }

  private void comment(Class<?> record, Field field, int indent) {
    suggestions
        .of(record, field)
        .ifPresent(
            value ->
                line(
                    indent,
                    "# " + field.key(keys) + ": " + value + "  # " + texts.of(record, field)));
  }

  /** A record, a list or a value on one line. */
  static String flow(Class<?> record, YamlNode node, Language keys) {
    if (node instanceof Scalar scalar) {
      return YamlText.of(scalar.value());
    }
    if (node instanceof Sequence list) {
      return "["
          + String.join(", ", list.items().stream().map(i -> flow(record, i, keys)).toList())
          + "]";
    }
    List<String> entries = new ArrayList<>();
    for (YamlNode.Entry entry : ((Mapping) node).entries()) {
      Field field = RecordShape.of(record).field(entry.key().value()).orElseThrow();
      entries.add(field.key(keys) + ": " + flow(Examples.inner(field.type()), entry.value(), keys));
    }
    return "{" + String.join(", ", entries) + "}";
  }

  String text() {
    return text.toString();
  }
}
