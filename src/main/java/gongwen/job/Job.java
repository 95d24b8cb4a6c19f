package gongwen.job;

import gongwen.check.Allowed;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.job.Made.Explained;
import gongwen.job.Surveyed.Name;
import gongwen.source.LoadedUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * One run over everything that was asked for. A fault in a unit's records stops that unit only, one
 * in a report that report only; everything else is made.
 */
public final class Job {
  /** Names of reports that are told to someone who asked for one that is not there. */
  private static final int TOLD = 40;

  private final JobRun run;
  private final Diagnostics found = new Diagnostics();
  private final Tally tally = new Tally(found);
  private final TreeSet<String> choices = new TreeSet<>();
  private int planned;

  private Job(JobRun run) {
    this.run = run;
  }

  /** Reads and composes everything, and writes nothing. */
  public static Result check(Order order, JobRun run) {
    Job job = new Job(run);
    Optional<Terms> terms = job.found.take(Terms.of(order, NamePattern.USUAL));
    terms.ifPresent(job::check);
    return job.tally.result(false);
  }

  /** Makes the documents. */
  public static Result render(Order order, Output output, JobRun run) {
    Diagnostics found = new Diagnostics();
    Optional<Terms> terms = found.take(Terms.of(order, output.names()));
    return terms
        .map(each -> Rendering.run(each, output, run, found))
        .orElseGet(() -> new Tally(found).result(false));
  }

  private void check(Terms terms) {
    List<Input> inputs = Inputs.find(terms.order(), found);
    Base base = Base.of(inputs);
    Preparation preparation = new Preparation(terms, new UnitInputs(base, new Digests()));
    boolean explain = run.listener().wantsFigures();
    Names names = new Names();
    int[] done = {0};
    run.listener().started(inputs.size());
    try (InOrder inOrder = new InOrder(Math.max(1, Math.min(run.jobs(), inputs.size())))) {
      inOrder.each(
          inputs,
          input -> check(terms, preparation, input, explain),
          checked -> {
            names.claim(base.key(checked.input()), checked.names(), found);
            take(checked);
            run.listener().progress(++done[0], inputs.size(), checked.input().file().toString());
          },
          run.stopped()::get);
    }
    tally.missing(inputs.size() - done[0]);
    if (tally.isWhole()) {
      nothingChosen(terms, planned, choices, found);
    }
  }

  /** What came of one file. */
  private record CheckedFile(
      Input input,
      List<Diagnostic> found,
      List<Name> names,
      List<String> choices,
      List<Allowed> allowed,
      int composed,
      List<Explained> explained) {}

  private static CheckedFile check(
      Terms terms, Preparation preparation, Input input, boolean explain) {
    Outcome<Prepared> prepared = preparation.prepare(input);
    if (prepared.value().isEmpty()) {
      List<Diagnostic> slim = Entries.slim(prepared.diagnostics());
      return new CheckedFile(input, slim, List.of(), List.of(), List.of(), 0, List.of());
    }
    UnitMaker maker =
        new UnitMaker(terms, prepared.value().get(), Optional.empty(), List.of(), explain);
    try {
      maker.make((report, path) -> true);
    } catch (OutputFailure writesNothing) {
      throw new IllegalStateException(writesNothing);
    }
    LoadedUnit unit = prepared.value().get().unit();
    return new CheckedFile(
        input,
        Entries.slim(maker.found().stream().map(UnitMaker.Found::diagnostic).toList()),
        Survey.names(prepared.value()),
        Planner.choices(unit),
        Entries.slimAllowed(maker.allowed()),
        maker.composed(),
        maker.explained());
  }

  private void take(CheckedFile checked) {
    tally.found(checked.found(), checked.allowed());
    tally.made(checked.composed(), 0);
    choices.addAll(checked.choices());
    planned += checked.names().size();
    for (Explained each : checked.explained()) {
      run.listener().explained(each.report(), each.figures());
    }
  }

  /**
   * Tells someone who chose among the reports and hit none.
   *
   * @param choices what there is to choose from; empty if no unit was read
   */
  static void nothingChosen(Terms terms, int planned, TreeSet<String> choices, Diagnostics found) {
    boolean asked = !terms.order().choice().everything();
    if (planned > 0 || choices.isEmpty() || !asked || found.hasErrors()) {
      return;
    }
    List<String> some = choices.stream().limit(TOLD).toList();
    found.add(
        Diagnostic.error(
                "report-not-found", Message.of("没有符合要求的报告", "no report is what was asked for"))
            .hint(
                "现有的报告：%s%s",
                "reports that there are: %s%s",
                String.join("、", some),
                some.size() < choices.size() ? " …" : ""));
  }
}
