package gongwen.schema;

import gongwen.model.UnitFile;
import gongwen.text.Span;
import gongwen.yaml.RecordShape;
import gongwen.yaml.YamlNode;
import gongwen.yaml.YamlNode.Entry;
import gongwen.yaml.YamlNode.Mapping;
import gongwen.yaml.YamlNode.Scalar;
import gongwen.yaml.YamlNode.Sequence;
import java.util.List;
import java.util.Optional;

/** A unit from which examples of every key are taken, with placeholders for names. */
final class SampleUnit {
  /** The year of its days. */
  static final int YEAR = 2024;

  private final Mapping root;

  SampleUnit(Mapping root) {
    this.root = root;
  }

  Span span() {
    return root.span();
  }

  /** What stands under a key of the file, by its English name. */
  Optional<YamlNode> top(String key) {
    return value(UnitFile.class, root, key);
  }

  static Optional<YamlNode> value(Class<?> record, YamlNode node, String key) {
    return node instanceof Mapping mapping
        ? mapping.entries().stream()
            .filter(
                e -> RecordShape.of(record).field(e.key().value()).orElseThrow().en().equals(key))
            .map(Entry::value)
            .findFirst()
        : Optional.empty();
  }

  static Optional<String> text(Class<?> record, YamlNode node, String key) {
    return value(record, node, key).filter(Scalar.class::isInstance).map(v -> ((Scalar) v).value());
  }

  /** The records of a list. */
  static List<YamlNode> items(YamlNode list) {
    return list instanceof Sequence sequence ? sequence.items() : List.of(list);
  }
}
