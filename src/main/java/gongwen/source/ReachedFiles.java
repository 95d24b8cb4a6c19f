package gongwen.source;

import gongwen.text.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Notes down which files and folders a unit depends on, each once. */
public final class ReachedFiles {
  private final Map<Path, Reached> reached = new TreeMap<>();

  void file(Path path, byte[] bytes) {
    reached.put(path, new Reached(path, Sha256.of(bytes), false));
  }

  void folder(Path path, Collection<Path> entries) {
    reached.put(path, new Reached(path, names(entries), true));
  }

  /** In the order of their paths. */
  List<Reached> list() {
    return List.copyOf(reached.values());
  }

  /** The digest of what a folder holds, by name; hidden entries do not count. */
  public static String names(Path folder) throws IOException {
    TreeSet<Path> entries = new TreeSet<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        if (!hidden(entry)) {
          entries.add(entry);
        }
      }
    }
    return names(entries);
  }

  static boolean hidden(Path entry) {
    return String.valueOf(entry.getFileName()).startsWith(".");
  }

  private static String names(Collection<Path> entries) {
    TreeSet<String> names = new TreeSet<>();
    entries.forEach(entry -> names.add(String.valueOf(entry.getFileName())));
    return Sha256.of(String.join("\n", names).getBytes(StandardCharsets.UTF_8));
  }
}
