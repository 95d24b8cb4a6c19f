package gongwen.job.run;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.job.cache.FindingEntries;
import gongwen.job.output.OutputFailure;
import gongwen.job.plan.BaseFolder;
import gongwen.job.plan.ClaimedNames;
import gongwen.job.plan.Input;
import gongwen.job.plan.JobCode;
import gongwen.job.plan.ReportPlanner;
import gongwen.job.plan.RollCall;
import gongwen.job.plan.RunSettings;
import gongwen.job.plan.UnitPlan;
import gongwen.job.run.UnitAction.Work;
import gongwen.job.run.UnitResult.State;
import gongwen.job.run.UnitTask.Make;
import gongwen.job.run.UnitTask.NoUnit;
import gongwen.job.run.UnitTask.UpToDate;
import gongwen.manifest.UnitEntry;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * The way of every unit, whichever command it is: it is read, its reports claim their names, and
 * they are made. Names are claimed in the order of the files, whatever the threads do, and every
 * unit is read once.
 */
final class Pipeline {
  /** Names of reports that are listed for someone who asked for one that is not there. */
  private static final int LISTED = 40;

  private final RunSettings settings;
  private final BaseFolder base;
  private final TaskPlanner planner;
  private final UnitAction action;
  private final JobRun run;
  private final RunSummary summary;
  private final AtomicReference<OutputFailure> failure = new AtomicReference<>();

  Pipeline(
      RunSettings settings,
      BaseFolder base,
      TaskPlanner planner,
      UnitAction action,
      JobRun run,
      RunSummary summary) {
    this.settings = settings;
    this.base = base;
    this.planner = planner;
    this.action = action;
    this.run = run;
    this.summary = summary;
  }

  /**
   * @throws OutputFailure the first; units that had been begun were finished
   */
  void run(List<Input> inputs) throws OutputFailure {
    Way way = new Way(inputs.size());
    run.listener().started(inputs.size());
    try (InOrder inOrder = new InOrder(Math.max(1, Math.min(run.jobs(), inputs.size())))) {
      inOrder.each(inputs, way, this::stopped);
    }
    summary.missing(inputs.size() - way.made - way.passed);
    OutputFailure failed = failure.get();
    if (failed != null) {
      throw failed;
    }
    if (summary.isWhole()) {
      way.nothingSelected().ifPresent(summary.found()::add);
      settings
          .expected()
          .ifPresent(expected -> expected.differences(way.call).forEach(summary.found()::add));
    }
  }

  private boolean stopped() {
    return run.stopped().get() || failure.get() != null;
  }

  /** The way of all units of one run. Only {@link #prepare} and the work run in other threads. */
  private final class Way implements InOrder.Steps<Input, UnitTask, UnitResult> {
    private final int total;
    private final ClaimedNames names = new ClaimedNames();
    private final RollCall call = new RollCall();
    private final TreeSet<String> choices = new TreeSet<>();
    private int planned;
    private int made;
    private int passed;

    Way(int total) {
      this.total = total;
    }

    @Override
    public UnitTask prepare(Input input) {
      return planner.of(input, base.key(input));
    }

    @Override
    public Supplier<UnitResult> claim(UnitTask prepared) {
      // Its documents may be written over before anyone sees that they were up to date.
      boolean loses = prepared.kind() instanceof UpToDate && names.has(prepared.kind().names());
      UnitTask task = loses ? planner.again(prepared) : prepared;
      Set<String> granted = names.claim(task.key(), task.kind().names(), summary.found());
      planned += task.kind().names().size();
      return task.kind()
          .match(
              new UnitTask.Cases<>() {
                @Override
                public Supplier<UnitResult> upToDate(UpToDate upToDate) {
                  UnitEntry entry = upToDate.entry();
                  call.unit(entry.allNames(), !entry.reports().isEmpty());
                  return () -> UnitResult.upToDate(task, upToDate.entry());
                }

                @Override
                public Supplier<UnitResult> noUnit(NoUnit none) {
                  call.other(task.input());
                  return () -> UnitResult.noUnit(task, none.found());
                }

                @Override
                public Supplier<UnitResult> make(Make make) {
                  called(task, make);
                  return Way.this.make(task, make, granted);
                }
              });
    }

    private void called(UnitTask task, Make make) {
      if (settings.expected().isEmpty()) {
        return;
      }
      Optional<UnitPlan> plan = make.plan().value();
      if (plan.isEmpty()) {
        call.faulty(task.input());
      } else {
        boolean reports = !make.reports().isEmpty() || make.plan().hasErrors();
        call.unit(RollCall.names(plan.get().unit().dossier().own().unit()), reports);
      }
    }

    private Supplier<UnitResult> make(UnitTask task, Make make, Set<String> granted) {
      if (make.reports().isEmpty() && !make.plan().hasErrors()) {
        make.plan().value().ifPresent(plan -> choices.addAll(ReportPlanner.choices(plan.unit())));
      }
      if (stopped()) {
        return () -> UnitResult.notBegun(task);
      }
      try {
        Work work = action.begin(task, make, granted);
        return () -> result(task, work);
      } catch (OutputFailure e) {
        failure.compareAndSet(null, e);
        return () -> UnitResult.notBegun(task);
      }
    }

    private UnitResult result(UnitTask task, Work work) {
      if (stopped()) {
        return UnitResult.notBegun(task);
      }
      try {
        return work.make();
      } catch (OutputFailure e) {
        failure.compareAndSet(null, e);
        return UnitResult.notBegun(task);
      }
    }

    @Override
    public void take(UnitResult result) {
      summary.take(result, new FindingEntries(base));
      try {
        action.done(result);
      } catch (OutputFailure e) {
        failure.compareAndSet(null, e);
      }
      result.figures().forEach(each -> run.listener().explained(each.report(), each.figures()));
      result.written().forEach(run.listener()::written);
      if (result.state() == State.NOT_BEGUN) {
        return;
      }
      if (result.state() == State.MADE) {
        made++;
      } else {
        passed++;
      }
      if (made > 0) {
        run.listener().progress(made, total - passed, result.input().file().toString());
      }
    }

    /** Reported to someone who selected among the reports and hit none. */
    private Optional<Diagnostic> nothingSelected() {
      boolean everything = settings.request().selection().everything();
      if (planned > 0 || choices.isEmpty() || everything || summary.found().hasErrors()) {
        return Optional.empty();
      }
      List<String> some = choices.stream().limit(LISTED).toList();
      return Optional.of(
          Diagnostic.of(
                  JobCode.REPORT_NOT_FOUND,
                  Message.of("没有符合要求的报告", "no report is what was asked for"))
              .hint(
                  "现有的报告：%s%s",
                  "reports that there are: %s%s",
                  String.join("、", some),
                  some.size() < choices.size() ? " …" : ""));
    }
  }
}
