package gongwen.job.cache;

import gongwen.source.ReachedFiles;
import gongwen.text.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Checksums of files; those that many units share are read once. Safe for many threads. */
public final class FileDigests {
  private final Map<Path, Optional<String>> files = new ConcurrentHashMap<>();
  private final Map<Path, Optional<String>> folders = new ConcurrentHashMap<>();

  /** Of a file that may be asked for again; empty if it cannot be read. */
  Optional<String> file(Path path) {
    return files.computeIfAbsent(path, FileDigests::sha256);
  }

  /** Of the names in a folder; empty if there is none. */
  Optional<String> folder(Path path) {
    return folders.computeIfAbsent(
        path,
        each -> {
          try {
            return Files.isDirectory(each)
                ? Optional.of(ReachedFiles.names(each))
                : Optional.empty();
          } catch (IOException e) {
            return Optional.empty();
          }
        });
  }

  /** Of a file; empty if it cannot be read. */
  public static Optional<String> sha256(Path path) {
    try {
      return Optional.of(Sha256.of(path));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
