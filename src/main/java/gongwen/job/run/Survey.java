package gongwen.job.run;

import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.job.cache.FindingEntries;
import gongwen.job.cache.Freshness;
import gongwen.job.cache.PreviousRun;
import gongwen.job.cache.UnitInputs;
import gongwen.job.plan.Input;
import gongwen.job.plan.PlannedReport;
import gongwen.job.plan.ReportName;
import gongwen.job.plan.ReportPlanner;
import gongwen.job.plan.RunSettings;
import gongwen.job.plan.UnitPlan;
import gongwen.job.run.Surveyed.Make;
import gongwen.job.run.Surveyed.Nothing;
import gongwen.job.run.Surveyed.Skipped;
import gongwen.job.run.Surveyed.Task;
import gongwen.manifest.ReportEntry;
import gongwen.manifest.UnitEntry;
import gongwen.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Finds out, before anything is written, what is to be done about each file and how its documents
 * will be called. Safe for many threads.
 */
final class Survey {
  /** Units that stay in memory until they are made; of more than these each is read twice. */
  private static final int KEPT = 16;

  private final RunSettings settings;
  private final Preparation preparation;
  private final UnitInputs inputs;
  private final PreviousRun previous;
  private final Freshness freshness;
  private final boolean force;
  private final AtomicInteger kept = new AtomicInteger();

  Survey(
      RunSettings settings,
      Preparation preparation,
      UnitInputs inputs,
      PreviousRun previous,
      Freshness freshness,
      boolean force) {
    this.settings = settings;
    this.preparation = preparation;
    this.inputs = inputs;
    this.previous = previous;
    this.freshness = freshness;
    this.force = force;
  }

  Surveyed of(Input input, String key) {
    return new Surveyed(input, key, task(input, previous.unit(key)));
  }

  private Task task(Input input, Optional<UnitEntry> old) {
    Optional<Message> reason = reason(input, old);
    if (reason.isEmpty() && old.isPresent()) {
      return new Nothing(old.get(), names(old.get().reports()));
    }
    Outcome<UnitPlan> prepared = preparation.prepare(input);
    if (prepared.value().isEmpty() && !prepared.hasErrors()) {
      return new Skipped(FindingEntries.slim(prepared.diagnostics()));
    }
    List<PlannedReport> planned = prepared.value().map(UnitPlan::reports).orElse(List.of());
    if (!force && old.isPresent() && prepared.value().isPresent() && !planned.isEmpty()) {
      Optional<List<ReportEntry>> current = current(prepared.value().get(), old.get());
      if (current.isPresent()) {
        return new Nothing(old.get().withReports(current.get()), names(current.get()));
      }
    }
    boolean room = kept.getAndIncrement() < KEPT;
    return new Make(
        names(prepared.value()),
        reason.orElse(NEW),
        planned.isEmpty() && !prepared.hasErrors()
            ? prepared.value().map(each -> ReportPlanner.choices(each.unit())).orElse(List.of())
            : List.of(),
        old,
        room ? Optional.of(prepared) : Optional.empty());
  }

  private static final Message NEW = Message.of("还没有生成过", "not made yet");

  /** Why a unit has to be made, as far as that can be told without reading it. */
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

  /** The entries of the reports that are wanted, if all of them are up to date. */
  private Optional<List<ReportEntry>> current(UnitPlan prepared, UnitEntry old) {
    List<ReportEntry> current = new ArrayList<>();
    for (PlannedReport each : prepared.reports()) {
      Optional<ReportEntry> entry =
          old.reports().stream()
              .filter(report -> PreviousRun.path(report).equals(each.path()))
              .filter(report -> report.digests().inputs().equals(prepared.digest()))
              .filter(report -> freshness.fault(report).isEmpty())
              .findFirst();
      if (entry.isEmpty()) {
        return Optional.empty();
      }
      current.add(entry.get());
    }
    return Optional.of(current);
  }

  private static List<ReportName> names(List<ReportEntry> reports) {
    return reports.stream()
        .map(report -> new ReportName(PreviousRun.path(report), Optional.empty()))
        .toList();
  }

  static List<ReportName> names(Optional<UnitPlan> prepared) {
    List<ReportName> names = new ArrayList<>();
    for (PlannedReport each : prepared.map(UnitPlan::reports).orElse(List.of())) {
      Span place = each.unit().places().span(each.report().ref());
      names.add(new ReportName(each.path(), Optional.of(FindingEntries.slim(place))));
    }
    return names;
  }
}
