package gongwen.changes;

import gongwen.diagnostic.Fix;
import gongwen.diagnostic.Fix.Edit;
import gongwen.json.Json;
import gongwen.model.Report;
import gongwen.text.Places;
import gongwen.text.Position;
import gongwen.text.SourceText;
import gongwen.text.Span;
import gongwen.yaml.RecordShape;
import gongwen.yaml.YamlNode;
import gongwen.yaml.YamlNode.Entry;
import gongwen.yaml.YamlNode.Mapping;
import gongwen.yaml.YamlNode.Sequence;
import gongwen.yaml.YamlReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts texts for parts that were composed so far into the report of the unit file. */
final class ComposedSlots {
  private ComposedSlots() {}

  /**
   * One change of the file for all of them; empty if the report is not found in it.
   *
   * @param texts by the names of the slots
   */
  static Optional<Fix> fix(Report report, Map<String, String> texts, Places places) {
    Span place = places.span(report.ref());
    SourceText source = place.source();
    return YamlReader.read(source)
        .value()
        .flatMap(root -> at(root, place.start()))
        .filter(mapping -> !mapping.entries().isEmpty())
        .map(mapping -> fix(source, mapping, texts));
  }

  private static Optional<Mapping> at(YamlNode node, Position start) {
    if (node instanceof Mapping mapping) {
      if (mapping.span().start().equals(start)) {
        return Optional.of(mapping);
      }
      return mapping.entries().stream().flatMap(e -> at(e.value(), start).stream()).findFirst();
    }
    return node instanceof Sequence sequence
        ? sequence.items().stream().flatMap(each -> at(each, start).stream()).findFirst()
        : Optional.empty();
  }

  private static Fix fix(SourceText source, Mapping report, Map<String, String> texts) {
    RecordShape shape = RecordShape.of(Report.class);
    Optional<Mapping> sections =
        report.entries().stream()
            .filter(
                e ->
                    shape.field(e.key().value()).filter(f -> f.en().equals("sections")).isPresent())
            .map(Entry::value)
            .filter(Mapping.class::isInstance)
            .map(Mapping.class::cast)
            .filter(each -> !each.entries().isEmpty())
            .findFirst();
    if (sections.isPresent()) {
      return inserted(source, sections.get(), texts, "");
    }
    boolean english = report.entries().get(0).key().value().chars().allMatch(c -> c < 0x80);
    return inserted(source, report, texts, english ? "sections" : "正文");
  }

  /**
   * Before the last key: in a block it begins a line, whatever stands behind the values.
   *
   * @param key above the texts; empty if they stand in the mapping itself
   */
  private static Fix inserted(
      SourceText source, Mapping mapping, Map<String, String> texts, String key) {
    Span last = mapping.entries().get(mapping.entries().size() - 1).key().span();
    Span at = new Span(source, last.start(), last.start());
    if (flow(source, mapping)) {
      StringBuilder line = new StringBuilder();
      texts.forEach(
          (name, text) -> line.append(name).append(": ").append(Json.of(text)).append(", "));
      return new Fix(
          true,
          List.of(
              new Edit(
                  at,
                  key.isEmpty()
                      ? line.toString()
                      : key + ": {" + line.substring(0, line.length() - 2) + "}, ")));
    }
    String indent = " ".repeat(last.start().column() - 1);
    String inner = key.isEmpty() ? indent : indent + "  ";
    StringBuilder lines = new StringBuilder(key.isEmpty() ? "" : key + ":\n" + inner);
    String between = "";
    for (Map.Entry<String, String> each : texts.entrySet()) {
      lines.append(between).append(each.getKey()).append(": |");
      for (String line : each.getValue().split("\n", -1)) {
        lines.append('\n').append(line.isEmpty() ? "" : inner + "  " + line);
      }
      between = "\n" + inner;
    }
    return new Fix(true, List.of(new Edit(at, lines.append('\n').append(indent).toString())));
  }

  private static boolean flow(SourceText source, Mapping mapping) {
    Position start = mapping.span().start();
    String line = source.line(start.line()).orElse("");
    return line.codePointAt(line.offsetByCodePoints(0, start.column() - 1)) == '{';
  }
}
