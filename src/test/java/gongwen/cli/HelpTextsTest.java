package gongwen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.cli.print.Console;
import gongwen.cli.print.Terminal;
import gongwen.diagnostic.Language;
import gongwen.testing.Goldens;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** No command, option or argument is without its text in either language. */
class HelpTextsTest {
  private static final Path GOLDENS = Path.of("src", "test", "help");

  @Test
  void bothLanguagesHaveTheSameTexts() {
    assertEquals(
        new TreeSet<>(Collections.list(CommandTree.texts(Language.EN).getKeys())),
        new TreeSet<>(Collections.list(CommandTree.texts(Language.ZH).getKeys())));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everythingIsDescribed(Language language) {
    described(tree(language));
  }

  private static void described(CommandLine command) {
    String name = command.getCommandSpec().qualifiedName();
    if (command.getCommandSpec().usageMessage().hidden()) {
      return;
    }
    List<String> about = Arrays.asList(command.getCommandSpec().usageMessage().description());
    assertFalse(about.isEmpty(), name);
    for (ArgSpec each : command.getCommandSpec().args()) {
      assertTrue(each.description().length > 0, name + " " + each);
    }
    command.getSubcommands().values().forEach(HelpTextsTest::described);
  }

  /** What a command says is not left behind when the command goes or is called otherwise. */
  @Test
  void everyTextIsSaidSomewhere() {
    Set<String> left = new TreeSet<>(Collections.list(CommandTree.texts(Language.EN).getKeys()));
    left.removeIf(key -> key.startsWith("usage."));
    said(tree(Language.EN), left);
    assertEquals(Set.of(), left, "texts that no help shows");
  }

  private static void said(CommandLine command, Set<String> left) {
    String name = command.getCommandSpec().qualifiedName(".");
    left.removeIf(key -> key.startsWith(name + ".usage."));
    for (ArgSpec each : command.getCommandSpec().args()) {
      String key = key(each);
      if (!left.remove(name + "." + key) && !special(name, key)) {
        left.remove(key);
      }
    }
    command.getSubcommands().values().forEach(sub -> said(sub, left));
  }

  private static boolean special(String command, String key) {
    return CommandTree.texts(Language.EN).containsKey(command + "." + key);
  }

  private static String key(ArgSpec arg) {
    String given = arg.descriptionKey();
    return given == null || given.isEmpty()
        ? ((OptionSpec) arg).longestName().replaceFirst("^-+", "")
        : given;
  }

  /** Every page of help as it was last read and found good. */
  @TestFactory
  Stream<DynamicTest> everyPageIsAsItWasFoundGood() {
    SortedMap<String, String> pages = new TreeMap<>();
    for (Language language : Language.values()) {
      pages(tree(language), language.name().toLowerCase(Locale.ROOT), pages);
    }
    return Goldens.tests(GOLDENS, pages);
  }

  private static void pages(CommandLine command, String language, SortedMap<String, String> pages) {
    if (command.getCommandSpec().usageMessage().hidden()) {
      return;
    }
    String[] words = command.getCommandSpec().qualifiedName().split(" ", -1);
    Stream<String> call =
        Stream.concat(Arrays.stream(words).skip(1), Stream.of("--help", "--lang"));
    Run run = Run.of(Stream.concat(call, Stream.of(language)).toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
    pages.put(language + "/" + String.join("-", words) + ".txt", run.out());
    command.getSubcommands().values().forEach(sub -> pages(sub, language, pages));
  }

  private static CommandLine tree(Language language) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return CommandTree.of(new Console(nowhere, nowhere, language, Terminal.NONE));
  }
}
