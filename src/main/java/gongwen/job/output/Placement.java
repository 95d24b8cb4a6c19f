package gongwen.job.output;

import gongwen.diagnostic.Diagnostic;
import gongwen.job.output.Output.Edited;
import gongwen.job.output.OwnDocuments.Standing;
import gongwen.manifest.OutputEntry;
import gongwen.manifest.OutputEntry.Edit;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Puts documents into the output folder: not over what somebody changed there or made there, unless
 * that is wanted, and not again what is there already. Safe for many threads.
 */
public final class Placement {
  private final OutputFolder folder;
  private final OwnDocuments own;
  private final Output output;

  public Placement(OutputFolder folder, OwnDocuments own, Output output) {
    this.folder = folder;
    this.own = own;
    this.output = output;
  }

  /**
   * What became of a document.
   *
   * @param entry what lies in its place now
   * @param written the files that were written, as the user would type them
   * @param beside what lies beside it, because its place is taken
   * @param found what the user must know
   */
  public record Placed(
      OutputEntry entry,
      List<Path> written,
      Optional<OutputEntry> beside,
      List<Diagnostic> found) {}

  /**
   * @param wanted what the manifest says of the document
   * @param beside its other name, if what is there was changed
   */
  public Placed put(OutputEntry wanted, Path beside, byte[] bytes) throws OutputFailure {
    Optional<Standing> standing = own.at(wanted.path());
    if (standing.isEmpty() || output.edited() == Edited.OVERWRITE || mayReplace(wanted, standing)) {
      return new Placed(wanted, written(wanted, standing, bytes), Optional.empty(), List.of());
    }
    Path file = folder.path().resolve(wanted.path());
    OutputEntry left = edited(wanted, standing.get());
    if (output.edited() == Edited.LEAVE) {
      Diagnostic found = EditedDocument.left(file, standing.get());
      return new Placed(left, List.of(), Optional.empty(), List.of(found));
    }
    OutputEntry other = wanted.at(beside.toString().replace('\\', '/'));
    Path second = folder.path().resolve(beside);
    Optional<Standing> there = own.at(other.path());
    if (there.isPresent() && !mayReplace(other, there)) {
      List<Diagnostic> both =
          List.of(
              EditedDocument.left(file, standing.get()), EditedDocument.left(second, there.get()));
      return new Placed(left, List.of(), Optional.empty(), both);
    }
    Diagnostic kept = EditedDocument.keptBeside(file, standing.get(), second);
    return new Placed(left, written(other, there, bytes), Optional.of(other), List.of(kept));
  }

  private static boolean mayReplace(OutputEntry wanted, Optional<Standing> standing) {
    return standing.filter(each -> each.own() || each.sha256().equals(wanted.sha256())).isPresent();
  }

  private List<Path> written(OutputEntry wanted, Optional<Standing> standing, byte[] bytes)
      throws OutputFailure {
    boolean there = standing.filter(each -> each.sha256().equals(wanted.sha256())).isPresent();
    if (there && !output.force()) {
      return List.of();
    }
    folder.announce(wanted);
    return List.of(folder.write(Path.of(wanted.path()), bytes));
  }

  private static OutputEntry edited(OutputEntry wanted, Standing standing) {
    return new OutputEntry(
        wanted.path(),
        wanted.format(),
        standing.sha256(),
        standing.crc32(),
        standing.size(),
        Optional.empty(),
        wanted.fonts(),
        Optional.of(new Edit(standing.before())),
        standing.made());
  }
}
