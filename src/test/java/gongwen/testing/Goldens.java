package gongwen.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;

/**
 * Texts as they were last looked at and found good, each in a file of its own below one folder.
 * {@code -Dgongwen.goldens=update} writes them anew.
 */
public final class Goldens {
  private static final String UPDATE = "-Dgongwen.goldens=update writes the goldens anew";

  private Goldens() {}

  /** Whether the tests are to write what they find, instead of comparing it. */
  public static boolean updated() {
    return "update".equals(System.getProperty("gongwen.goldens"));
  }

  /**
   * A test a file: one without a text fails, and so does a text without a file.
   *
   * @param made the texts by the path of their file below the folder, with {@code /}
   */
  public static Stream<DynamicTest> tests(Path folder, SortedMap<String, String> made) {
    if (made.isEmpty()) {
      throw new AssertionError("there is nothing to compare with " + folder);
    }
    if (updated()) {
      write(folder, made);
    }
    SortedMap<String, Path> goldens = below(folder);
    TreeSet<String> names = new TreeSet<>(made.keySet());
    names.addAll(goldens.keySet());
    return names.stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    folder.resolve(name).toUri(),
                    () -> {
                      Path golden = goldens.get(name);
                      String text = made.get(name);
                      if (golden == null) {
                        throw new AssertionFailedError(
                            "there is no golden " + folder.resolve(name) + "; " + UPDATE);
                      }
                      if (text == null) {
                        throw new AssertionFailedError(
                            "nothing makes the golden " + golden + " any more; " + UPDATE);
                      }
                      compare(golden, text);
                    }));
  }

  private static void compare(Path golden, String text) throws IOException {
    String good = Files.readString(golden);
    if (!good.equals(text)) {
      throw new AssertionFailedError(
          golden + " differs (" + UPDATE + "):\n" + Difference.of(good, text), good, text);
    }
  }

  private static void write(Path folder, SortedMap<String, String> made) {
    try {
      for (Path old : below(folder).values()) {
        Files.delete(old);
      }
      for (String name : made.keySet()) {
        Path golden = folder.resolve(name);
        Files.createDirectories(golden.getParent());
        Files.writeString(golden, made.get(name));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedMap<String, Path> below(Path folder) {
    SortedMap<String, Path> files = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        List<Path> found = all.filter(Files::isRegularFile).toList();
        found.forEach(
            file -> files.put(folder.relativize(file).toString().replace('\\', '/'), file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }
}
