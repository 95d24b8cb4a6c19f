package gongwen.job.run;

import gongwen.check.AllowedFinding;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.job.cache.FileDigests;
import gongwen.job.cache.FindingEntries;
import gongwen.job.cache.ReportFinding;
import gongwen.job.cache.UnitInputs;
import gongwen.job.output.OutputFailure;
import gongwen.job.plan.BaseFolder;
import gongwen.job.plan.ClaimedNames;
import gongwen.job.plan.Input;
import gongwen.job.plan.Inputs;
import gongwen.job.plan.JobCode;
import gongwen.job.plan.NamePattern;
import gongwen.job.plan.ReportName;
import gongwen.job.plan.ReportPlanner;
import gongwen.job.plan.Request;
import gongwen.job.plan.RunSettings;
import gongwen.job.plan.UnitPlan;
import gongwen.source.LoadedUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Reads and composes everything, and writes nothing. */
public final class Checking {
  /** Names of reports that are told to someone who asked for one that is not there. */
  private static final int TOLD = 40;

  private final JobRun run;
  private final Diagnostics found = new Diagnostics();
  private final RunSummary summary = new RunSummary(found);
  private final TreeSet<String> choices = new TreeSet<>();
  private int planned;

  private Checking(JobRun run) {
    this.run = run;
  }

  /** Reads and composes everything, and writes nothing. */
  public static RunResult check(Request request, JobRun run) {
    Checking checking = new Checking(run);
    Optional<RunSettings> settings =
        checking.found.take(RunSettings.of(request, NamePattern.USUAL));
    settings.ifPresent(checking::check);
    return checking.summary.result(false);
  }

  private void check(RunSettings settings) {
    List<Input> inputs = Inputs.find(settings.request(), found);
    BaseFolder base = BaseFolder.of(inputs);
    Preparation preparation = new Preparation(settings, new UnitInputs(base, new FileDigests()));
    boolean explain = run.listener().wantsFigures();
    ClaimedNames names = new ClaimedNames();
    int[] done = {0};
    run.listener().started(inputs.size());
    try (InOrder inOrder = new InOrder(Math.max(1, Math.min(run.jobs(), inputs.size())))) {
      inOrder.each(
          inputs,
          input -> check(settings, preparation, input, explain),
          checked -> {
            names.claim(base.key(checked.input()), checked.names(), found);
            take(checked);
            run.listener().progress(++done[0], inputs.size(), checked.input().file().toString());
          },
          run.stopped()::get);
    }
    summary.missing(inputs.size() - done[0]);
    if (summary.isWhole()) {
      nothingChosen(settings, planned, choices, found);
    }
  }

  /** What came of one file. */
  private record CheckedFile(
      Input input,
      List<Diagnostic> found,
      List<ReportName> names,
      List<String> choices,
      List<AllowedFinding> allowed,
      int composed,
      List<ReportFigures> explained) {}

  private static CheckedFile check(
      RunSettings settings, Preparation preparation, Input input, boolean explain) {
    Outcome<UnitPlan> prepared = preparation.prepare(input);
    if (prepared.value().isEmpty()) {
      List<Diagnostic> slim = FindingEntries.slim(prepared.diagnostics());
      return new CheckedFile(input, slim, List.of(), List.of(), List.of(), 0, List.of());
    }
    UnitMaker maker =
        new UnitMaker(settings, prepared.value().get(), Optional.empty(), List.of(), explain);
    try {
      maker.make((report, path) -> true);
    } catch (OutputFailure writesNothing) {
      throw new IllegalStateException(writesNothing);
    }
    LoadedUnit unit = prepared.value().get().unit();
    return new CheckedFile(
        input,
        FindingEntries.slim(maker.found().stream().map(ReportFinding::diagnostic).toList()),
        Survey.names(prepared.value()),
        ReportPlanner.choices(unit),
        FindingEntries.slimAllowed(maker.allowed()),
        maker.composed(),
        maker.explained());
  }

  private void take(CheckedFile checked) {
    summary.found(checked.found(), checked.allowed());
    summary.made(checked.composed(), 0);
    choices.addAll(checked.choices());
    planned += checked.names().size();
    for (ReportFigures each : checked.explained()) {
      run.listener().explained(each.report(), each.figures());
    }
  }

  /**
   * Tells someone who chose among the reports and hit none.
   *
   * @param choices what there is to choose from; empty if no unit was read
   */
  static void nothingChosen(
      RunSettings settings, int planned, TreeSet<String> choices, Diagnostics found) {
    boolean asked = !settings.request().selection().everything();
    if (planned > 0 || choices.isEmpty() || !asked || found.hasErrors()) {
      return;
    }
    List<String> some = choices.stream().limit(TOLD).toList();
    found.add(
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
