package gongwen.source;

import gongwen.diagnostic.Outcome;
import java.nio.file.Path;

/** Reads unit files with all that they name: shared parts, ledgers, members. */
public final class UnitLoader {
  private final Path root;

  /**
   * @param root the folder that no path in a file may leave
   */
  public UnitLoader(Path root) {
    this.root = root;
  }

  /** What the file is, from its first level of keys. Fails when it cannot be read or is no YAML. */
  public Outcome<FileKind> kindOf(Path file) {
    throw new UnsupportedOperationException(root + " " + file);
  }

  /**
   * The unit of the file. A member with errors is left out and its errors are told: an outcome may
   * have a value and errors, and then they are in other files than this.
   */
  public Outcome<LoadedUnit> load(Path file) {
    throw new UnsupportedOperationException(root + " " + file);
  }
}
