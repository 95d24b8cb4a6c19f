package gongwen.template.library;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Language;
import gongwen.diagnostic.Message;
import gongwen.model.Report;
import gongwen.model.UnitFile;
import gongwen.template.sandbox.TemplateCode;
import gongwen.text.Nearest;
import gongwen.text.Places;
import gongwen.text.Ref;
import gongwen.yaml.KeySpelling;
import gongwen.yaml.RecordShape;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether the records hold what a kind cannot do without. */
public final class Needs {
  /** Begins a path in the report itself. */
  private static final String OF_REPORT = "report.";

  private static final String OF_REPORT_ZH = "报告.";

  private Needs() {}

  /** Adds a fault for each thing that is needed and absent. */
  public static void check(
      TemplateInfo info, UnitFile file, Report report, Places places, Diagnostics found) {
    for (String path : info.content().needs()) {
      boolean ofReport = path.startsWith(OF_REPORT);
      Record root = ofReport ? report : file;
      Ref ref = ofReport ? report.ref() : file.ref();
      String name = ofReport ? path.substring(OF_REPORT.length()) : path;
      Step step = follow(root, name);
      if (isAbsent(step.value())) {
        String key = spelling(places, ref).key(name, step.zh());
        found.add(
            Diagnostic.of(
                    TemplateCode.MISSING_DATA,
                    places.span(ref(ref, name)),
                    Message.of(
                        "%1$s缺少必需的数据：%3$s",
                        "a %2$s needs data that are missing: %4$s",
                        info.names().name(),
                        info.names().englishName(),
                        step.zh(),
                        name))
                .hint(
                    ofReport ? "请在这份报告里填写 %s" : "请在单位文件里填写 %s",
                    ofReport ? "fill in %s in this report" : "fill in %s in the unit file",
                    key));
      }
    }
  }

  private static KeySpelling spelling(Places places, Ref ref) {
    return KeySpelling.of(places.span(ref).source());
  }

  private static Ref ref(Ref root, String path) {
    Ref ref = root;
    for (String name : path.split("\\.")) {
      ref = ref.field(name);
    }
    return ref;
  }

  /** Where a path leads, and its Chinese spelling. */
  private record Step(Object value, String zh) {}

  private static Step follow(Record from, String path) {
    Object value = from;
    List<String> zh = new ArrayList<>();
    for (String name : path.split("\\.")) {
      if (!(value instanceof Record record)) {
        break;
      }
      RecordShape.Field field =
          RecordShape.of(record.getClass())
              .field(name)
              .orElseThrow(() -> new IllegalStateException("unchecked path: " + path));
      zh.add(field.zh());
      value = field.of(record);
    }
    return new Step(value, String.join(".", zh));
  }

  /** Paths as the reader of this language knows them. */
  public static List<String> spelled(List<String> paths, Language language) {
    return language == Language.EN ? paths : paths.stream().map(path -> chinese(path)).toList();
  }

  private static String chinese(String path) {
    boolean ofReport = path.startsWith(OF_REPORT);
    return (ofReport ? OF_REPORT_ZH : "")
        + fields(path)
            .map(all -> all.stream().map(RecordShape.Field::zh).collect(Collectors.joining(".")))
            .orElse(path);
  }

  /** A path in either spelling as the program follows it; empty if a unit file cannot hold it. */
  static Optional<String> canonical(String path) {
    boolean ofReport = ofReport(path);
    return fields(path)
        .map(all -> all.stream().map(RecordShape.Field::en).collect(Collectors.joining(".")))
        .map(english -> (ofReport ? OF_REPORT : "") + english);
  }

  private static boolean ofReport(String path) {
    return path.startsWith(OF_REPORT) || path.startsWith(OF_REPORT_ZH);
  }

  private static Optional<List<RecordShape.Field>> fields(String path) {
    boolean ofReport = ofReport(path);
    Type type = ofReport ? Report.class : UnitFile.class;
    List<RecordShape.Field> all = new ArrayList<>();
    for (String name : path.substring(ofReport ? path.indexOf('.') + 1 : 0).split("\\.")) {
      Optional<RecordShape.Field> field =
          type instanceof Class<?> record && record.isRecord()
              ? RecordShape.of(record).field(name.strip())
              : Optional.empty();
      if (field.isEmpty()) {
        return Optional.empty();
      }
      all.add(field.get());
      type = field.get().type();
    }
    return Optional.of(all);
  }

  /** The first step that a unit file does not know, and what it may have meant. */
  static Optional<String> nearest(String path) {
    String last = path.substring(path.lastIndexOf('.') + 1);
    String before = path.substring(0, path.length() - last.length());
    Type type = UnitFile.class;
    if (!before.isEmpty()) {
      Optional<List<RecordShape.Field>> known = fields(before.substring(0, before.length() - 1));
      if (known.isEmpty()) {
        return Optional.empty();
      }
      type = known.get().get(known.get().size() - 1).type();
    }
    return type instanceof Class<?> record && record.isRecord()
        ? Nearest.of(last, RecordShape.of(record).spellings()).map(key -> before + key)
        : Optional.empty();
  }

  private static boolean isAbsent(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.isEmpty();
    }
    if (value instanceof Collection<?> all) {
      return all.isEmpty();
    }
    if (value instanceof Map<?, ?> map) {
      return map.isEmpty();
    }
    return value instanceof String text && text.isBlank();
  }
}
