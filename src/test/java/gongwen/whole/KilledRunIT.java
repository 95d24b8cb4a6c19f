package gongwen.whole;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.manifest.Manifest;
import gongwen.testing.FolderOfUnits;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed at any moment leaves whole files or none, and the next one goes on. */
class KilledRunIT {
  private static final Path JAR = Path.of("target", "gongwen", "lib", "gongwen.jar");
  private static final int UNITS = 30;
  private static final int KILLS = 5;

  @TempDir private Path top;

  private Process start(Path out, String... options) throws Exception {
    return start("render", out, "-f", "docx,md,pdf", options);
  }

  private Process archive(Path zip, String... options) throws Exception {
    return start("archive", zip, "--year", "2024", options);
  }

  private Process start(String command, Path out, String option, String value, String... options)
      throws Exception {
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                JAR.toString(),
                command,
                top.resolve("units").toString(),
                option,
                value,
                "-o",
                out.toString()));
    line.addAll(List.of(options));
    return new ProcessBuilder(line)
        .redirectErrorStream(true)
        .redirectOutput(new File(out + ".log"))
        .start();
  }

  @Test
  void whatWasKilledAndFinishedIsWhatWasNeverDisturbed() throws Exception {
    FolderOfUnits.make(top.resolve("units"), UNITS);
    Path calm = top.resolve("calm");
    assertEquals(0, start(calm).waitFor());
    SortedMap<String, String> whole = FolderOfUnits.contents(calm);

    Path out = top.resolve("out");
    boolean cut = false;
    for (int i = 0; i < KILLS; i++) {
      Process run = start(out);
      // Until it has begun to write, and then to another moment of its work each time.
      int files = FolderOfUnits.count(out.toFile());
      while (run.isAlive() && FolderOfUnits.count(out.toFile()) <= files + 1 + 7 * i) {
        Thread.sleep(5);
      }
      run.destroyForcibly().waitFor();
      SortedMap<String, String> left = FolderOfUnits.contents(out);
      cut |= !left.equals(whole);
      left.forEach(
          (name, content) -> {
            if (!name.startsWith(".gongwen/")) {
              assertEquals(whole.get(name), content, name);
            }
          });
    }
    assertTrue(cut, "no run was killed before its end");
    assertEquals(0, start(out).waitFor());
    assertEquals(whole.keySet(), FolderOfUnits.contents(out).keySet());
    assertEquals(whole, FolderOfUnits.contents(out));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void interruptedByTheUserItFinishesWhatItWritesAndSaysWhatIsMissing() throws Exception {
    FolderOfUnits.make(top.resolve("units"), UNITS);
    Path out = top.resolve("out");
    Process run = start(out, "--lang", "en", "--jobs", "1");
    while (run.isAlive() && FolderOfUnits.count(out.toFile()) < 12) {
      Thread.sleep(5);
    }
    interrupt(run);
    String said = Files.readString(Path.of(out + ".log"));
    assertEquals(128 + 15, run.exitValue(), said);
    assertTrue(said.contains("not made yet: run it again to go on"), said);
    assertFalse(Files.exists(out.resolve(".gongwen")));
    String text = Files.readString(out.resolve(Manifest.FILE));
    Manifest manifest = Manifest.read(text, "m").value().orElseThrow();
    assertTrue(manifest.units().size() < UNITS, "it went on to its end");
    assertEquals(0, start(out).waitFor());
    assertEquals(UNITS * 6 + 1, FolderOfUnits.contents(out).size());
  }

  /**
   * Not by INT, which a process ignores that was started in the background; the JVM does the same
   * on both and ends with 128 and the number of the signal.
   */
  private static void interrupt(Process run) throws Exception {
    new ProcessBuilder("kill", "-TERM", Long.toString(run.pid())).start().waitFor();
    assertTrue(run.waitFor(60, TimeUnit.SECONDS));
  }

  @Test
  void anArchiveThatWasKilledAndMadeAgainIsWhatWasNeverDisturbed() throws Exception {
    FolderOfUnits.make(top.resolve("units"), UNITS);
    Path calm = top.resolve("calm.zip");
    assertEquals(0, archive(calm).waitFor());
    Path zip = Files.createDirectories(top.resolve("out")).resolve("2024.zip");
    File workshop = zip.resolveSibling(".2024.zip.gongwen").toFile();
    int cut = 0;
    for (int i = 0; i < KILLS; i++) {
      Process run = archive(zip);
      // To another moment of the rendering each time, and at last into the packing.
      boolean packing = i == KILLS - 1;
      while (run.isAlive()
          && !(packing
              ? new File(workshop, "archive.zip").length() > 0
              : FolderOfUnits.count(workshop) > 1 + 20 * i)) {
        Thread.sleep(2);
      }
      run.destroyForcibly().waitFor();
      if (Files.exists(zip)) {
        assertArrayEquals(Files.readAllBytes(calm), Files.readAllBytes(zip));
        Files.delete(zip);
      } else {
        cut++;
      }
    }
    assertTrue(cut > 1, "no run was killed before its end");
    assertEquals(0, archive(zip).waitFor(), () -> log(zip));
    assertArrayEquals(Files.readAllBytes(calm), Files.readAllBytes(zip));
    assertEquals(Set.of("2024.zip", "2024.zip.log"), Set.of(names(top.resolve("out"))));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void anInterruptedArchiveLeavesTheOldOneAndTheNextRunGoesOn() throws Exception {
    FolderOfUnits.make(top.resolve("units"), UNITS);
    Path zip = Files.createDirectories(top.resolve("out")).resolve("2024.zip");
    Files.writeString(zip, "last year's");
    File workshop = zip.resolveSibling(".2024.zip.gongwen").toFile();
    Process run = archive(zip, "--lang", "en", "--jobs", "1");
    while (run.isAlive() && FolderOfUnits.count(workshop) < 12) {
      Thread.sleep(5);
    }
    interrupt(run);
    String said = Files.readString(Path.of(zip + ".log"));
    assertEquals(128 + 15, run.exitValue(), said);
    assertTrue(said.contains("not made yet: run it again to go on"), said);
    assertEquals("last year's", Files.readString(zip));
    assertFalse(new File(workshop, "lock").exists());
    assertEquals(0, archive(zip, "--lang", "en").waitFor());
    String again = Files.readString(Path.of(zip + ".log"));
    assertTrue(again.contains("120 files archived (60 reports)"), again);
    Path calm = top.resolve("calm.zip");
    assertEquals(0, archive(calm).waitFor());
    assertArrayEquals(Files.readAllBytes(calm), Files.readAllBytes(zip));
    assertEquals(Set.of("2024.zip", "2024.zip.log"), Set.of(names(top.resolve("out"))));
  }

  private static String log(Path out) {
    try {
      return Files.readString(Path.of(out + ".log"));
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static String[] names(Path folder) {
    return Optional.ofNullable(folder.toFile().list()).orElseThrow();
  }
}
