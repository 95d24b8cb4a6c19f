package gongwen.job.output;

import gongwen.job.cache.PreviousRun;
import gongwen.manifest.OutputEntry;
import gongwen.manifest.OutputEntry.Edit;
import gongwen.text.Crc32;
import gongwen.text.FileNames;
import gongwen.text.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which documents in an output folder are the program's own: those that hold just what a run wrote
 * under their names. Safe for many threads.
 */
public final class OwnDocuments {
  private final Path folder;
  private final Map<String, Set<String>> written = new HashMap<>();
  private final Map<String, OutputEntry.Made> made = new HashMap<>();

  /**
   * @param folder of the documents
   * @param previous what runs noted of it
   */
  public OwnDocuments(Path folder, PreviousRun previous) {
    this.folder = folder;
    for (OutputEntry each : previous.outputs()) {
      each.made().ifPresent(how -> made.put(FileNames.folded(each.path()), how));
      String sum = each.edited().map(Edit::original).orElse(each.sha256());
      if (!sum.isEmpty()) {
        written
            .computeIfAbsent(FileNames.folded(each.path()), path -> new LinkedHashSet<>())
            .add(sum);
      }
    }
  }

  /**
   * What lies in a document's place.
   *
   * @param sha256 of what it holds; empty if that cannot be read
   * @param own whether the program wrote it so
   * @param before the sum of what the program wrote there once; empty if it never did
   * @param made how it made that
   */
  public record Standing(
      String sha256,
      String crc32,
      long size,
      boolean own,
      String before,
      Optional<OutputEntry.Made> made) {}

  /**
   * @param path of a document, relative to the folder
   * @return empty if nothing is there, or a folder, of which the writing of the document tells
   */
  public Optional<Standing> at(String path) {
    Path file = folder.resolve(path);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS) || Files.isDirectory(file)) {
      return Optional.empty();
    }
    Set<String> sums = written.getOrDefault(FileNames.folded(path), Set.of());
    Optional<OutputEntry.Made> how = Optional.ofNullable(made.get(FileNames.folded(path)));
    String before = sums.stream().reduce("", (earlier, later) -> later);
    try {
      byte[] bytes = Files.readAllBytes(file);
      String sum = Sha256.of(bytes);
      return Optional.of(
          new Standing(sum, Crc32.of(bytes), bytes.length, sums.contains(sum), before, how));
    } catch (IOException unreadable) {
      return Optional.of(new Standing("", "", 0, false, before, how));
    }
  }

  /** Whether somebody changed what lies there, or made it. */
  public boolean isEdited(String path) {
    return at(path).filter(each -> !each.own()).isPresent();
  }
}
