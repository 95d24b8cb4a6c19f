package gongwen.job;

import gongwen.source.ReachedFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Checksums of files; those that many units share are read once. Safe for many threads. */
final class Digests {
  private static final int BUFFER = 1 << 16;

  private final Map<Path, Optional<String>> files = new ConcurrentHashMap<>();
  private final Map<Path, Optional<String>> folders = new ConcurrentHashMap<>();

  /** Of a file that may be asked for again; empty if it cannot be read. */
  Optional<String> file(Path path) {
    return files.computeIfAbsent(path, Digests::sha256);
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
  static Optional<String> sha256(Path path) {
    MessageDigest digest = digest();
    try (InputStream in = Files.newInputStream(path)) {
      byte[] buffer = new byte[BUFFER];
      for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
        digest.update(buffer, 0, length);
      }
      return Optional.of(HexFormat.of().formatHex(digest.digest()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every java has SHA-256", e);
    }
  }
}
