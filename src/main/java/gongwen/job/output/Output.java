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
 * @param edited what becomes of documents that somebody changed
 * @param dryRun whether it is only said what would be made
 * @param prune whether documents that are no longer made are deleted
 * @param shard the part of the units that is made here; empty: all
 */
public record Output(
    Path folder,
    Formats formats,
    NamePattern names,
    boolean force,
    Edited edited,
    boolean dryRun,
    boolean prune,
    Optional<ShardEntry> shard) {

  /** What becomes of a document that is not as the program wrote it. */
  public enum Edited {
    /** It stays, and nothing is written in its place. */
    LEAVE,
    /** It stays, and the new one is written beside it. */
    KEEP_BOTH,
    OVERWRITE
  }

  /**
   * All units, under the usual names, what is up to date left as it is. Of a folder of the
   * program's own, in which nobody else changes anything.
   */
  public static Output into(Path folder, Formats formats) {
    return new Output(
        folder,
        formats,
        NamePattern.USUAL,
        false,
        Edited.OVERWRITE,
        false,
        false,
        Optional.empty());
  }
}
