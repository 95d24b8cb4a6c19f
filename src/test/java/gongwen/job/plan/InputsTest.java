package gongwen.job.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files a path on the command line means. */
class InputsTest {
  private static Request request(Path... paths) {
    Selection all = new Selection(List.of(), List.of(), Optional.empty(), Optional.empty());
    return new Request(List.of(paths), Optional.empty(), all, Optional.empty(), List.of(), false);
  }

  @TempDir private Path top;

  private final Diagnostics found = new Diagnostics();

  private void file(String name) throws IOException {
    Path file = top.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "a: 1\n");
  }

  private List<String> names(Path... paths) {
    return Inputs.find(request(paths), found).stream()
        .map(input -> top.relativize(input.file()).toString().replace('\\', '/'))
        .toList();
  }

  private List<String> codes() {
    return found.list().stream().map(Diagnostic::id).toList();
  }

  @Test
  void aFolderMeansEveryYamlFileBelowItInOrder() throws IOException {
    for (String name : List.of("b.yaml", "a.YML", "学校/丙.yaml", "c.txt", "学校/x/y.yaml")) {
      file(name);
    }
    assertEquals(List.of("a.YML", "b.yaml", "学校/x/y.yaml", "学校/丙.yaml"), names(top));
    assertEquals(List.of(), codes());
  }

  @Test
  void hiddenFilesAndFoldersArePassedOver() throws IOException {
    for (String name : List.of("a.yaml", ".b.yaml", ".git/c.yaml", ".gongwen/d.yaml")) {
      file(name);
    }
    assertEquals(List.of("a.yaml"), names(top));
  }

  @Test
  void aFileKnowsWhereBelowTheFolderItStandsAndHowFarItReaches() throws IOException {
    file("x/y/a.yaml");
    Input below = Inputs.find(request(top), found).get(0);
    assertEquals(Path.of("x", "y"), below.folder());
    assertEquals(top, below.root());
    Path named = top.resolve("x/y/a.yaml");
    Input itself = Inputs.find(request(named), found).get(0);
    assertEquals(Path.of(""), itself.folder());
    assertEquals(named.getParent(), itself.root());
    Request wider =
        new Request(
            List.of(named),
            Optional.of(top),
            request().selection(),
            Optional.empty(),
            List.of(),
            false);
    Input widened = Inputs.find(wider, found).get(0);
    assertEquals(top, widened.root());
  }

  @Test
  void aFileReachedTwiceIsReadOnce() throws IOException {
    file("a.yaml");
    assertEquals(List.of("a.yaml"), names(top.resolve("a.yaml"), top));
  }

  @Test
  void aLinkInACircleEnds() throws IOException {
    file("x/a.yaml");
    Files.createSymbolicLink(top.resolve("x/again"), top);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertEquals(List.of("x/a.yaml"), names(top)));
    assertEquals(List.of("link-in-circle"), codes());
  }

  @Test
  void whatIsNotThereIsAnError() throws IOException {
    file("empty/readme.txt");
    assertEquals(List.of(), names(top.resolve("nowhere.yaml"), top.resolve("empty")));
    assertEquals(List.of("file-not-found", "nothing-to-read"), codes());
  }

  @Test
  void aFileThatVanishedSinceItWasFoundIsTold() throws IOException {
    file("a.yaml");
    Input input = Inputs.find(request(top), found).get(0);
    assertEquals(Optional.empty(), Inputs.gone(input));
    Files.delete(input.file());
    Diagnostic told = Inputs.gone(input).orElseThrow();
    assertEquals("file-missing", told.id());
    assertEquals(List.of("put it back and run it again"), hints(told));
  }

  private static List<String> hints(Diagnostic told) {
    return told.hints().stream().map(hint -> hint.en()).toList();
  }
}
