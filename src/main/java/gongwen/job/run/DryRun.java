package gongwen.job.run;

import gongwen.diagnostic.Diagnostic;
import gongwen.job.cache.Freshness;
import gongwen.job.cache.PreviousRun;
import gongwen.job.output.EditedDocument;
import gongwen.job.output.Output;
import gongwen.job.output.Output.Edited;
import gongwen.job.output.OwnDocuments;
import gongwen.job.output.OwnDocuments.Standing;
import gongwen.job.plan.PlannedReport;
import gongwen.job.plan.UnitPlan;
import gongwen.job.run.UnitTask.Make;
import gongwen.write.DocumentWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Only says which documents would be written, and why. */
final class DryRun implements UnitAction {
  /**
   * What a run would do with one document.
   *
   * @param file where it would be written; empty when it would not
   * @param finding what would be reported of it
   */
  private record Planned(Optional<Path> file, Optional<Diagnostic> finding) {}

  private final Output output;
  private final OwnDocuments own;
  private final Freshness freshness;
  private final Listener listener;
  private final RunSummary summary;

  /**
   * @param own which documents it may write over
   * @param freshness which documents it need not write
   */
  DryRun(
      Output output, OwnDocuments own, Freshness freshness, Listener listener, RunSummary summary) {
    this.output = output;
    this.own = own;
    this.freshness = freshness;
    this.listener = listener;
    this.summary = summary;
  }

  @Override
  public Work begin(UnitTask task, Make make, Set<String> names) {
    List<Diagnostic> found = new ArrayList<>();
    int documents = 0;
    for (PlannedReport report : make.granted(names)) {
      for (DocumentWriter format : output.formats().writers()) {
        if (output.force() || !isFresh(task, make, report, format.format())) {
          Planned planned = planned(report, format.format());
          planned.finding().ifPresent(found::add);
          planned.file().ifPresent(file -> listener.planned(file, make.reason()));
          documents += planned.file().isPresent() ? 1 : 0;
        }
      }
    }
    summary.made(make.reports().size(), documents);
    return () -> UnitResult.unmade(task, found);
  }

  private boolean isFresh(UnitTask task, Make make, PlannedReport report, String format) {
    String digest = make.plan().value().map(UnitPlan::digest).orElse("");
    return task.previous().stream()
        .flatMap(unit -> unit.reports().stream())
        .filter(each -> PreviousRun.path(each).equals(report.path()))
        .filter(each -> each.digests().inputs().equals(digest))
        .anyMatch(each -> freshness.fault(each, format).isEmpty());
  }

  private Planned planned(PlannedReport report, String format) {
    Path name = report.file(format);
    Path file = output.folder().resolve(name);
    Optional<Standing> edited =
        own.at(name.toString().replace('\\', '/')).filter(each -> !each.own());
    if (edited.isEmpty() || output.edited() == Edited.OVERWRITE) {
      return new Planned(Optional.of(file), Optional.empty());
    }
    if (output.edited() == Edited.LEAVE) {
      return new Planned(Optional.empty(), Optional.of(EditedDocument.left(file, edited.get())));
    }
    Path beside = output.folder().resolve(report.fileBeside(format));
    return new Planned(
        Optional.of(beside), Optional.of(EditedDocument.keptBeside(file, edited.get(), beside)));
  }

  /** Progress is of no interest where nothing is made. */
  JobRun quiet(JobRun run) {
    Listener silent = (Path file) -> {};
    return new JobRun(run.jobs(), run.stopped(), silent);
  }
}
