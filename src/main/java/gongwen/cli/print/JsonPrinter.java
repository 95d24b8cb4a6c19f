package gongwen.cli.print;

import gongwen.check.AllowedFinding;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Fix;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Place;
import gongwen.diagnostic.Severity;
import gongwen.job.run.Explanation;
import gongwen.job.run.RunResult;
import gongwen.json.Json;
import gongwen.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One JSON object a line on the standard output. Fields are only ever added. */
final class JsonPrinter implements Printer {
  private static final Place.Cases<Map<String, Object>> PLACE =
      new Place.Cases<>() {
        @Override
        public Map<String, Object> text(Span span) {
          return fields(
              span.source().name(),
              span.start().line(),
              span.start().column(),
              span.end().line(),
              span.end().column());
        }

        @Override
        public Map<String, Object> cell(Place.InSheet cell) {
          return text(cell.cell());
        }

        @Override
        public Map<String, Object> nowhere() {
          return fields(Json.NULL, Json.NULL, Json.NULL, Json.NULL, Json.NULL);
        }

        private Map<String, Object> fields(
            Object file, Object line, Object column, Object endLine, Object endColumn) {
          Map<String, Object> fields = new LinkedHashMap<>();
          fields.put("file", file);
          fields.put("line", line);
          fields.put("column", column);
          fields.put("endLine", endLine);
          fields.put("endColumn", endColumn);
          return fields;
        }
      };

  private final Console console;

  JsonPrinter(Console console) {
    this.console = console;
  }

  @Override
  public void written(Path file) {
    print("written", Map.of("file", file.toString()));
  }

  @Override
  public void planned(Path file, Message reason) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("file", file.toString());
    fields.put("reason", reason.in(console.language()));
    print("planned", fields);
  }

  @Override
  public void left(Path file, boolean deleted) {
    print(deleted ? "deleted" : "left", Map.of("file", file.toString()));
  }

  @Override
  public void digest(Path archive, String sha256) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("file", archive.toString());
    fields.put("sha256", sha256);
    print("archive", fields);
  }

  @Override
  public void explained(String report, List<Explanation> figures) {
    for (Explanation each : figures) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("report", report);
      fields.put("sentence", each.sentence());
      fields.put("figure", each.figure());
      fields.put("about", each.about());
      fields.put("records", each.records().stream().map(span -> place(Place.of(span))).toList());
      print("figure", fields);
    }
  }

  @Override
  public void findings(List<Diagnostic> findings) {
    findings.forEach(each -> print("finding", fields(each)));
  }

  @Override
  public void allowed(List<AllowedFinding> allowed) {
    for (AllowedFinding each : allowed) {
      Map<String, Object> fields = fields(each.finding());
      fields.put("reason", each.reason());
      print("allowed", fields);
    }
  }

  private Map<String, Object> fields(Diagnostic finding) {
    Map<String, Object> fields = place(finding.place());
    fields.put("severity", name(finding.severity()));
    fields.put("code", finding.id());
    fields.put("message", finding.message().in(console.language()));
    fields.put("hints", finding.hints().stream().map(hint -> hint.in(console.language())).toList());
    fields.put(
        "related",
        finding.related().stream()
            .map(
                related -> {
                  Map<String, Object> other = place(related.place());
                  other.put("message", related.message().in(console.language()));
                  return other;
                })
            .toList());
    finding.fix().ifPresent(fix -> fields.put("fix", fix(fix)));
    return fields;
  }

  private static Map<String, Object> fix(Fix fix) {
    List<Object> edits = new ArrayList<>();
    for (Fix.Edit edit : fix.edits()) {
      Map<String, Object> fields = place(Place.of(edit.span()));
      fields.put("text", edit.text());
      edits.add(fields);
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("safe", fix.safe());
    fields.put("edits", edits);
    return fields;
  }

  @Override
  public void summary(RunResult result, Task task, int exitCode) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("reports", result.reports());
    fields.put("written", result.documents());
    fields.put("upToDate", result.upToDate());
    fields.put("drafts", result.drafts());
    fields.put("faulty", result.faulty());
    fields.put("leftOut", result.leftOut());
    fields.put("missing", result.missing());
    fields.put("errors", result.count(Severity.ERROR));
    fields.put("warnings", result.count(Severity.WARNING));
    fields.put("infos", result.count(Severity.INFO));
    fields.put("allowed", result.allowed().size());
    fields.put("exitCode", exitCode);
    print("summary", fields);
  }

  private static String name(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  /** File, lines and columns; all null when no file is to blame. */
  static Map<String, Object> place(Place place) {
    return place.match(PLACE);
  }

  private void print(String type, Map<String, Object> fields) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("type", type);
    all.putAll(fields);
    console.line(Json.of(all));
  }
}
