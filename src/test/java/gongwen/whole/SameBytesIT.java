package gongwen.whole;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same bytes from every Java at hand, in any time zone, locale and order of runs. */
class SameBytesIT {
  private static final Path JAR = Path.of("target", "gongwen", "lib", "gongwen.jar");

  /** A way to run the program that must make no difference. */
  private record Surroundings(Path java, String zone, String language, String country) {}

  @Test
  void everyExampleIsTheSameEverywhere(@TempDir Path folder) throws Exception {
    List<Surroundings> all = new ArrayList<>();
    for (Path java : javas()) {
      all.add(new Surroundings(java, "Asia/Shanghai", "zh", "CN"));
      all.add(new Surroundings(java, "Pacific/Kiritimati", "ar", "EG"));
    }
    all.add(new Surroundings(javas().get(0), "America/Lima", "tr", "TR"));
    SortedMap<String, Path> first = render(all.get(0), folder.resolve("0"));
    assertFalse(first.isEmpty());
    for (int i = 1; i < all.size(); i++) {
      SortedMap<String, Path> other = render(all.get(i), folder.resolve(Integer.toString(i)));
      assertEquals(first.keySet(), other.keySet());
      for (Map.Entry<String, Path> each : first.entrySet()) {
        assertArrayEquals(
            Files.readAllBytes(each.getValue()),
            Files.readAllBytes(other.get(each.getKey())),
            each.getKey() + " in " + all.get(i));
      }
    }
  }

  private static SortedMap<String, Path> render(Surroundings in, Path output) throws Exception {
    Process process =
        new ProcessBuilder(
                in.java().toString(),
                "-Duser.timezone=" + in.zone(),
                "-Duser.language=" + in.language(),
                "-Duser.country=" + in.country(),
                "-jar",
                JAR.toString(),
                "render",
                "examples",
                "-f",
                "docx,html,md,pdf",
                "-o",
                output.toString())
            .redirectErrorStream(true)
            .redirectOutput(new File(output + ".log"))
            .start();
    assertEquals(0, process.waitFor(), () -> in + ":\n" + log(output));
    return Examples.filesBelow(output, "");
  }

  private static String log(Path output) {
    try {
      return Files.readString(Path.of(output + ".log"));
    } catch (IOException e) {
      return e.toString();
    }
  }

  /**
   * The Java that runs this test first, then every other one of this machine that is new enough.
   */
  private static List<Path> javas() throws IOException {
    Path own = Path.of(System.getProperty("java.home"), "bin", "java").toRealPath();
    TreeSet<Path> others = new TreeSet<>();
    Path folder = Path.of("/usr/lib/jvm");
    if (Files.isDirectory(folder)) {
      try (Stream<Path> homes = Files.list(folder)) {
        for (Path home : homes.toList()) {
          Path java = home.resolve("bin/java");
          if (Files.isExecutable(java) && feature(home) >= 17) {
            others.add(java.toRealPath());
          }
        }
      }
    }
    others.remove(own);
    List<Path> all = new ArrayList<>(List.of(own));
    all.addAll(others);
    return all;
  }

  /** The feature release of a Java home, from its release file; 0 when it has none. */
  private static int feature(Path home) throws IOException {
    Path release = home.resolve("release");
    if (!Files.isReadable(release)) {
      return 0;
    }
    for (String line : Files.readAllLines(release)) {
      if (line.startsWith("JAVA_VERSION=\"")) {
        return Integer.parseInt(
            line.substring("JAVA_VERSION=\"".length()).replaceFirst("[^0-9].*$", ""));
      }
    }
    return 0;
  }
}
