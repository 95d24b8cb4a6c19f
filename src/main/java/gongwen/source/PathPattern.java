package gongwen.source;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.FileCode;
import gongwen.diagnostic.Message;
import gongwen.text.Span;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.PatternSyntaxException;

/**
 * Finds the files that a pattern like {@code schools/*.yaml} names: {@code *}, {@code ?}, {@code
 * [a-c]}, {@code {a,b}} within a name, {@code **} for any folders.
 */
final class PathPattern {
  private static final int MOST_FILES = 10_000;
  private static final int MOST_ENTRIES = 200_000;
  private static final int DEEPEST = 32;

  private final RootFolder root;
  private final ReachedFiles reached;
  private final Diagnostics diagnostics;
  private final Span namedAt;
  private final String written;
  private int seen;

  PathPattern(SourceFiles sources, Diagnostics diagnostics, String written, Span namedAt) {
    this.root = sources.root();
    this.reached = sources.reached();
    this.diagnostics = diagnostics;
    this.written = written;
    this.namedAt = namedAt;
  }

  /** Real paths in their order. What is wrong has been reported. */
  List<Path> files(Path folder) {
    String pattern = written.strip().replace('\\', '/');
    if (!wild(pattern)) {
      return diagnostics
          .take(root.resolve(folder, pattern, namedAt))
          .map(List::of)
          .orElse(List.of());
    }
    if (RootFolder.absolute(pattern)) {
      diagnostics.add(FileFaults.absolute(written, namedAt));
      return List.of();
    }
    try {
      List<String> segments = List.of(pattern.split("/+"));
      if (leaves(folder, segments)) {
        diagnostics.add(FileFaults.outside(written, Optional.of(namedAt)));
        return List.of();
      }
      return inside(expand(List.of(folder), segments));
    } catch (PatternSyntaxException | InvalidPathException e) {
      diagnostics.add(FileFaults.badPath(written, namedAt));
    } catch (IOException | DirectoryIteratorException e) {
      diagnostics.add(
          Diagnostic.of(
                  FileCode.FILE_UNREADABLE,
                  namedAt,
                  Message.of("读不了“%s”所在的文件夹", "the folder of \"%s\" cannot be read", written))
              .hint("看看有没有读的权限", "see whether you may read it"));
    }
    return List.of();
  }

  private static boolean wild(String text) {
    return text.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
  }

  /** Whether the pattern climbs out of the root, whatever its wild segments stand for. */
  private boolean leaves(Path folder, List<String> segments) {
    Path path = folder;
    for (String segment : segments) {
      path = path.resolve(wild(segment) ? "_" : segment).normalize();
      if (!root.holds(path)) {
        return true;
      }
    }
    return false;
  }

  private List<Path> inside(List<Path> found) {
    TreeSet<Path> files = new TreeSet<>();
    for (Path path : found) {
      if (!Files.isRegularFile(path)) {
        continue;
      }
      Path real = RootFolder.real(path);
      if (!root.holds(real)) {
        diagnostics.add(
            FileFaults.outside(written + " → " + path.getFileName(), Optional.of(namedAt)));
      } else {
        files.add(real);
      }
    }
    if (files.size() > MOST_FILES) {
      diagnostics.add(tooMany(MOST_FILES));
      return List.of();
    }
    if (found.isEmpty() && seen >= 0) {
      diagnostics.add(
          Diagnostic.of(
                  UnitFileCode.NO_MEMBERS,
                  namedAt,
                  Message.of("没有文件符合“%s”", "no file matches \"%s\"", written))
              .hint("路径从本文件所在的文件夹算起", "the pattern begins at the folder of this file"));
    }
    return List.copyOf(files);
  }

  private List<Path> expand(List<Path> folders, List<String> segments) throws IOException {
    if (segments.isEmpty()) {
      return folders;
    }
    String segment = segments.get(0);
    List<Path> next = new ArrayList<>();
    for (Path folder : folders) {
      if (segment.equals("**")) {
        below(folder, next, 0);
      } else if (!wild(segment)) {
        Path path = folder.resolve(segment).normalize();
        if (Files.exists(path)) {
          next.add(path);
        }
      } else {
        PathMatcher matcher = folder.getFileSystem().getPathMatcher("glob:" + segment);
        for (Path entry : entries(folder)) {
          if (matcher.matches(entry.getFileName())) {
            next.add(entry);
          }
        }
      }
    }
    return expand(next, segments.subList(1, segments.size()));
  }

  private void below(Path folder, List<Path> found, int depth) throws IOException {
    found.add(folder);
    if (depth >= DEEPEST) {
      return;
    }
    for (Path entry : entries(folder)) {
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        below(entry, found, depth + 1);
      }
    }
  }

  /** The entries of a folder in their order, without hidden ones. */
  private List<Path> entries(Path folder) throws IOException {
    if (!Files.isDirectory(folder) || seen < 0) {
      return List.of();
    }
    if (!root.holds(RootFolder.real(folder))) {
      diagnostics.add(FileFaults.outside(written, Optional.of(namedAt)));
      seen = -1;
      return List.of();
    }
    TreeSet<Path> entries = new TreeSet<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        if (++seen > MOST_ENTRIES) {
          diagnostics.add(tooMany(MOST_ENTRIES));
          seen = -1;
          return List.of();
        }
        if (!ReachedFiles.hidden(entry)) {
          entries.add(entry);
        }
      }
    }
    reached.folder(RootFolder.real(folder), entries);
    return List.copyOf(entries);
  }

  private Diagnostic tooMany(int most) {
    return Diagnostic.of(
            UnitFileCode.TOO_MANY_FILES,
            namedAt,
            Message.of("“%s”要查看的文件超过了 %d 个", "\"%s\" looks at more than %d files", written, most))
        .hint("把范围写小一些", "make the pattern narrower");
  }
}
