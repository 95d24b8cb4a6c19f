package gongwen.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.testing.FolderOfUnits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What several jobs make of a folder is joined to what one would have made. */
class MergeCommandTest {
  @TempDir private Path folder;

  private Path units;

  @BeforeEach
  void write() throws IOException {
    units = folder.resolve("units");
    FolderOfUnits.make(units, 2);
  }

  @Test
  void shardsAreJoinedToTheWhole() throws IOException {
    FolderOfUnits.make(units, 3);
    Path whole = folder.resolve("whole");
    render(whole);
    render(folder.resolve("a"), "--shard", "1/2");
    render(folder.resolve("b"), "--shard", "2/2");
    Path joined = folder.resolve("joined");
    Run run = merge(joined.toString(), "b", "a");
    assertEquals(0, run.code(), run.err());
    assertArrayEquals(
        Files.readAllBytes(whole.resolve("manifest.json")),
        Files.readAllBytes(joined.resolve("manifest.json")));
    assertEquals(below(whole), below(joined));
    for (String name : below(whole)) {
      assertArrayEquals(
          Files.readAllBytes(whole.resolve(name)), Files.readAllBytes(joined.resolve(name)), name);
    }
    Path alone = folder.resolve("alone.json");
    assertEquals(0, merge(alone.toString(), "a", "b/manifest.json").code());
    assertArrayEquals(
        Files.readAllBytes(whole.resolve("manifest.json")), Files.readAllBytes(alone));
  }

  @Test
  void aShardWhoseDocumentsWereChanged() throws IOException {
    render(folder.resolve("a"), "--shard", "1/1");
    String document =
        below(folder.resolve("a")).stream()
            .filter(n -> n.endsWith(".md"))
            .findFirst()
            .orElseThrow();
    Files.writeString(folder.resolve("a").resolve(document), "x");
    Run run = merge(folder.resolve("joined").toString(), "a");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("merge-changed"), run.err());
    assertFalse(Files.exists(folder.resolve("joined")), "nothing is half joined");
  }

  /** The manifest of its run before is there, and a journal of what the killed run had made. */
  @Test
  void aShardThatWasKilled() throws IOException {
    render(folder.resolve("a"), "--shard", "1/1");
    Path workshop = Files.createDirectories(folder.resolve("a").resolve(".gongwen"));
    Files.writeString(workshop.resolve("journal"), "");
    Run run = merge(folder.resolve("joined").toString(), "a");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("merge-unfinished"), run.err());
    assertFalse(Files.exists(folder.resolve("joined")), "nothing is half joined");
  }

  @Test
  void aShardToWhichNothingFellIsThereToBeJoined() throws IOException {
    for (int i = 1; i <= 3; i++) {
      render(folder.resolve("part" + i), "--shard", i + "/3");
    }
    assertEquals(
        1,
        Stream.of("part1", "part2", "part3")
            .filter(part -> folder.resolve(part).toFile().list().length == 1)
            .count());
    Run run = merge(folder.resolve("joined").toString(), "part1", "part2", "part3");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.lastWord().contains("4 reports merged"), run.lastWord());
  }

  private void render(Path output, String... more) {
    List<String> args =
        Stream.concat(
                Stream.of("render", units.toString(), "-f", "md,pdf", "-o", output.toString()),
                Stream.of(more))
            .toList();
    Run run = Run.of(args.toArray(new String[0]));
    assertEquals(0, run.code(), run.err());
  }

  private Run merge(String target, String... parts) {
    return Run.of(
        Stream.concat(
                Stream.of("merge", "-o", target),
                Stream.of(parts).map(part -> folder.resolve(part).toString()))
            .toArray(String[]::new));
  }

  private static Set<String> below(Path top) throws IOException {
    try (Stream<Path> all = Files.walk(top)) {
      return all.filter(Files::isRegularFile)
          .map(file -> top.relativize(file).toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
