package gongwen.job.run;

import gongwen.job.output.OutputFailure;
import gongwen.job.run.UnitTask.Make;
import java.util.Set;

/** What a run does with each unit whose reports are not up to date. */
interface UnitAction {
  /** It knows all that it needs, so that it may be done in any thread. */
  interface Work {
    UnitResult make() throws OutputFailure;
  }

  /**
   * Called for one unit after another, in their order.
   *
   * @param names those of its reports that no other report has
   */
  Work begin(UnitTask task, Make make, Set<String> names) throws OutputFailure;

  /** Called for one unit after another, in their order, those too that are up to date. */
  default void done(UnitResult result) throws OutputFailure {}
}
