package gongwen.job.run;

import gongwen.diagnostic.Message;
import java.nio.file.Path;
import java.util.List;

/** Hears what a job does while it does it, in the order of the units. */
public interface Listener {
  /** A document was written and has its name. */
  void written(Path file);

  /** A document would be written, and why: of a run that only looks. */
  default void planned(Path file, Message reason) {}

  /** A document of a previous run is no longer made. */
  default void left(Path file, boolean deleted) {}

  /** Whether figures are to be explained; then everything is made, even if it is up to date. */
  default boolean wantsFigures() {
    return false;
  }

  /**
   * A report was composed, and its figures come from here.
   *
   * @param report its name, as its files are called without their ending
   */
  default void explained(String report, List<Explanation> figures) {}

  /**
   * The job begins; its time is counted from here.
   *
   * @param total units that have to be made
   */
  default void started(int total) {}

  /**
   * How far the job is.
   *
   * @param done units that are done, at least one
   * @param total of those that have to be made
   * @param unit the file that was done last
   */
  default void progress(int done, int total, String unit) {}
}
