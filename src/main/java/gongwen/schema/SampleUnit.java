package gongwen.schema;

import gongwen.model.UnitFile;
import gongwen.text.SourceText;
import gongwen.text.Span;
import gongwen.yaml.RecordShape;
import gongwen.yaml.YamlNode;
import gongwen.yaml.YamlNode.Entry;
import gongwen.yaml.YamlNode.Mapping;
import gongwen.yaml.YamlNode.Scalar;
import gongwen.yaml.YamlNode.Sequence;
import gongwen.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The invented unit by which {@code template show --sample} shows kinds: examples of every key. */
final class SampleUnit {
  private static final String FILE = "/gongwen/job/sample/unit.yaml";

  /** The year of its days. */
  static final int YEAR = 2024;

  private final Mapping root;

  SampleUnit() {
    try (InputStream in = SampleUnit.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not in the jar");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      root = (Mapping) YamlReader.read(new SourceText(FILE, text)).value().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Span span() {
    return root.span();
  }

  /** With placeholders for the places after which units are called, and for people. */
  static String withoutNames(String text) {
    return text.replaceAll("云桥|云安|临江|临安", "××").replaceAll("宋远|韩川|顾平|乔安", "×××");
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
