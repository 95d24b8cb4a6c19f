package gongwen.job.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.diagnostic.Language;
import gongwen.job.cache.PreviousRun;
import gongwen.job.cache.PreviousRunFiles;
import gongwen.manifest.Manifest;
import gongwen.manifest.TotalsEntry;
import gongwen.manifest.UnitEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files appear whole or not at all. */
class OutputFolderTest {
  private static final byte[] TEXT = "新".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path top;

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aFileIsWrittenAndNothingElseIsLeft() throws IOException {
    Path out = top.resolve("新/out");
    try (OutputFolder folder = OutputFolder.open(out)) {
      assertEquals(out.resolve("学校/甲.md"), folder.write(Path.of("学校", "甲.md"), TEXT));
      assertTrue(Files.isDirectory(out.resolve(".gongwen")));
    }
    assertEquals(List.of("学校"), names(out));
    assertEquals("新", Files.readString(out.resolve("学校/甲.md")));
  }

  @Test
  void anOldFileIsReplacedWhole() throws IOException {
    Files.writeString(top.resolve("甲.md"), "old and much longer than the new one");
    try (OutputFolder folder = OutputFolder.open(top)) {
      folder.write(Path.of("甲.md"), TEXT);
    }
    assertEquals("新", Files.readString(top.resolve("甲.md")));
  }

  @Test
  void whatAnInterruptedRunLeftIsSwept() throws IOException {
    Files.createDirectories(top.resolve(".gongwen"));
    Files.writeString(top.resolve(".gongwen/7.tmp"), "half");
    Files.writeString(top.resolve(".gongwen/lock"), "");
    OutputFolder.open(top).close();
    assertEquals(List.of(), names(top));
  }

  @Test
  void aPathThatIsAFileIsTold() throws IOException {
    Path file = Files.writeString(top.resolve("file"), "keep");
    for (Path path : List.of(file, file.resolve("below"))) {
      OutputFailure failure = assertThrows(OutputFailure.class, () -> OutputFolder.open(path));
      assertTrue(failure.diagnostic().message().in(Language.EN).contains(path.toString()));
    }
    assertEquals("keep", Files.readString(file));
  }

  @Test
  void aFolderInTheWayIsToldAndNothingIsLeft() throws IOException {
    Files.createDirectories(top.resolve("甲.md/x"));
    try (OutputFolder folder = OutputFolder.open(top)) {
      assertThrows(OutputFailure.class, () -> folder.write(Path.of("甲.md"), TEXT));
    }
    assertEquals(List.of("甲.md"), names(top));
    assertTrue(Files.isDirectory(top.resolve("甲.md/x")));
  }

  private static String failure(Path out, Path file) {
    OutputFailure failure =
        assertThrows(
            OutputFailure.class,
            () -> {
              try (OutputFolder folder = OutputFolder.open(out)) {
                folder.write(file, TEXT);
              }
            });
    return failure.diagnostic().message().en();
  }

  @Test
  void nothingIsWrittenOrDeletedThroughALinkThatLeadsOut() throws IOException {
    Path elsewhere = Files.createDirectories(top.resolve("elsewhere"));
    Path theirs = Files.writeString(elsewhere.resolve("乙.md"), "theirs");
    Path out = Files.createDirectories(top.resolve("out"));
    Files.createSymbolicLink(out.resolve("学校"), elsewhere);
    for (String name : List.of("学校/甲.md", "学校/新/甲.md")) {
      String told = failure(out, Path.of(name));
      assertTrue(told.contains("leads out of the output folder through a link"), told);
    }
    try (OutputFolder folder = OutputFolder.open(out)) {
      assertThrows(OutputFailure.class, () -> folder.delete("学校/乙.md"));
    }
    assertEquals("theirs", Files.readString(theirs));
    assertEquals(List.of("乙.md"), names(elsewhere));
    assertEquals(List.of("学校"), names(out));
  }

  @Test
  void linksThatStayInsideServe() throws IOException {
    Path out = Files.createDirectories(top.resolve("real/学校"));
    Files.createSymbolicLink(out.resolveSibling("别名"), out);
    Path link = Files.createSymbolicLink(top.resolve("link"), top.resolve("real"));
    try (OutputFolder folder = OutputFolder.open(link)) {
      folder.write(Path.of("别名", "甲.md"), TEXT);
    }
    assertEquals(List.of("甲.md"), names(out));
  }

