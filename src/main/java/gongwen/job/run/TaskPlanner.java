package gongwen.job.run;

import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.job.cache.FindingEntries;
import gongwen.job.cache.Freshness;
import gongwen.job.cache.PreviousRun;
import gongwen.job.cache.UnitInputs;
import gongwen.job.plan.Input;
import gongwen.job.plan.PlannedReport;
import gongwen.job.plan.RunSettings;
import gongwen.job.plan.UnitPlan;
import gongwen.job.run.UnitTask.Kind;
import gongwen.job.run.UnitTask.Make;
import gongwen.job.run.UnitTask.NoUnit;
import gongwen.job.run.UnitTask.UpToDate;
import gongwen.manifest.ReportEntry;
import gongwen.manifest.UnitEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds out what is to be done about each file, and reads those of which something is to be made.
 * Safe for many threads.
 */
final class TaskPlanner {
  private static final Message NEW = Message.of("还没有生成过", "not made yet");

  private final RunSettings settings;
  private final UnitInputs inputs;
  private final Preparation preparation;
  private final PreviousRun previous;
  private final Freshness freshness;
  private final boolean force;

  /**
   * @param force whether what is up to date is made again
   */
  TaskPlanner(
      RunSettings settings,
      UnitInputs inputs,
      PreviousRun previous,
      Freshness freshness,
      boolean force) {
    this.settings = settings;
    this.inputs = inputs;
    this.preparation = new Preparation(settings, inputs);
    this.previous = previous;
    this.freshness = freshness;
    this.force = force;
  }

  UnitTask of(Input input, String key) {
    Optional<UnitEntry> old = previous.unit(key);
    return new UnitTask(input, key, old, kind(input, old));
  }

  /** Of a unit whose documents were up to date, and may be another unit's in a moment. */
  UnitTask again(UnitTask task) {
    Message reason = Message.of("文件名归了另一份报告", "another report has the name of a file");
    Kind make = new Make(preparation.prepare(task.input()), reason);
    return new UnitTask(task.input(), task.key(), task.previous(), make);
  }

  private Kind kind(Input input, Optional<UnitEntry> old) {
    Optional<Message> reason = reason(input, old);
    if (reason.isEmpty() && old.isPresent()) {
      return new UpToDate(old.get());
    }
    Outcome<UnitPlan> plan = preparation.prepare(input);
    if (plan.value().isEmpty() && !plan.hasErrors()) {
      return new NoUnit(FindingEntries.slim(plan.diagnostics()));
    }
    if (!force && old.isPresent() && plan.value().isPresent()) {
      Optional<List<ReportEntry>> current = current(plan.value().get(), old.get());
      if (current.isPresent()) {
        return new UpToDate(old.get().withReports(current.get()));
      }
    }
    return new Make(plan, reason.orElse(NEW));
  }

  /** Why a unit has to be made, as far as that can be said without reading it. */
  private Optional<Message> reason(Input input, Optional<UnitEntry> old) {
    if (old.isEmpty()) {
      return Optional.of(NEW);
    }
    if (force) {
      return Optional.of(Message.of("--force 要求重新生成", "--force asks for it"));
    }
    if (!old.get().settings().equals(settings.digest())) {
      return Optional.of(
          Message.of("选项、版式或程序版本变了", "options, profile or version of the program changed"));
    }
    Optional<String> changed = inputs.changed(old.get().inputs(), input);
    if (changed.isPresent()) {
      return Optional.of(Message.of("%s 变了", "%s changed", changed.get()));
    }
    if (!settings.request().selection().everything()) {
      return Optional.of(Message.of("还没有全部生成", "not all of it is made yet"));
    }
    return old.get().complete()
        ? freshness.fault(old.get())
        : Optional.of(Message.of("上次没有全部生成", "not all of it was made last time"));
  }

  /** The entries of the reports that are wanted, if there are any and all are up to date. */
  private Optional<List<ReportEntry>> current(UnitPlan plan, UnitEntry old) {
    List<ReportEntry> current = new ArrayList<>();
    for (PlannedReport each : plan.reports()) {
      Optional<ReportEntry> entry =
          old.reports().stream()
              .filter(report -> PreviousRun.path(report).equals(each.path()))
              .filter(report -> report.digests().inputs().equals(plan.digest()))
              .filter(report -> freshness.fault(report).isEmpty())
              .findFirst();
      if (entry.isEmpty()) {
        return Optional.empty();
      }
      current.add(entry.get());
    }
    return Optional.of(current).filter(each -> !each.isEmpty());
  }
}
