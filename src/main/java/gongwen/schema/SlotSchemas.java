package gongwen.schema;

import static gongwen.schema.Schemas.NULL;
import static gongwen.schema.Schemas.of;
import static gongwen.schema.Schemas.oneOf;
import static gongwen.schema.Schemas.ref;
import static gongwen.schema.Schemas.refused;

import gongwen.model.Forms;
import gongwen.model.Report;
import gongwen.template.library.TemplateInfo;
import gongwen.yaml.RecordShape;
import gongwen.yaml.RecordShape.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The unit's own words in a report: which slots there are follows from its kind. */
final class SlotSchemas {
  private static final String WORDS = "words";

  private final TypeSchemas types;

  SlotSchemas(TypeSchemas types) {
    this.types = types;
  }

  /** The definitions: the words of one slot, the slots of any kind, those of each kind. */
  Map<String, Object> definitions(List<TemplateInfo> kinds) {
    Map<String, Object> definitions = new LinkedHashMap<>();
    definitions.put(WORDS, words());
    definitions.put(TypeSchemas.SECTIONS, of("type", "object", "additionalProperties", ref(WORDS)));
    kinds.forEach(kind -> definitions.put(name(kind), slots(kind)));
    return definitions;
  }

  private static String name(TemplateInfo kind) {
    return TypeSchemas.SECTIONS + "-" + kind.id();
  }

  /** A text, one under a heading of its own, or several of those. */
  private Map<String, Object> words() {
    Map<String, Object> text = of("type", List.of("string", "number", "boolean", "null"));
    Map<String, Object> headed = types.record(Forms.Headed.class);
    Map<String, Object> several = of("type", "array", "items", oneOf(List.of(text, headed)));
    return oneOf(List.of(text, headed, several));
  }

  private static Map<String, Object> slots(TemplateInfo kind) {
    Map<String, Object> properties = new LinkedHashMap<>();
    Map<String, Object> spellings = new LinkedHashMap<>();
    for (TemplateInfo.Slot slot : kind.slots()) {
      properties.put(slot.name(), slot(SlotTexts.zh(slot)));
      properties.put(slot.id(), slot(SlotTexts.en(slot)));
      spellings.put(slot.id(), refused(slot.id(), slot.name()));
    }
    if (!properties.containsKey(SlotTexts.WHOLE)) {
      properties.put(SlotTexts.WHOLE_ZH, slot("全文由单位自己写，不要模板的栏目"));
      properties.put(SlotTexts.WHOLE, slot("The whole text, in place of the template's outline"));
      spellings.put(SlotTexts.WHOLE, refused(SlotTexts.WHOLE, SlotTexts.WHOLE_ZH));
    }
    return Schemas.mapping(properties, spellings, List.of());
  }

  private static Map<String, Object> slot(String description) {
    return of("description", description, "allOf", List.of(ref(WORDS)));
  }

  /** For a report: when it names one of these kinds, it has the slots of that kind. */
  static List<Object> byKind(List<TemplateInfo> kinds) {
    RecordShape report = RecordShape.of(Report.class);
    Field template = report.field("template").orElseThrow();
    Field sections = report.field("sections").orElseThrow();
    List<Object> rules = new ArrayList<>();
    for (TemplateInfo kind : kinds) {
      Map<String, Object> named = of("enum", names(List.of(kind)));
      Map<String, Object> slots = oneOf(List.of(ref(name(kind)), NULL));
      rules.add(
          of(
              "if",
              Schemas.either(
                  of("properties", of(template.zh(), named), "required", List.of(template.zh())),
                  of("properties", of(template.en(), named), "required", List.of(template.en()))),
              "then",
              of("properties", of(sections.zh(), slots, sections.en(), slots))));
    }
    return rules;
  }

  /** Every name under which a report can ask for one of the kinds. */
  static List<String> names(List<TemplateInfo> kinds) {
    List<String> names = new ArrayList<>();
    kinds.forEach(kind -> names.add(kind.names().name()));
    kinds.forEach(kind -> names.add(kind.id()));
    kinds.forEach(kind -> names.add(kind.names().englishName()));
    return names.stream().distinct().toList();
  }
}
