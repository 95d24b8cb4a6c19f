package gongwen.job;

import gongwen.job.output.Output;
import gongwen.job.plan.Request;
import gongwen.job.run.Checking;
import gongwen.job.run.JobRun;
import gongwen.job.run.Rendering;
import gongwen.job.run.RunResult;

/**
 * One run over everything that was asked for. A fault in a unit's records stops that unit only, one
 * in a report that report only; everything else is made.
 */
public final class Job {
  private Job() {}

  /** Reads and composes everything, and writes nothing. */
  public static RunResult check(Request request, JobRun run) {
    return Checking.check(request, run);
  }

  /** Makes the documents. */
  public static RunResult render(Request request, Output output, JobRun run) {
    return Rendering.render(request, output, run);
  }
}
