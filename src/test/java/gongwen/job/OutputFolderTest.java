package gongwen.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.diagnostic.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
      assertTrue(failure.sentence().in(Language.EN).contains(path.toString()));
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

  @Test
  void runsInOneFolderTakeTurns() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Future<?>> runs = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        Path name = Path.of(i + ".md");
        runs.add(
            pool.submit(
                () -> {
                  try (OutputFolder folder = OutputFolder.open(top)) {
                    folder.write(name, TEXT);
                  }
                  return name;
                }));
      }
      assertTimeoutPreemptively(
          Duration.ofSeconds(60),
          () -> {
            for (Future<?> run : runs) {
              run.get();
            }
          });
    } finally {
      pool.shutdownNow();
    }
    assertEquals(12, names(top).size());
    assertFalse(Files.exists(top.resolve(".gongwen")));
  }
}
