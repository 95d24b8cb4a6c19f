package gongwen.cli.print;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.inspect.Finding;
import gongwen.inspect.Inspection;
import gongwen.inspect.Verdict;
import gongwen.json.Json;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** One JSON object a line: one for each clause, one for each file, one at the end. */
final class InspectionJson implements InspectionPrinter {
  private final Console console;
  private int files;
  private int failed;

  InspectionJson(Console console) {
    this.console = console;
  }

  @Override
  public void inspection(Path file, Inspection inspection) {
    for (Finding each : inspection.findings()) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("file", file.toString());
      fields.put("code", each.about().code());
      fields.put("rule", each.about().rule());
      fields.put("clause", each.about().clause());
      fields.put("strength", lower(each.about().strength()));
      fields.put("name", say(each.about().name()));
      fields.put("wanted", say(each.wanted()));
      fields.put("found", say(each.found()));
      fields.put("verdict", lower(each.verdict()).replace('_', '-'));
      print("clause", fields);
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("file", file.toString());
    for (Verdict verdict : Verdict.values()) {
      fields.put(camel(verdict), inspection.count(verdict));
    }
    fields.put("notes", inspection.notes().stream().map(this::say).toList());
    print("inspected", fields);
    files++;
    failed += inspection.count(Verdict.FAIL) > 0 ? 1 : 0;
  }

  @Override
  public void fault(Path file, Diagnostic fault) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("file", file.toString());
    fields.put("line", Json.NULL);
    fields.put("column", Json.NULL);
    fields.put("endLine", Json.NULL);
    fields.put("endColumn", Json.NULL);
    fields.put("severity", lower(fault.severity()));
    fields.put("code", fault.id());
    fields.put("message", say(fault.message()));
    fields.put("hints", fault.hints().stream().map(this::say).toList());
    print("finding", fields);
    files++;
    failed++;
  }

  @Override
  public void end(int exitCode) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("files", files);
    fields.put("failed", failed);
    fields.put("exitCode", exitCode);
    print("summary", fields);
  }

  private String say(Message message) {
    return message.in(console.language());
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String camel(Verdict verdict) {
    return switch (verdict) {
      case PASS -> "pass";
      case FAIL -> "fail";
      case DIFFERS -> "differs";
      case NOT_APPLICABLE -> "notApplicable";
      case CANNOT_TELL -> "cannotTell";
    };
  }

  private void print(String type, Map<String, Object> fields) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("type", type);
    all.putAll(fields);
    console.line(Json.of(all));
  }
}
