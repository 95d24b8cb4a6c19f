package gongwen.job.run;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.job.cache.FindingEntries;
import gongwen.job.cache.PreviousRun;
import gongwen.job.plan.Input;
import gongwen.job.plan.PlannedReport;
import gongwen.job.plan.ReportName;
import gongwen.job.plan.UnitPlan;
import gongwen.manifest.UnitEntry;
import gongwen.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be done about one file.
 *
 * @param key the file as the manifest names it
 * @param previous what the manifest said of it before
 */
record UnitTask(Input input, String key, Optional<UnitEntry> previous, Kind kind) {

  /** What is to be done. */
  sealed interface Kind {
    /** How the documents of its reports are called. */
    List<ReportName> names();

    /** Answers with the case of its kind. */
    <R> R match(Cases<R> cases);
  }

  /** What is done with a task of each kind: a new kind does not compile until it is handled. */
  interface Cases<R> {
    R upToDate(UpToDate upToDate);

    R noUnit(NoUnit none);

    R make(Make make);
  }

  /** Nothing: its documents are as they would be made again. */
  record UpToDate(UnitEntry entry) implements Kind {
    @Override
    public List<ReportName> names() {
      return entry.reports().stream()
          .map(report -> new ReportName(PreviousRun.path(report), Optional.empty()))
          .toList();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.upToDate(this);
    }
  }

  /** Nothing: it is no unit whose reports are wanted. */
  record NoUnit(List<Diagnostic> found) implements Kind {
    @Override
    public List<ReportName> names() {
      return List.of();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.noUnit(this);
    }
  }

  /**
   * Its reports are to be made.
   *
   * @param plan without a value when the file has errors
   * @param reason why they are not up to date
   */
  record Make(Outcome<UnitPlan> plan, Message reason) implements Kind {
    @Override
    public List<ReportName> names() {
      List<ReportName> names = new ArrayList<>();
      for (PlannedReport each : reports()) {
        Span place = each.unit().places().span(each.report().ref());
        names.add(new ReportName(each.path(), Optional.of(FindingEntries.slim(place))));
      }
      return names;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.make(this);
    }

    List<PlannedReport> reports() {
      return plan.value().map(UnitPlan::reports).orElse(List.of());
    }

    /**
     * Of two reports of one name the first has it.
     *
     * @param names those that the unit got
     */
    List<PlannedReport> granted(Set<String> names) {
      Set<String> left = new HashSet<>(names);
      return reports().stream().filter(each -> left.remove(each.path())).toList();
    }
  }
}
