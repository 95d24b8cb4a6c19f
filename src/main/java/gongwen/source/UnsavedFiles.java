package gongwen.source;

import gongwen.diagnostic.Outcome;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Files as they would be after changes that nobody has written yet: read in place of what is on the
 * disk.
 *
 * @param byRealPath the whole bytes of each, by its path with links followed
 */
public record UnsavedFiles(Map<Path, byte[]> byRealPath) {
  /** Every file is as it is on the disk. */
  public static final UnsavedFiles NONE = new UnsavedFiles(Map.of());

  public UnsavedFiles {
    byRealPath = Map.copyOf(byRealPath);
  }

  Optional<Outcome<byte[]>> read(Path real) {
    return Optional.ofNullable(byRealPath.get(real)).map(Outcome::of);
  }
}
