package gongwen.archive;

import gongwen.job.output.FolderLock;
import gongwen.job.output.Folders;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A folder for what is made on the way to a file. It stands beside that file, so that the last step
 * is a renaming. One run at a time works there; what an interrupted one left is found again under
 * the same name, and all of it is removed in the end.
 */
final class Workshop implements Closeable {
  private static final String LOCK = "lock";

  private final Path target;
  private final Path folder;
  private final FolderLock lock;
  private boolean kept;

  private Workshop(Path target, Path folder, FolderLock lock) {
    this.target = target;
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * @throws FolderLock.Held if another run makes the same file
   */
  static Workshop beside(Path target) throws IOException {
    Path absolute = target.toAbsolutePath();
    Path parent = absolute.getParent();
    if (parent == null) {
      throw new IOException("there is no folder for it");
    }
    Files.createDirectories(parent);
    Path folder = parent.resolve("." + absolute.getFileName() + ".gongwen");
    return new Workshop(absolute, folder, FolderLock.take(folder));
  }

  /**
   * The folder for the documents, with what an interrupted run made for the same purpose.
   *
   * @param purpose what else was left there is removed
   */
  Path documents(String purpose) throws IOException {
    sweep(purpose);
    return folder.resolve(purpose);
  }

  /** A new file for what is made on the way. */
  Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.deleteIfExists(file);
    return file;
  }

  /** Puts a file of the workshop in the place of the target. */
  void deliver(Path file) throws IOException {
    Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Lets a later run go on with what is there. */
  void keep() {
    kept = true;
  }

  private void sweep(String but) throws IOException {
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      for (Path each : all) {
        String name = each.getFileName().toString();
        if (!name.equals(LOCK) && !name.equals(but)) {
          Folders.remove(each);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    try {
      if (!kept) {
        sweep("");
      }
    } finally {
      lock.giveUp();
    }
  }
}
