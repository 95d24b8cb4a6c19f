package gongwen.font;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontFoldersTest {
  @TempDir private Path folder;

  private Path made(String path) throws IOException {
    return Files.createDirectories(folder.resolve(path));
  }

  @Test
  void theUsersFoldersStandBeforeThoseOfAll() throws IOException {
    Path windows = made("Windows/Fonts");
    Path local = made("Local/Microsoft/Windows/Fonts");
    Map<String, String> env =
        Map.of(
            "WINDIR", folder.resolve("Windows").toString(),
            "LOCALAPPDATA", folder.resolve("Local").toString());
    assertEquals(List.of(local, windows), FontFolders.ofSystem(env, "Windows 11", ""));
    Path mac = made("Library/Fonts");
    assertEquals(mac, FontFolders.ofSystem(Map.of(), "Mac OS X", folder.toString()).get(0));
    Path linux = made(".local/share/fonts");
    assertEquals(linux, FontFolders.ofSystem(Map.of(), "Linux", folder.toString()).get(0));
    Path data = made("data/fonts");
    Map<String, String> moved = Map.of("XDG_DATA_HOME", folder.resolve("data").toString());
    assertEquals(data, FontFolders.ofSystem(moved, "Linux", folder.toString()).get(0));
  }

  @Test
  void fontFilesComeInTheOrderOfTheirPathsAndLinksInACircleEnd() throws IOException {
    Path below = made("b/c");
    Files.write(below.resolve("x.TTF"), new byte[1]);
    Files.write(folder.resolve("z.ttc"), new byte[1]);
    Files.write(folder.resolve("a.otf"), new byte[1]);
    Files.write(folder.resolve("a.txt"), new byte[1]);
    Files.createSymbolicLink(below.resolve("up"), folder);
    assertEquals(
        List.of(folder.resolve("a.otf"), below.resolve("x.TTF"), folder.resolve("z.ttc")),
        FontFolders.fontFiles(folder));
  }

  @Test
  void aFolderThatIsNoneHoldsNone() {
    assertEquals(List.of(), FontFolders.fontFiles(folder.resolve("nothing")));
  }
}
