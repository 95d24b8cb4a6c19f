package gongwen.markdown;

import gongwen.yaml.RecordShape;
import gongwen.yaml.RecordShape.Field;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes front matter as YAML: the fields that were given, texts in double quotes. */
final class FrontMatterWriter {
  private final StringBuilder yaml = new StringBuilder();

  private FrontMatterWriter() {}

  /** With the lines {@code ---} around it. */
  static String write(FrontMatter front) {
    FrontMatterWriter writer = new FrontMatterWriter();
    writer.yaml.append("---\n");
    for (Field field : RecordShape.of(FrontMatter.class).fields()) {
      writer.field(field.en(), field.of(front));
    }
    return writer.yaml.append("---\n").toString();
  }

  private void field(String key, Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(given -> yaml.append(key).append(": ").append(bare(given)).append('\n'));
    } else if (value instanceof Boolean flag) {
      yaml.append(flag ? key + ": true\n" : "");
    } else if (value instanceof List<?> list) {
      list(key, list);
    } else if (!value.toString().isEmpty()) {
      yaml.append(key).append(": ").append(quoted(value.toString())).append('\n');
    }
  }

  private void list(String key, List<?> list) {
    if (list.isEmpty()) {
      return;
    }
    yaml.append(key).append(":\n");
    for (Object item : list) {
      if (item instanceof FrontMatter.Unprinted element) {
        yaml.append("  - key: ").append(quoted(element.key())).append('\n');
        yaml.append("    value: ").append(quoted(element.value())).append('\n');
      } else {
        yaml.append("  - ").append(quoted(item.toString())).append('\n');
      }
    }
  }

  /** A date, or a choice by its key. */
  private static String bare(Object value) {
    return value.toString().toLowerCase(Locale.ROOT);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c == '\n') {
        quoted.append("\\n");
      } else if (c < ' '
          || c >= 0x7F && c < 0xA0
          || c == '\u2028'
          || c == '\u2029'
          || c == '\uFEFF') {
        quoted.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
