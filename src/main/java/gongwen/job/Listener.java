package gongwen.job;

import java.nio.file.Path;
import java.util.List;

/** Hears what a job does while it does it. */
public interface Listener {
  /** A document stands under its name. */
  void written(Path file);

  /**
   * A report was composed, and its figures come from here.
   *
   * @param report its name, as its files are called without their ending
   */
  void explained(String report, List<Explanation> figures);
}
