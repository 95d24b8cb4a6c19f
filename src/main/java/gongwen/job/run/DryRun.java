package gongwen.job.run;

import gongwen.job.output.Output;
import gongwen.job.run.UnitTask.Make;
import gongwen.write.DocumentWriter;
import java.nio.file.Path;
import java.util.Set;

/** Only says which documents would be written, and why. */
final class DryRun implements UnitAction {
  private final Output output;
  private final Listener listener;
  private final RunSummary summary;

  DryRun(Output output, Listener listener, RunSummary summary) {
    this.output = output;
    this.listener = listener;
    this.summary = summary;
  }

  @Override
  public Work begin(UnitTask task, Make make, Set<String> names) {
    int documents = 0;
    for (String name : names) {
      for (DocumentWriter format : output.formats().writers()) {
        listener.planned(output.folder().resolve(name + "." + format.format()), make.reason());
        documents++;
      }
    }
    summary.made(make.reports().size(), documents);
    return () -> UnitResult.unmade(task);
  }

  /** Progress is of no interest where nothing is made. */
  JobRun quiet(JobRun run) {
    Listener silent = (Path file) -> {};
    return new JobRun(run.jobs(), run.stopped(), silent);
  }
}
