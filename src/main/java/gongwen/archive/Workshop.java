package gongwen.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A folder for what is made on the way to a file. It stands beside that file, so that the last step
 * is a renaming, and is removed in the end.
 */
final class Workshop implements Closeable {
  private final Path target;
  private final Path folder;

  private Workshop(Path target, Path folder) {
    this.target = target;
    this.folder = folder;
  }

  static Workshop beside(Path target) throws IOException {
    Path absolute = target.toAbsolutePath();
    Path parent = absolute.getParent();
    if (parent == null || Files.isDirectory(target)) {
      throw new IOException("it is a folder");
    }
    Files.createDirectories(parent);
    String prefix = "." + absolute.getFileName() + ".gongwen-";
    return new Workshop(absolute, Files.createTempDirectory(parent, prefix));
  }

  Path folder() {
    return folder;
  }

  /** Puts a file of the workshop in the place of the target. */
  void deliver(Path file) throws IOException {
    Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void close() throws IOException {
    remove(folder);
  }

  /** With all that is in it; links are removed and not followed. */
  static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
