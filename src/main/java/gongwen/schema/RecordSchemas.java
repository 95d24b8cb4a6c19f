package gongwen.schema;

import static gongwen.schema.Schemas.of;
import static gongwen.schema.Schemas.oneIsThere;
import static gongwen.schema.Schemas.refused;

import gongwen.diagnostic.Language;
import gongwen.model.Forms;
import gongwen.model.Report;
import gongwen.model.Responsibility;
import gongwen.model.Unit;
import gongwen.model.UnitFile;
import gongwen.template.library.TemplateInfo;
import gongwen.yaml.RecordShape;
import gongwen.yaml.RecordShape.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The mappings of a file: every key in both spellings, and no other. */
final class RecordSchemas {
  /** These may name a file in which the rest of them stands. */
  private static final Set<Class<?>> SHARED = Set.of(Unit.class, Responsibility.class);

  /** What these must have need not stand in the same file, nor in every file. */
  private static final Set<Class<?>> IN_PARTS = Set.of(UnitFile.class, Unit.class);

  /** Numbers that are no slip of the pen, by the name of the key's text. */
  private static final Map<String, List<Integer>> BOUNDS =
      Map.of(
          "UnitFile.version", List.of(UnitFile.VERSION, UnitFile.VERSION),
          "UnitFile.year", List.of(UnitFile.FIRST_YEAR, UnitFile.LAST_YEAR),
          "Obligation.min", List.of(1, Integer.MAX_VALUE),
          "Obligation.due", List.of(1, 12));

  private static final String KIND_OF_REPORT = "Report.template";

  private final KeyTexts zh = KeyTexts.in(Language.ZH);
  private final KeyTexts en = KeyTexts.in(Language.EN);
  private final TypeSchemas types;
  private final List<TemplateInfo> kinds;

  /**
   * @param kinds what is offered as a report's kind, and gives it its slots
   */
  RecordSchemas(TypeSchemas types, List<TemplateInfo> kinds) {
    this.types = types;
    this.kinds = kinds;
  }

  /** The mapping of this record. */
  Map<String, Object> mapping(Class<?> record) {
    Map<String, Object> properties = new LinkedHashMap<>();
    Map<String, Object> spellings = new LinkedHashMap<>();
    List<Object> rules = new ArrayList<>();
    add(record, properties, spellings);
    if (SHARED.contains(record)) {
      add(Forms.SharedPart.class, properties, spellings);
    }
    for (Field field : RecordShape.of(record).fields()) {
      if (field.required() && !IN_PARTS.contains(record)) {
        rules.add(oneIsThere(List.of(field.zh(), field.en())));
      }
    }
    if (record == UnitFile.class) {
      rules.add(wholeFile());
    }
    if (record == Report.class) {
      rules.addAll(SlotSchemas.byKind(kinds));
    }
    return Schemas.mapping(properties, spellings, rules);
  }

  /** The mappings of all records that the others name, by the names of their texts. */
  Map<String, Object> definitions() {
    Map<String, Object> definitions = new LinkedHashMap<>();
    // Each of them may name others.
    for (int i = 0; i < types.named().size(); i++) {
      Class<?> named = types.named().get(i);
      definitions.put(KeyTexts.name(named), mapping(named));
    }
    return definitions;
  }

  private void add(Class<?> record, Map<String, Object> properties, Map<String, Object> spellings) {
    for (Field field : RecordShape.of(record).fields()) {
      properties.put(field.zh(), property(record, field, Language.ZH));
      properties.put(field.en(), property(record, field, Language.EN));
      spellings.put(field.en(), refused(field.en(), field.zh()));
    }
  }

  private Map<String, Object> property(Class<?> record, Field field, Language language) {
    Map<String, Object> property = new LinkedHashMap<>();
    property.put(
        "description",
        language.choose(
            zh.of(record, field) + "（英文键名：" + field.en() + "）",
            en.of(record, field) + " (Chinese key: " + field.zh() + ")"));
    property.putAll(types.value(field.type(), field.required()));
    String name = KeyTexts.name(record) + "." + field.en();
    if (name.equals(KIND_OF_REPORT)) {
      property.put(
          "anyOf", List.of(of("enum", SlotSchemas.names(kinds)), types.value(field.type(), true)));
    }
    List<Integer> bounds = BOUNDS.get(name);
    if (bounds != null) {
      Map<String, Object> within = of("minimum", bounds.get(0), "maximum", bounds.get(1));
      property.put("allOf", List.of(within, of("items", within)));
    }
    return property;
  }

  /**
   * What a file with reports must have: a unit with a name, and a year. Parts that other files
   * include have less.
   */
  private static Map<String, Object> wholeFile() {
    Map<String, Object> then = new LinkedHashMap<>();
    List<Object> rules = new ArrayList<>();
    for (Field field : RecordShape.of(UnitFile.class).fields()) {
      if (field.required()) {
        rules.add(oneIsThere(List.of(field.zh(), field.en())));
      }
    }
    Field unit = RecordShape.of(UnitFile.class).field("unit").orElseThrow();
    Map<String, Object> named = oneIsThere(unitKeys());
    then.put("properties", of(unit.zh(), named, unit.en(), named));
    then.put("allOf", rules);
    Field reports = RecordShape.of(UnitFile.class).field("reports").orElseThrow();
    return of("if", oneIsThere(List.of(reports.zh(), reports.en())), "then", then);
  }

  /** A name, or the file in which it stands. */
  private static List<String> unitKeys() {
    List<String> keys = new ArrayList<>();
    for (Class<?> record : List.of(Unit.class, Forms.SharedPart.class)) {
      for (Field field : RecordShape.of(record).fields()) {
        if (field.required() || record == Forms.SharedPart.class) {
          keys.add(field.zh());
          keys.add(field.en());
        }
      }
    }
    return keys;
  }
}
