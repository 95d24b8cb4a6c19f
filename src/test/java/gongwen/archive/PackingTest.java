package gongwen.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gongwen.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that change or vanish between rendering and packing stop it, and are named. */
class PackingTest {
  @TempDir private Path top;

  private void assertStopped(Year year, Path file) throws IOException {
    Path target = top.resolve("2024.zip");
    Contents contents =
        Contents.of(year.manifest(), year.documents(), year.units(), new Diagnostics());
    try (Workshop workshop = Workshop.beside(target)) {
      Packing packing = new Packing(workshop, contents.items());
      ChangedMeanwhile changed =
          assertThrows(
              ChangedMeanwhile.class,
              () -> packing.pack(workshop.file("archive.zip"), year.about(), contents.manifest()));
      assertEquals(file, changed.file());
    }
    assertFalse(Files.exists(target));
    assertFalse(Files.exists(top.resolve(".2024.zip.gongwen")));
  }

  @Test
  void aUnitFileThatVanished() throws IOException {
    Year year = Year.of(top, 2);
    Path file = year.units().resolve("责任制.yaml");
    Files.delete(file);
    assertStopped(year, file);
  }

  @Test
  void aUnitFileThatChanged() throws IOException {
    Year year = Year.of(top, 2);
    Path file = year.units().resolve("责任制.yaml");
    Files.writeString(file, "领域: 消防安全\n");
    assertStopped(year, file);
  }
}
