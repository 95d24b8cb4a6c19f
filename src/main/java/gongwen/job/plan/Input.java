package gongwen.job.plan;

import gongwen.job.plan.Request.StandardInput;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A YAML file to be looked at.
 *
 * @param file as the user would type it
 * @param root the folder that no path in the file may leave
 * @param folder where below the folder that was given it stands; empty at its top, and for a file
 *     that was named
 * @param content what it holds, if it does not lie on a disk
 * @param named whether the user named it, rather than a folder above it
 */
public record Input(
    Path file, Path root, Path folder, boolean named, Optional<StandardInput> content) {
  /** One that lies on a disk. */
  Input(Path file, Path root, Path folder, boolean named) {
    this(file, root, folder, named, Optional.empty());
  }
}