  @Test
  void aLinkInThePlaceOfADocumentIsReplacedAndWhatItLeadsToStays() throws IOException {
    Path theirs = Files.writeString(top.resolve("theirs"), "theirs");
    Path out = Files.createDirectories(top.resolve("out"));
    Files.createSymbolicLink(out.resolve("甲.md"), theirs);
    try (OutputFolder folder = OutputFolder.open(out)) {
      folder.write(Path.of("甲.md"), TEXT);
    }
    assertEquals("theirs", Files.readString(theirs));
    assertEquals("新", Files.readString(out.resolve("甲.md")));
  }

  @Test
  void linksToNothingAndInThePlaceOfTheWorkshopAreTold() throws IOException {
    Path broken = Files.createSymbolicLink(top.resolve("broken"), top.resolve("nothing"));
    assertTrue(failure(broken, Path.of("甲.md")).contains("broken is no folder"));
    Path elsewhere = Files.createDirectories(top.resolve("elsewhere"));
    Path out = Files.createDirectories(top.resolve("out"));
    for (Path to : List.of(elsewhere, top.resolve("nothing"))) {
      Path link = Files.createSymbolicLink(out.resolve(".gongwen"), to);
      assertTrue(failure(out, Path.of("甲.md")).contains(".gongwen is no folder"));
      Files.delete(link);
    }
    assertEquals(List.of(), names(elsewhere));
  }

  @Test
  void aNameThatNoSystemTakes() throws IOException {
    Path out = top.resolve("长".repeat(300));
    assertTrue(failure(out, Path.of("甲.md")).endsWith("the name is too long"));
    assertEquals(List.of(), names(top));
  }

  @Test
  void aFolderThatVanishes() throws IOException {
    Path out = top.resolve("out");
    try (OutputFolder folder = OutputFolder.open(out)) {
      Files.delete(out.resolve(".gongwen/lock"));
      Files.delete(out.resolve(".gongwen"));
      Files.delete(out);
      OutputFailure failure =
          assertThrows(OutputFailure.class, () -> folder.write(Path.of("甲.md"), TEXT));
      assertTrue(failure.diagnostic().message().en().endsWith("the file or its folder is gone"));
      Files.createDirectories(out.resolve(".gongwen"));
    }
    assertEquals(List.of(), names(out));
  }

  @Test
  void aSecondRunIsToldWhoHoldsTheFolder() throws IOException {
    try (OutputFolder first = OutputFolder.open(top)) {
      OutputFailure failure = assertThrows(OutputFailure.class, () -> OutputFolder.open(top));
      String holder = Long.toString(ProcessHandle.current().pid());
      assertTrue(failure.diagnostic().message().in(Language.EN).contains(holder));
      first.write(Path.of("甲.md"), TEXT);
    }
    OutputFolder.open(top).close();
    assertEquals(List.of("甲.md"), names(top));
  }

  @Test
  void whatAnInterruptedRunHadMadeIsKnownToTheNext() throws IOException {
    UnitEntry unit =
        new UnitEntry(
            "甲.yaml",
            "甲",
            List.of(),
            2024,
            true,
            "s",
            List.of(),
            TotalsEntry.NONE,
            List.of(),
            List.of());
    try (OutputFolder folder = OutputFolder.open(top)) {
      folder.note(unit);
    }
    Path journal = PreviousRunFiles.journal(top);
    Files.writeString(journal, Files.readString(journal) + "\n{\"file\":\"乙");
    try (OutputFolder folder = OutputFolder.open(top)) {
      PreviousRun earlier = PreviousRunFiles.read(top).value().orElseThrow();
      assertEquals(Optional.of(unit), earlier.unit("甲.yaml"));
      assertEquals(1, earlier.units().size());
      folder.finish(
          new Manifest(
              "1", List.of(), Optional.empty(), Optional.empty(), List.of(unit), List.of()));
    }
    assertEquals(List.of(Manifest.FILE), names(top));
  }
}
