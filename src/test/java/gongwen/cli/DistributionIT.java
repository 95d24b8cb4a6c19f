package gongwen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the build packs. */
class DistributionIT {
  private static final Path HOME = Path.of("target", "gongwen");

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void everyJarIsListedWithItsLicence() throws IOException {
    TreeSet<String> listed = new TreeSet<>();
    for (String line : Files.readAllLines(HOME.resolve("licences/THIRD-PARTY.md"))) {
      String[] cells = line.split("\\|", -1);
      if (cells.length > 4 && cells[1].strip().endsWith(".jar")) {
        listed.add(cells[1].strip());
        for (String text : cells[4].split(",", -1)) {
          assertTrue(Files.exists(HOME.resolve("licences").resolve(text.strip())), line);
        }
      }
    }
    TreeSet<String> shipped = new TreeSet<>(names(HOME.resolve("lib")));
    assertTrue(shipped.remove("gongwen.jar"));
    assertEquals(listed, shipped);
  }

  /** The launcher starts the jar by itself; its manifest has to name the others. */
  @Test
  void theJarNamesEveryOther() throws IOException {
    try (JarFile jar = new JarFile(HOME.resolve("lib/gongwen.jar").toFile())) {
      List<String> named =
          List.of(jar.getManifest().getMainAttributes().getValue("Class-Path").split(" ", -1));
      for (String each : names(HOME.resolve("lib"))) {
        assertTrue(each.equals("gongwen.jar") || named.contains(each), each);
      }
    }
  }

  @Test
  void theZipHoldsTheSameAndNothingThatARunLeaves() throws IOException {
    Path archive;
    try (Stream<Path> all = Files.list(Path.of("target"))) {
      archive = all.filter(p -> p.toString().endsWith(".zip")).findFirst().orElseThrow();
    }
    TreeSet<String> zipped = new TreeSet<>();
    TreeSet<Long> times = new TreeSet<>();
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      for (ZipEntry each : zip.stream().toList()) {
        if (!each.isDirectory()) {
          zipped.add(each.getName().replaceFirst("^gongwen-[^/]+/", ""));
          times.add(each.getLastModifiedTime().toMillis());
        }
      }
    }
    TreeSet<String> folder = new TreeSet<>();
    try (Stream<Path> all = Files.walk(HOME)) {
      all.filter(Files::isRegularFile)
          .map(path -> HOME.relativize(path).toString())
          .filter(name -> !name.startsWith("cache/"))
          .forEach(folder::add);
    }
    assertEquals(folder, zipped);
    assertEquals(1, times.size(), "one fixed time for all entries");
  }

  @Test
  void theLauncherCanBeStarted() {
    assertTrue(Files.isExecutable(HOME.resolve("bin/gongwen")));
  }

  /** The jar by itself, where Java can name no file with a Chinese character. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void underAnOldLocaleTheJarTellsWhatToDo(@TempDir Path folder) throws Exception {
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-jar",
            HOME.resolve("lib/gongwen.jar").toString(),
            "render",
            "examples/qinghe-school/2024.yaml",
            "-o",
            folder.resolve("out").toString(),
            "--lang",
            "en");
    java.environment().put("LC_ALL", "C");
    Path told = folder.resolve("told");
    Process run = java.redirectErrorStream(true).redirectOutput(told.toFile()).start();
    assertEquals(3, run.waitFor());
    String text = Files.readString(told);
    assertTrue(text.contains("cannot be used under this locale"), text);
    assertTrue(text.contains("start bin/gongwen, or set a UTF-8 locale"), text);
  }
}
