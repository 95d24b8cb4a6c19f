package gongwen.schema;

import java.util.List;
import java.util.regex.Pattern;

/** Values as YAML that people go on editing: plain where that is read back as it is. */
final class YamlText {
  private static final Pattern PLAIN =
      Pattern.compile("[^\\s\\-?:,\\[\\]{}#&*!|>'\"%@`~][^:#,\\[\\]{}\"\\\\\\p{Cntrl}]*(?<!\\s)");

  private YamlText() {}

  static String of(String value) {
    return PLAIN.matcher(value).matches()
        ? value
        : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
  }

  static String of(List<String> values) {
    return "[" + String.join(", ", values.stream().map(YamlText::of).toList()) + "]";
  }
}
