package gongwen.job.output;

import gongwen.job.plan.NamePattern;
import gongwen.manifest.ShardEntry;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the documents go, and what is done about those that are there already.
 *
 * @param folder made if there is none
 * @param names how the files are called
 * @param force whether what is up to date is made again
 * @param dryRun whether it is only said what would be made
 * @param prune whether documents that are no longer made are deleted
 * @param shard the part of the units that is made here; empty: all
 */
public record Output(
    Path folder,
    Formats formats,
    NamePattern names,
    boolean force,
    boolean dryRun,
    boolean prune,
    Optional<ShardEntry> shard) {

  /** All units, under the usual names, what is up to date left as it is. */
  public static Output into(Path folder, Formats formats) {
    return new Output(folder, formats, NamePattern.USUAL, false, false, false, Optional.empty());
  }
}
