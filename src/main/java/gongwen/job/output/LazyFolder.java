package gongwen.job.output;

import java.io.Closeable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * An output folder that is taken at once if it is there, and made only when there is something to
 * write: a run of which nothing comes leaves no folder behind. Used by one thread.
 */
public final class LazyFolder implements Closeable {
  private final Path path;
  private Optional<OutputFolder> folder = Optional.empty();

  private LazyFolder(Path path) {
    this.path = path;
  }

  /** Takes the folder if it is there. */
  public static LazyFolder at(Path path) throws OutputFailure {
    LazyFolder lazy = new LazyFolder(path);
    if (Files.exists(path)) {
      lazy.open();
    }
    return lazy;
  }

  public boolean isOpen() {
    return folder.isPresent();
  }

  /** The folder; it is made and taken if that was not done yet. */
  public OutputFolder open() throws OutputFailure {
    OutputFolder opened = folder.isPresent() ? folder.get() : OutputFolder.open(path);
    folder = Optional.of(opened);
    return opened;
  }

  @Override
  public void close() throws OutputFailure {
    if (folder.isPresent()) {
      folder.get().close();
    }
  }
}
