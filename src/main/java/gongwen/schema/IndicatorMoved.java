package gongwen.schema;

import gongwen.diagnostic.Language;
import gongwen.model.Indicator;
import gongwen.yaml.RecordShape;
import gongwen.yaml.YamlNode.Entry;
import gongwen.yaml.YamlNode.Mapping;
import gongwen.yaml.YamlNode.Scalar;
import java.util.List;
import java.util.Optional;

/**
 * An indicator of a file that is rolled over: its value becomes the one before, with its day; the
 * new one, and those of its parts, are left to be filled in.
 */
final class IndicatorMoved {
  private IndicatorMoved() {}

  static void move(Mapping indicator, TextEdits edits) {
    Entry value = RollOver.entry(Indicator.class, indicator, "value").orElseThrow();
    if (((Scalar) value.value()).value().equals(RollOver.FILL_IN)) {
      return;
    }
    Optional<Entry> asOf = RollOver.entry(Indicator.class, indicator, "asOf");
    String key = value.key().value();
    Language keys = RecordShape.of(Indicator.class).field("value").orElseThrow().languageOf(key);
    String old = YamlText.of(((Scalar) value.value()).value());
    String day =
        asOf.map(e -> keys.choose(", 截至: ", ", asOf: ") + ((Scalar) e.value()).value()).orElse("");
    String before = "{" + keys.choose("数值: ", "value: ") + old + day + "}";
    edits.replace(value.value().span(), RollOver.FILL_IN);
    Optional<Entry> was = RollOver.entry(Indicator.class, indicator, "before");
    if (was.isPresent()) {
      edits.replace(was.get().value().span(), before);
    } else {
      edits.addBehind(indicator, value, keys.choose("前值: ", "before: ") + before);
    }
    asOf.ifPresent(e -> edits.remove(indicator, e));
    for (String list : List.of("parts", "of")) {
      RollOver.entry(Indicator.class, indicator, list)
          .ifPresent(e -> RollOver.mappings(e.value()).forEach(part -> part(part, edits)));
    }
  }

  private static void part(Mapping part, TextEdits edits) {
    RollOver.entry(Indicator.Part.class, part, "value")
        .ifPresent(value -> edits.replace(value.value().span(), RollOver.FILL_IN));
  }
}
