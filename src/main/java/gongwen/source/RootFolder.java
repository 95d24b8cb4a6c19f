package gongwen.source;

import gongwen.diagnostic.Outcome;
import gongwen.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder that paths in files may not leave, neither by {@code ..} nor through a link. */
final class RootFolder {
  /** Folders with more are not searched for a name that is coded otherwise. */
  private static final int MOST_FILES = 2000;

  private final Path real;

  RootFolder(Path folder) {
    this.real = real(folder);
  }

  /** The path with links followed as far as it exists. */
  static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  boolean holds(Path realPath) {
    return realPath.startsWith(real);
  }

  /** The path from the root with {@code /}, as refs name files; the whole path outside of it. */
  String key(Path realPath) {
    Path relative = holds(realPath) ? real.relativize(realPath) : realPath;
    return relative.toString().replace('\\', '/');
  }

  /**
   * The path that a file names.
   *
   * @param folder the real folder of the file that names it
   */
  Outcome<Path> resolve(Path folder, String written, Span namedAt) {
    String path = written.strip().replace('\\', '/');
    if (path.isEmpty()) {
      return Outcome.failed(FileFaults.badPath(written, namedAt));
    }
    if (absolute(path)) {
      return Outcome.failed(FileFaults.absolute(written, namedAt));
    }
    Path target;
    try {
      target = folder.resolve(path).normalize();
    } catch (InvalidPathException e) {
      return Outcome.failed(FileFaults.badPath(written, namedAt));
    }
    Path followed = Files.exists(target) ? real(target) : real(sameLetters(target));
    return holds(target) && holds(followed)
        ? Outcome.of(followed)
        : Outcome.failed(FileFaults.outside(written, Optional.of(namedAt)));
  }

  /** A file of which the name is coded in another way, as one from a Macintosh: é in two signs. */
  private static Path sameLetters(Path target) {
    Path folder = target.getParent();
    if (folder == null || target.getFileName() == null || !Files.isDirectory(folder)) {
      return target;
    }
    String wanted = composed(target);
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .limit(MOST_FILES)
          .filter(file -> composed(file).equals(wanted))
          .sorted()
          .findFirst()
          .orElse(target);
    } catch (IOException | UncheckedIOException e) {
      return target;
    }
  }

  private static String composed(Path file) {
    return Normalizer.normalize(String.valueOf(file.getFileName()), Normalizer.Form.NFC);
  }

  static boolean absolute(String path) {
    return path.startsWith("/")
        || path.startsWith("~")
        || (path.length() > 1 && path.charAt(1) == ':' && Character.isLetter(path.charAt(0)));
  }
}
