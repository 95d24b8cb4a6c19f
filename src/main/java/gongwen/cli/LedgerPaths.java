package gongwen.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A ledger that is named in place of a unit's file: the files beside it that read it are meant. */
final class LedgerPaths {
  /** No unit's file is longer. */
  private static final long LONGEST = 8L * 1024 * 1024;

  private LedgerPaths() {}

  static List<String> withUnits(List<String> paths) {
    List<String> all = new ArrayList<>();
    for (String path : paths) {
      if (ends(path, ".xlsx", ".csv") && Files.isRegularFile(Path.of(path))) {
        all.addAll(units(Path.of(path)));
      } else {
        all.add(path);
      }
    }
    return all.stream().distinct().toList();
  }

  private static List<String> units(Path ledger) {
    Path parent = ledger.getParent();
    String name = ledger.getFileName().toString();
    try (Stream<Path> files = Files.list(parent == null ? Path.of("") : parent)) {
      List<String> units =
          files
              .filter(file -> ends(file.toString(), ".yaml", ".yml"))
              .filter(file -> mentions(file, name))
              .map(Path::toString)
              .sorted()
              .toList();
      if (!units.isEmpty()) {
        return units;
      }
    } catch (IOException e) {
      // Nothing is found in a folder that cannot be read.
    }
    throw UsageFault.of("同一文件夹里没有引用“%s”的单位文件", "no unit file beside it reads \"%s\"", ledger)
        .hint("写出单位文件", "give the unit's file");
  }

  private static boolean mentions(Path file, String name) {
    try {
      return Files.size(file) <= LONGEST
          && new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(name);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean ends(String path, String... endings) {
    return Stream.of(endings).anyMatch(path.toLowerCase(Locale.ROOT)::endsWith);
  }
}
