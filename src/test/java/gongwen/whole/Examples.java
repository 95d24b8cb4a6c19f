package gongwen.whole;

import gongwen.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All examples of the repository, rendered as a user would. */
final class Examples {
  static final Path FOLDER = Path.of("examples");

  private Examples() {}

  /** What one run of the program gave. */
  record Run(int exit, String out, String err) {}

  static Run gongwen(String... args) {
    return gongwen(List.of(args));
  }

  static Run gongwen(List<String> args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        Main.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            args,
            Map.of("LANG", "en_US.UTF-8"));
    return new Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Renders every example to both formats below the folder; fails if one of them has an error. */
  static void renderAll(Path output) {
    Run run = gongwen("render", FOLDER.toString(), "-f", "docx,md", "-o", output.toString());
    if (run.exit() != 0) {
      throw new AssertionError("examples do not render:\n" + run.err());
    }
  }

  /** The files below a folder by their path in it, with {@code /} on every system. */
  static SortedMap<String, Path> filesBelow(Path folder, String ending) {
    SortedMap<String, Path> files = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return files;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .forEach(file -> files.put(folder.relativize(file).toString().replace('\\', '/'), file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
