package gongwen.job.run;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
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
        boolean planned =
            (output.force() || !isFresh(task, make, report, format.format()))
                && isPlanned(report, format.format(), make.reason(), found);
        documents += planned ? 1 : 0;
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

  private boolean isPlanned(
      PlannedReport report, String format, Message reason, List<Diagnostic> found) {
    Path name = report.file(format);
    Path file = output.folder().resolve(name);
    Optional<Standing> edited =
        own.at(name.toString().replace('\\', '/')).filter(each -> !each.own());
    if (edited.isEmpty() || output.edited() == Edited.OVERWRITE) {
      listener.planned(file, reason);
      return true;
    }
    if (output.edited() == Edited.LEAVE) {
      found.add(EditedDocument.left(file, edited.get()));
      return false;
    }
    Path beside = output.folder().resolve(report.fileBeside(format));
    found.add(EditedDocument.keptBeside(file, edited.get(), beside));
    listener.planned(beside, reason);
    return true;
  }

  /** Progress is of no interest where nothing is made. */
  JobRun quiet(JobRun run) {
    Listener silent = (Path file) -> {};
    return new JobRun(run.jobs(), run.stopped(), silent);
  }
}
