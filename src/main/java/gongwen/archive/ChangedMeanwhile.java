package gongwen.archive;

import java.nio.file.Path;

/** A file is another one than when it was first read. */
final class ChangedMeanwhile extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Path file;

  ChangedMeanwhile(Path file) {
    super(file.toString());
    this.file = file;
  }

  Path file() {
    return file;
  }
}
