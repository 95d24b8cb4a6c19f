package gongwen.source;

import gongwen.diagnostic.Message;
import gongwen.model.Forms.Headed;
import gongwen.model.Section;
import gongwen.text.Ref;
import gongwen.yaml.DecodeContext;
import gongwen.yaml.YamlNode;
import gongwen.yaml.YamlNode.Entry;
import gongwen.yaml.YamlNode.Mapping;
import gongwen.yaml.YamlNode.Scalar;
import gongwen.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The unit's own words by slot: a text, {@code {heading, text}}, or a list of those; {@code ""}
 * leaves the part out.
 *
 * <p>The ref of a section is that of the slot's name. The template resolves both spellings of it.
 */
final class SectionDecoder {
  private static final Message SLOTS =
      Message.of("“部分: 文字”（如 {正文: …}）", "parts with texts (as {body: …})");
  private static final Message WORDS =
      Message.of("文字，或 {标题: , 内容: }", "a text or {heading: , text: }");

  private SectionDecoder() {}

  static Optional<List<Section>> decode(YamlNode node, DecodeContext at) {
    if (!(node instanceof Mapping mapping)) {
      at.wrongType(node, SLOTS);
      return Optional.empty();
    }
    List<Section> sections = new ArrayList<>();
    boolean failed = false;
    for (Entry entry : mapping.entries()) {
      if (entry.value() instanceof Scalar scalar && scalar.absent()) {
        continue;
      }
      Optional<Section> section = section(entry, at);
      section.ifPresent(sections::add);
      failed |= section.isEmpty();
    }
    return failed ? Optional.empty() : Optional.of(List.copyOf(sections));
  }

  private static Optional<Section> section(Entry entry, DecodeContext at) {
    String slot = entry.key().value();
    Ref ref = at.ref().field(slot);
    DecodeContext inner = at.at(ref, slot, entry.key());
    List<YamlNode> items =
        entry.value() instanceof Sequence sequence ? sequence.items() : List.of(entry.value());
    List<Section.Part> parts = new ArrayList<>();
    for (YamlNode item : items) {
      if (item instanceof Scalar scalar && (scalar.absent() || scalar.value().isBlank())) {
        continue;
      }
      Optional<Section.Part> part = part(item, inner, ref.item(parts.size()));
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.add(part.get());
    }
    return Optional.of(new Section(ref, slot, List.copyOf(parts)));
  }

  private static Optional<Section.Part> part(YamlNode item, DecodeContext around, Ref ref) {
    DecodeContext at = around.at(ref, around.key(), item);
    Ref textRef = ref.field("text");
    if (item instanceof Scalar) {
      at.at(textRef, around.key(), item);
      return at.text(item).map(text -> new Section.Part(ref, "", text, textRef));
    }
    if (item instanceof Sequence) {
      at.wrongType(item, WORDS);
      return Optional.empty();
    }
    return at.record(Headed.class, item)
        .map(headed -> new Section.Part(ref, headed.heading(), headed.text(), textRef));
  }
}
