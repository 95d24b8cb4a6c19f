package gongwen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontsCommandTest {
  @TempDir private Path folder;

  @Test
  void everyRoleHasItsLine() {
    Run run = Run.of("fonts", "--lang", "zh");
    assertEquals(0, run.code());
    for (String role : new String[] {"小标宋体", "黑体", "楷体", "仿宋体", "宋体"}) {
      assertTrue(
          run.outLines().stream().anyMatch(line -> line.startsWith(role + " ")), role + run.out());
    }
  }

  @Test
  void scriptsGetOneObject() {
    Run run = Run.of("fonts", "--json");
    assertEquals(1, run.outLines().size());
    assertTrue(run.out().startsWith("{\"type\":\"fonts\",\"roles\":[{\"role\":\"title\""));
  }

  @Test
  void whatCannotBeUsedIsTold() throws Exception {
    Files.write(folder.resolve("broken.ttf"), new byte[64]);
    Run run = Run.of("fonts", "--lang", "en", "--font-dir", folder.toString());
    assertEquals(0, run.code());
    assertTrue(run.err().contains("warning[font-damaged]"), run.err());
    assertTrue(run.err().contains("broken.ttf"));
  }

  @Test
  void aFolderThatIsNoneIsWrongUsage() {
    assertEquals(2, Run.of("fonts", "--font-dir", folder.resolve("none").toString()).code());
  }
}
