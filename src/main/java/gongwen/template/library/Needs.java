package gongwen.template.library;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.model.Report;
import gongwen.model.UnitFile;
import gongwen.record.RecordType;
import gongwen.template.sandbox.TemplateCode;
import gongwen.text.Places;
import gongwen.text.Ref;
import gongwen.yaml.Key;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether the records hold what a kind cannot do without. */
public final class Needs {
  /** Begins a path in the report itself. */
  private static final String OF_REPORT = "report.";

  private Needs() {}

  /** Adds a fault for each thing that is needed and absent. */
  public static void check(
      TemplateInfo info, UnitFile file, Report report, Places places, Diagnostics found) {
    for (String path : info.needs()) {
      if (path.startsWith(OF_REPORT)) {
        checkReport(info, report, path.substring(OF_REPORT.length()), places, found);
        continue;
      }
      Step step = follow(file, path);
      if (isAbsent(step.value())) {
        found.add(
            Diagnostic.of(
                    TemplateCode.MISSING_DATA,
                    places.span(ref(file.ref(), path)),
                    Message.of(
                        "%1$s缺少必需的数据：%3$s",
                        "a %2$s needs data that are missing: %4$s",
                        info.names().name(),
                        info.names().englishName(),
                        step.zh(),
                        path))
                .hint(
                    "请在单位文件里填写 %1$s（%2$s）",
                    "fill in %2$s (%1$s) in the unit file", step.zh(), path));
      }
    }
  }

  private static void checkReport(
      TemplateInfo info, Report report, String path, Places places, Diagnostics found) {
    Step step = follow(report, path);
    if (isAbsent(step.value())) {
      found.add(
          Diagnostic.of(
                  TemplateCode.MISSING_DATA,
                  places.span(ref(report.ref(), path)),
                  Message.of(
                      "%1$s缺少必需的数据：%3$s",
                      "a %2$s needs data that are missing: %4$s",
                      info.names().name(),
                      info.names().englishName(),
                      step.zh(),
                      path))
              .hint("请在这份报告里填写 %1$s（%2$s）", "fill in %2$s (%1$s) in this report", step.zh(), path));
    }
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
      RecordType.Component component =
          component(record.getClass(), name)
              .orElseThrow(() -> new IllegalStateException("unchecked path: " + path));
      zh.add(component.annotation(Key.class).map(Key::zh).orElse(name));
      value = component.of(record);
    }
    return new Step(value, String.join(".", zh));
  }

  /** Whether a path names something that a unit file can hold. */
  static boolean isKnown(String path) {
    boolean ofReport = path.startsWith(OF_REPORT);
    Type type = ofReport ? Report.class : UnitFile.class;
    for (String name : path.substring(ofReport ? OF_REPORT.length() : 0).split("\\.")) {
      Optional<RecordType.Component> component =
          type instanceof Class<?> record && record.isRecord()
              ? component(record, name)
              : Optional.empty();
      if (component.isEmpty()) {
        return false;
      }
      type = component.get().type();
    }
    return true;
  }

  private static Optional<RecordType.Component> component(Class<?> record, String name) {
    return RecordType.of(record).components().stream()
        .filter(each -> each.annotation(Key.class).filter(k -> k.en().equals(name)).isPresent())
        .findFirst();
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
