package gongwen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.cli.print.Console;
import gongwen.cli.print.Terminal;
import gongwen.diagnostic.Language;
import gongwen.testing.Slow;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** What both READMEs tell the reader to type works, and prints what they say. */
class ReadmeTest {
  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w+)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  /** The built program as the reader types it. */
  private static final Pattern PROGRAM = Pattern.compile("(?:target/gongwen/bin/)?gongwen (.*)");

  @TempDir private Path top;

  private static List<String> blocks(String file, String language) throws IOException {
    List<String> all = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(Path.of(file)));
    while (block.find()) {
      if (block.group(1).equals(language)) {
        all.add(block.group(2));
      }
    }
    return all;
  }

  /** The arguments of every call of the program; the parts before {@code &&} are Maven's. */
  private static List<String> calls(String file) throws IOException {
    List<String> all = new ArrayList<>();
    for (String block : blocks(file, "sh")) {
      for (String command : block.split("\n|&&", -1)) {
        Matcher program = PROGRAM.matcher(command.strip());
        if (program.matches()) {
          all.add(program.group(1));
        } else {
          assertTrue(command.isBlank() || command.startsWith("mvn "), command);
        }
      }
    }
    return all;
  }

  private Run run(String call) {
    String here = call.startsWith("archive") ? call : call.replaceFirst(" -o \\S+", "");
    List<String> args = new ArrayList<>(List.of(here.split(" ", -1)));
    if (args.get(0).equals("render")) {
      args.addAll(List.of("-o", top.resolve("out").toString()));
    }
    // What an earlier command made stands there.
    args.replaceAll(arg -> arg.startsWith("out/") ? top.resolve(arg).toString() : arg);
    return Run.of(args.toArray(new String[0]));
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "src/docs/README.zh.md"})
  @Slow
  void theCommandsWork(String file) throws IOException {
    List<String> calls = calls(file);
    assertTrue(calls.size() > 5, calls::toString);
    for (String call : calls) {
      Run run = run(call);
      assertEquals(0, run.code(), call + "\n" + run.err());
      assertFalse(run.out().isEmpty() && run.err().isEmpty(), call);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "src/docs/README.zh.md"})
  void theFirstCommandPrintsWhatIsShown(String file) throws IOException {
    String shown = blocks(file, "text").get(0);
    String printed = run(calls(file).get(0)).out();
    assertEquals(shown, printed.replace(top.toString() + "/", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "src/docs/README.zh.md"})
  void theUnitFileIsOne(String file) throws IOException {
    Path unit = Files.writeString(top.resolve("unit.yaml"), blocks(file, "yaml").get(0));
    Run run = run("render " + unit + " -f md");
    assertEquals(0, run.code(), run.err());
    String text = Files.readString(Path.of(run.outLines().get(0)));
    assertTrue(text.contains("集中学习2次、89人次"), text);
  }

  /** The lines of a CI job are not run here; that the program understands them is seen. */
  @ParameterizedTest
  @ValueSource(strings = {"README.md", "src/docs/README.zh.md"})
  void theRecipesForCiAreUnderstood(String file) throws IOException {
    List<String> recipes =
        blocks(file, "yaml").stream().filter(block -> block.startsWith("# .git")).toList();
    assertTrue(recipes.size() >= 2, file);
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Console console = new Console(nowhere, nowhere, Language.EN, Terminal.NONE);
    int calls = 0;
    for (String recipe : recipes) {
      Object read = new Yaml().load(recipe);
      assertTrue(read instanceof Map<?, ?>, recipe);
      Matcher call = Pattern.compile("(?:- run: |- )gongwen (.*)").matcher(recipe);
      while (call.find()) {
        calls++;
        CommandTree.of(console).parseArgs(call.group(1).replace("\"", "").split(" ", -1));
      }
    }
    assertTrue(calls >= 4, calls + " commands");
  }

  @Test
  void bothTellTheSameCommands() throws IOException {
    assertEquals(blocks("README.md", "sh").get(0), blocks("src/docs/README.zh.md", "sh").get(0));
    assertEquals(blocks("README.md", "sh").get(1), blocks("src/docs/README.zh.md", "sh").get(1));
    assertEquals(
        calls("README.md").size(),
        calls("src/docs/README.zh.md").size(),
        "commands of the READMEs");
  }

  /** {@code .ci/run} takes the first two shell blocks of README: a build without tests, and all. */
  @Test
  void theFirstCommandsBuildAndTest() throws IOException {
    String build = blocks("README.md", "sh").get(0);
    assertTrue(build.startsWith("mvn -q -Dmaven.test.skip package && target/gongwen/bin/"), build);
    assertEquals("mvn verify\n", blocks("README.md", "sh").get(1));
    String ci = Files.readString(Path.of(".ci/run"));
    assertTrue(ci.contains("for wanted in 1 2") && ci.contains("== wanted' README.md"), ci);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "src/docs/README.zh.md",
        "src/docs/first-report.zh.md",
        "src/docs/glossary.md",
        "src/docs/house.md",
        "src/docs/contributing.md",
        "src/docs/decisions.md",
        "src/docs/changes.md",
        "src/docs/security.md",
        "src/docs/templates.md",
        "src/docs/templates.zh.md"
      })
  void linksLeadSomewhere(String file) throws IOException {
    Path page = Path.of(file);
    Matcher link = Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(Files.readString(page));
    while (link.find()) {
      assertTrue(Files.exists(page.resolveSibling(link.group(1))), file + ": " + link.group(1));
    }
  }
}
