package gongwen.job.run;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * How a job is carried out.
 *
 * @param jobs threads that work at the same time, at least one
 * @param stopped set from outside to end it early: what was begun is finished, nothing else begun
 */
public record JobRun(int jobs, AtomicBoolean stopped, Listener listener) {

  /** To its end. */
  public static JobRun of(int jobs, Listener listener) {
    return new JobRun(jobs, new AtomicBoolean(), listener);
  }
}
