package gongwen.job.run;

import gongwen.diagnostic.Diagnostics;
import gongwen.job.cache.FileDigests;
import gongwen.job.cache.Freshness;
import gongwen.job.cache.PreviousRun;
import gongwen.job.cache.UnitInputs;
import gongwen.job.output.OutputFailure;
import gongwen.job.plan.BaseFolder;
import gongwen.job.plan.Input;
import gongwen.job.plan.Inputs;
import gongwen.job.plan.NamePattern;
import gongwen.job.plan.Request;
import gongwen.job.plan.RunSettings;
import gongwen.job.run.UnitTask.Make;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads and composes everything, and writes nothing. */
public final class Checking implements UnitAction {
  private final RunSettings settings;
  private final boolean explain;

  private Checking(RunSettings settings, boolean explain) {
    this.settings = settings;
    this.explain = explain;
  }

  public static RunResult check(Request request, JobRun run) {
    RunSummary summary = new RunSummary(new Diagnostics());
    Optional<RunSettings> settings =
        summary.found().take(RunSettings.of(request, NamePattern.USUAL));
    settings.ifPresent(each -> check(each, run, summary));
    return summary.result(false);
  }

  private static void check(RunSettings settings, JobRun run, RunSummary summary) {
    List<Input> inputs = Inputs.find(settings.request(), summary.found());
    BaseFolder base = BaseFolder.of(inputs);
    Freshness nothing = new Freshness(Path.of(""), Map.of());
    TaskPlanner planner =
        new TaskPlanner(
            settings, new UnitInputs(base, new FileDigests()), PreviousRun.NONE, nothing, true);
    UnitAction action = new Checking(settings, run.listener().wantsFigures());
    try {
      new Pipeline(settings, base, planner, action, run, summary).run(inputs);
    } catch (OutputFailure writesNothing) {
      throw new IllegalStateException(writesNothing);
    }
  }

  /** Reports that lose their name to another are checked, too. */
  @Override
  public Work begin(UnitTask task, Make make, Set<String> names) {
    return () -> {
      if (make.plan().value().isEmpty()) {
        return UnitResult.faulty(task, Optional.empty(), make.plan().diagnostics());
      }
      UnitMaker maker =
          new UnitMaker(settings, make.plan().value().get(), Optional.empty(), List.of(), explain);
      maker.make(make.reports());
      return UnitResult.made(task, Optional.empty(), maker);
    };
  }
}
