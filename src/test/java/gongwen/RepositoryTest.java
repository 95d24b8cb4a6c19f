package gongwen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What no file of the repository may hold, whatever reads it. */
class RepositoryTest {
  /** What stands there and is no source: made by builds and runs. */
  private static final Set<String> NO_SOURCES = Set.of("target", "out", ".git", "node_modules");

  private static final Pattern CONFLICT = Pattern.compile("(?m)^(<{7}|\\|{7}|>{7})( |$)");

  private static final Pattern ENTRY =
      Pattern.compile("((?:[^=:\\s\\\\]|\\\\.)+)\\s*[=:]?\\s*(.*)");

  @Test
  void noMergeWasLeftHalfDone() throws IOException {
    List<Path> files = sources();
    assertTrue(files.size() > 500, files.size() + " files");
    List<String> found = new ArrayList<>();
    for (Path file : files) {
      // Every byte is a character of this one: binary files are read, too, and do no harm.
      Matcher conflict = CONFLICT.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
      if (conflict.find()) {
        found.add(file.toString());
      }
    }
    assertEquals(List.of(), found, "files with conflict markers");
  }

  /** Properties take the last of two entries of one key in silence. */
  @Test
  void everyTextOfABundleStandsOnceAndSaysSomething() throws IOException {
    List<Path> bundles =
        sources().stream().filter(file -> file.toString().endsWith(".properties")).toList();
    assertTrue(bundles.size() > 3, bundles::toString);
    List<String> found = new ArrayList<>();
    for (Path bundle : bundles) {
      Set<String> keys = new HashSet<>();
      for (String line : Files.readAllLines(bundle)) {
        if (line.isBlank() || line.stripLeading().matches("[#!].*")) {
          continue;
        }
        Matcher entry = ENTRY.matcher(line.strip());
        if (!entry.matches() || entry.group(2).isBlank() || !keys.add(entry.group(1))) {
          found.add(bundle + ": " + line);
        }
      }
    }
    assertEquals(List.of(), found, "entries that stand twice, or without a text");
  }

  private static List<Path> sources() throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        Path.of(""),
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return NO_SOURCES.contains(folder.getFileName().toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }
}
