package gongwen.job.run;

import gongwen.check.AllowedFinding;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Severity;
import gongwen.job.cache.FindingEntries;
import gongwen.job.cache.PreviousRun;
import gongwen.job.plan.Input;
import gongwen.job.run.UnitResult.State;
import gongwen.manifest.UnitEntry;
import gongwen.source.UnitFileCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What came of a job so far: what was found, what was made, and what is missing. */
final class RunSummary {
  private final Diagnostics found;
  private final List<AllowedFinding> allowed = new ArrayList<>();
  private final TreeSet<String> faulty = new TreeSet<>();

  /** One for each file that is clearly something else. */
  private final List<Diagnostic> others = new ArrayList<>();

  private int reports;
  private int documents;
  private int upToDate;
  private int missing;

  /**
   * @param found where everything that is found is collected
   */
  RunSummary(Diagnostics found) {
    this.found = found;
  }

  Diagnostics found() {
    return found;
  }

  void made(int moreReports, int moreDocuments) {
    reports += moreReports;
    documents += moreDocuments;
  }

  void take(UnitResult result, FindingEntries entries) {
    for (Diagnostic each : result.found()) {
      if (each.code() == UnitFileCode.NOT_A_UNIT_FILE && each.severity() == Severity.INFO) {
        others.add(each);
      } else {
        found.add(each);
      }
    }
    allowed.addAll(result.allowed());
    made(result.reports(), result.written().size());
    if (result.state() == State.MADE && result.hasErrors()) {
      faulty.add(result.input().file().toString());
    }
    if (result.state() == State.UP_TO_DATE) {
      result.entry().ifPresent(entry -> upToDate(entry, result.input(), entries));
    }
  }

  /** What was found when its reports were made is reported again. */
  private void upToDate(UnitEntry entry, Input input, FindingEntries entries) {
    upToDate += entry.reports().size();
    TreeSet<String> names = new TreeSet<>();
    entry.reports().forEach(report -> names.add(nameOf(PreviousRun.path(report))));
    entry.findings().stream()
        .filter(each -> each.report().isEmpty() || names.contains(each.report()))
        .forEach(
            each -> {
              Diagnostic finding = entries.finding(each, input);
              if (each.allowed().isEmpty()) {
                found.add(finding);
              } else {
                allowed.add(new AllowedFinding(finding, each.allowed()));
              }
            });
  }

  private static String nameOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** So many files were not looked at, or not made. */
  void missing(int more) {
    missing += more;
  }

  /** How many files were not looked at, or not made; empty if all were. */
  Optional<Integer> unfinished() {
    return isWhole() ? Optional.empty() : Optional.of(missing);
  }

  boolean isWhole() {
    return missing == 0;
  }

  /**
   * @param environmentFailed whether the environment kept the job from its work
   */
  RunResult result(boolean environmentFailed) {
    if (others.size() == 1) {
      found.add(others.get(0));
    } else if (!others.isEmpty()) {
      Message first = others.get(0).message();
      found.add(
          Diagnostic.of(
                  UnitFileCode.NOT_A_UNIT_FILE,
                  new Message(
                      first.zh() + "，另有 " + (others.size() - 1) + " 份 YAML 文件也不是",
                      first.en() + ", nor are " + (others.size() - 1) + " more YAML files"))
              .as(Severity.INFO));
    }
    return new RunResult(
        Findings.inOrder(found.list()),
        Findings.allowedInOrder(allowed),
        reports,
        documents,
        upToDate,
        List.copyOf(faulty),
        missing,
        environmentFailed);
  }
}
