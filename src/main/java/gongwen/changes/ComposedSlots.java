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
import gongwen.yaml.YamlNode.Style;
import gongwen.yaml.YamlReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a title, and texts for parts that were composed so far, into a report of the unit file. */
final class ComposedSlots {
  private final SourceText source;
  private final Mapping report;
  private final boolean english;
  private final List<Edit> edits = new ArrayList<>();

  private ComposedSlots(SourceText source, Mapping report) {
    this.source = source;
    this.report = report;
    this.english =
        report.entries().get(0).key().value().chars().allMatch(character -> character < 0x80);
  }

  /** Text for a part, which is left out without any; the heading is empty if it keeps its own. */
  record SlotText(Optional<String> heading, String text) {}

  /**
   * One change of the file for all of them; empty if the report is not found in it.
   *
   * @param title as it is typed
   * @param texts by the names of the slots
   */
  static Optional<Fix> fix(
      Report report, Optional<String> title, Map<String, SlotText> texts, Places places) {
    Span place = places.span(report.ref());
    SourceText source = place.source();
    return YamlReader.read(source)
        .value()
        .flatMap(root -> at(root, place.start()))
        .filter(mapping -> !mapping.entries().isEmpty())
        .map(mapping -> new ComposedSlots(source, mapping).fix(title, texts));
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

  private Fix fix(Optional<String> title, Map<String, SlotText> texts) {
    Optional<Mapping> sections = sections();
    StringBuilder lines = new StringBuilder();
    title.ifPresent(
        words ->
            entry(
                lines, report, english ? "title" : "标题", UnitFileText.onLine(Style.PLAIN, words)));
    if (!texts.isEmpty() && sections.isEmpty()) {
      String key = english ? "sections" : "正文";
      entry(lines, report, key, braces(report) ? "{" + flow(texts) + "}" : "\n" + block(texts));
    }
    put(report, lines.toString());
    if (!texts.isEmpty() && sections.isPresent()) {
      StringBuilder parts = new StringBuilder();
      texts.forEach(
          (name, text) ->
              entry(
                  parts,
                  sections.get(),
                  name,
                  braces(sections.get()) ? flow(text) : block(text, indent(sections.get()))));
      put(sections.get(), parts.toString());
    }
    edits.sort(Comparator.comparing(each -> each.span().start()));
    return new Fix(true, edits);
  }

  private Optional<Mapping> sections() {
    RecordShape shape = RecordShape.of(Report.class);
    return report.entries().stream()
        .filter(
            e -> shape.field(e.key().value()).filter(f -> f.en().equals("sections")).isPresent())
        .map(Entry::value)
        .filter(Mapping.class::isInstance)
        .map(Mapping.class::cast)
        .filter(each -> !each.entries().isEmpty())
        .findFirst();
  }

  /** Before the last key: in a block it begins a line, whatever stands behind the values. */
  private void put(Mapping mapping, String text) {
    if (!text.isEmpty()) {
      Position last = mapping.entries().get(mapping.entries().size() - 1).key().span().start();
      edits.add(new Edit(new Span(source, last, last), text));
    }
  }

  private void entry(StringBuilder text, Mapping mapping, String key, String value) {
    text.append(key).append(value.startsWith("\n") ? ":" : ": ").append(value);
    text.append(braces(mapping) ? ", " : "\n" + " ".repeat(indent(mapping)));
  }

  private static int indent(Mapping mapping) {
    return mapping.entries().get(mapping.entries().size() - 1).key().span().start().column() - 1;
  }

  private boolean braces(Mapping mapping) {
    return UnitFileText.opens(source, mapping.span().start(), '{');
  }

  private String flow(Map<String, SlotText> texts) {
    StringBuilder all = new StringBuilder();
    texts.forEach(
        (name, text) ->
            all.append(all.isEmpty() ? "" : ", ").append(name).append(": ").append(flow(text)));
    return all.toString();
  }

  private String flow(SlotText text) {
    String words = Json.of(text.text());
    return text.heading()
        .map(
            heading ->
                "{"
                    + (english ? "heading: " : "标题: ")
                    + Json.of(heading)
                    + (english ? ", text: " : ", 内容: ")
                    + words
                    + "}")
        .orElse(words);
  }

  private String block(Map<String, SlotText> texts) {
    int indent = indent(report) + 2;
    StringBuilder all = new StringBuilder();
    texts.forEach(
        (name, text) -> {
          String value = block(text, indent);
          all.append(all.isEmpty() ? "" : "\n").append(" ".repeat(indent)).append(name);
          all.append(value.startsWith("\n") ? ":" : ": ").append(value);
        });
    return all.toString();
  }

  private String block(SlotText text, int indent) {
    if (text.text().isBlank()) {
      return "\"\"";
    }
    if (text.heading().isEmpty()) {
      return "|" + UnitFileText.block(text.text(), indent + 2);
    }
    String inner = "\n" + " ".repeat(indent + 2);
    return inner
        + (english ? "heading: " : "标题: ")
        + UnitFileText.onLine(Style.PLAIN, text.heading().get())
        + inner
        + (english ? "text: |" : "内容: |")
        + UnitFileText.block(text.text(), indent + 4);
  }
}
