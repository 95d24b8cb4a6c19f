package gongwen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.testing.FolderOfUnits;
import gongwen.testing.Slow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

/** The recipes for CI in both READMEs are sound YAML, and their commands make what they promise. */
@Slow
class RecipesTest {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```yaml\n(.*?)^```$");
  private static final int SHARDS = 3;

  @TempDir private Path top;

  private static List<Map<String, Object>> recipes(String file, String word) throws IOException {
    List<Map<String, Object>> all = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(Path.of(file)));
    while (block.find()) {
      if (block.group(1).contains(word) && block.group(1).contains("--shard")) {
        all.add(new Yaml().load(block.group(1)));
      }
    }
    return all;
  }

  /** Every text in a recipe that calls the program, in its order. */
  private static void calls(Object node, List<String> into) {
    if (node instanceof Map<?, ?> map) {
      map.values().forEach(value -> calls(value, into));
    } else if (node instanceof List<?> list) {
      list.forEach(value -> calls(value, into));
    } else if (node instanceof String text && text.startsWith("gongwen ")) {
      into.add(text.substring("gongwen ".length()));
    }
  }

  private Run run(String call, int shard) {
    List<String> args = new ArrayList<>();
    for (String word : filled(call, shard).split(" ", -1)) {
      boolean path = word.equals("units") || word.equals("out") || word.startsWith("part-");
      args.add(path ? top.resolve(word).toString() : word);
    }
    return Run.of(args.toArray(new String[0]));
  }

  private static String filled(String call, int shard) {
    String index = Integer.toString(shard);
    return call.replace("${{ matrix.shard }}", index)
        .replace("$CI_NODE_INDEX", index)
        .replace("$CI_NODE_TOTAL", Integer.toString(SHARDS));
  }

  @ParameterizedTest
  @CsvSource({
    "README.md, runs-on",
    "README.md, CI_NODE_INDEX",
    "src/docs/README.zh.md, runs-on",
    "src/docs/README.zh.md, CI_NODE_INDEX"
  })
  void theShardsAreMadeAndJoined(String file, String word) throws IOException {
    FolderOfUnits.make(top.resolve("units"), 8);
    List<Map<String, Object>> recipes = recipes(file, word);
    assertEquals(1, recipes.size(), file);
    List<String> calls = new ArrayList<>();
    calls(recipes.get(0), calls);
    assertTrue(calls.size() >= 2, calls::toString);
    for (String call : calls) {
      boolean each = !filled(call, 1).equals(filled(call, 2));
      for (int shard = 1; shard <= (each ? SHARDS : 1); shard++) {
        Run run = run(call, shard);
        assertEquals(0, run.code(), call + "\n" + run.err());
      }
    }
    SortedMap<String, String> joined = FolderOfUnits.contents(top.resolve("out"));
    Run.of(
        "render",
        top.resolve("units").toString(),
        "-f",
        "docx,pdf",
        "-o",
        top.resolve("whole").toString());
    assertFalse(joined.isEmpty());
    assertEquals(FolderOfUnits.contents(top.resolve("whole")), joined);
  }
}
