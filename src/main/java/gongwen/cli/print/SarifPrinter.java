package gongwen.cli.print;

import gongwen.check.AllowedFinding;
import gongwen.check.Rules;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Fix;
import gongwen.diagnostic.Message;
import gongwen.job.run.Explanation;
import gongwen.job.run.RunResult;
import gongwen.json.Json;
import gongwen.manifest.Version;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One SARIF 2.1.0 log on the standard output, as code scanning reads it. What concerns no file is a
 * notification of the run; what a file allows is a result with a suppression.
 */
final class SarifPrinter implements Printer {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Console console;
  private final HumanPrinter human;
  private final SarifDescriptors rules;
  private final SarifDescriptors faults;
  private final List<Object> results = new ArrayList<>();
  private final List<Object> notifications = new ArrayList<>();

  SarifPrinter(Console console) {
    this.console = console;
    this.human = new HumanPrinter(console, console.err(), console.terminal().err());
    this.rules = new SarifDescriptors(console.language());
    this.faults = new SarifDescriptors(console.language());
    Rules.all().forEach(rule -> rules.index(rule.declaration()));
  }

  @Override
  public void written(Path file) {
    console.say(new Message(file.toString(), file.toString()));
  }

  @Override
  public void planned(Path file, Message reason) {
    console.say(new Message(file + "（" + reason.zh() + "）", file + " (" + reason.en() + ")"));
  }

  @Override
  public void left(Path file, boolean deleted) {
    human.left(file, deleted);
  }

  @Override
  public void digest(Path archive, String sha256) {
    console.say(new Message(sha256 + "  " + archive, sha256 + "  " + archive));
  }

  @Override
  public void explained(String report, List<Explanation> figures) {
    human.explained(report, figures);
  }

  @Override
  public void findings(List<Diagnostic> findings) {
    for (Diagnostic each : findings) {
      if (SarifPlaces.of(each.place()).isPresent()) {
        results.add(result(each, List.of()));
      } else {
        notifications.add(notification(each));
      }
    }
  }

  private Map<String, Object> notification(Diagnostic fault) {
    Map<String, Object> descriptor = new LinkedHashMap<>();
    descriptor.put("id", fault.id());
    descriptor.put("index", faults.index(fault.code()));
    Map<String, Object> notification = new LinkedHashMap<>();
    notification.put("descriptor", descriptor);
    notification.put("level", SarifDescriptors.level(fault.severity()));
    notification.put("message", text(fault));
    return notification;
  }

  @Override
  public void allowed(List<AllowedFinding> allowed) {
    for (AllowedFinding each : allowed) {
      Map<String, Object> suppression = new LinkedHashMap<>();
      suppression.put("kind", "inSource");
      suppression.put("status", "accepted");
      suppression.put("justification", each.reason());
      results.add(result(each.finding(), List.of(suppression)));
    }
  }

  /** When one result says whether it is suppressed, all must. */
  private Map<String, Object> result(Diagnostic finding, List<Object> suppressions) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", finding.id());
    result.put("ruleIndex", rules.index(finding.code()));
    result.put("level", SarifDescriptors.level(finding.severity()));
    result.put("message", text(finding));
    result.put("locations", SarifPlaces.of(finding.place()).stream().toList());
    List<Object> related = new ArrayList<>();
    for (Diagnostic.Related each : finding.related()) {
      Map<String, Object> place = new LinkedHashMap<>();
      place.put("id", related.size() + 1);
      SarifPlaces.of(each.place()).ifPresent(place::putAll);
      place.put("message", Map.of("text", each.message().in(console.language())));
      related.add(place);
    }
    if (!related.isEmpty()) {
      result.put("relatedLocations", related);
    }
    finding.fix().ifPresent(fix -> result.put("fixes", List.of(fix(fix))));
    result.put("suppressions", suppressions);
    return result;
  }

  /** Editors offer it beside the finding; whether it is safe cannot be said otherwise. */
  private Map<String, Object> fix(Fix fix) {
    List<Object> replacements = new ArrayList<>();
    for (Fix.Edit edit : fix.edits()) {
      Map<String, Object> replacement = new LinkedHashMap<>();
      replacement.put("deletedRegion", SarifPlaces.region(edit.span()));
      replacement.put("insertedContent", Map.of("text", edit.text()));
      replacements.add(replacement);
    }
    Message description =
        fix.safe()
            ? new Message("改正", "put it right")
            : new Message("改正（先确认）", "put it right, once confirmed");
    Map<String, Object> change = new LinkedHashMap<>();
    change.put("artifactLocation", SarifPlaces.artifact(fix.edits().get(0).span().source().name()));
    change.put("replacements", replacements);
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("description", Map.of("text", description.in(console.language())));
    described.put("artifactChanges", List.of(change));
    return described;
  }

  private Map<String, Object> text(Diagnostic finding) {
    StringBuilder text = new StringBuilder(finding.message().in(console.language()));
    finding.hints().forEach(hint -> text.append('\n').append(hint.in(console.language())));
    return Map.of("text", text.toString());
  }

  @Override
  public void summary(RunResult result, Task task, int exitCode) {
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "gongwen");
    driver.put("version", Version.text());
    driver.put("rules", rules.all());
    driver.put("notifications", faults.all());
    Map<String, Object> invocation = new LinkedHashMap<>();
    invocation.put("executionSuccessful", !result.environmentFailed());
    invocation.put("exitCode", exitCode);
    invocation.put("toolExecutionNotifications", notifications);
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    run.put("invocations", List.of(invocation));
    run.put("columnKind", "unicodeCodePoints");
    run.put("results", results);
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", List.of(run));
    console.line(Json.of(log));
    human.summary(result, task, exitCode);
  }
}
