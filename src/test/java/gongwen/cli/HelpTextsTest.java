package gongwen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.cli.print.Console;
import gongwen.cli.print.Terminal;
import gongwen.diagnostic.Language;
import gongwen.testing.Goldens;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** No command, option or argument is without its text in either language. */
class HelpTextsTest {
  private static final Path GOLDENS = Path.of("src", "test", "help");

  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])(--[a-z][a-z0-9-]+)");

  /** Options of programs that the pages call beside this one. */
  private static final Set<String> OF_OTHERS = Set.of("--version");

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

  /** A sentence of its own: with a full stop, and no two things of a command say the same. */
  private static void saysSomething(String name, List<String> words, Set<String> others) {
    String text = String.join(" ", words);
    assertTrue(text.matches("(?s).*[\\p{L}].*[.。）)]"), name + ": " + text);
    assertFalse(text.contains("===") || text.contains("<<<"), name + ": " + text);
    assertTrue(others.add(text), name + " says what another option says: " + text);
  }

  private static void described(CommandLine command) {
    String name = command.getCommandSpec().qualifiedName();
    if (command.getCommandSpec().usageMessage().hidden()) {
      return;
    }
    List<String> about = Arrays.asList(command.getCommandSpec().usageMessage().description());
    assertFalse(about.isEmpty(), name);
    Set<String> others = new TreeSet<>();
    saysSomething(name, about, others);
    for (ArgSpec each : command.getCommandSpec().args()) {
      assertTrue(each.description().length > 0, name + " " + each);
      saysSomething(name + " " + key(each), Arrays.asList(each.description()), others);
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

  /** The page of all commands is their help. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void thePageOfCommandsIsTheirHelp(Language language) throws IOException {
    SortedMap<String, String> pages = new TreeMap<>();
    pages(tree(language), language.name().toLowerCase(Locale.ROOT), pages);
    Path page = Path.of("src", "docs", language.choose("commands.zh.md", "commands.md"));
    StringBuilder made = new StringBuilder();
    made.append(
        language.choose(
            "# 命令和选项\n\n[English](commands.md)\n\n各个命令的 `--help`，由程序写成。\n",
            "# Commands and options\n\n[中文](commands.zh.md)\n\n"
                + "What `--help` says of every command, written by the program.\n"));
    pages.forEach(
        (name, help) ->
            made.append("\n## ")
                .append(name.substring(3).replace(".txt", "").replace('-', ' '))
                .append("\n\n```text\n")
                .append(help.stripTrailing())
                .append("\n```\n"));
    if (Goldens.updated()) {
      Files.writeString(page, made);
    }
    assertEquals(Files.readString(page), made.toString(), "-Dgongwen.goldens=update writes it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "src/docs/README.zh.md",
        "src/docs/first-report.zh.md",
        "src/docs/templates.md",
        "src/docs/templates.zh.md"
      })
  void pagesNameOnlyWhatThereIs(String file) throws IOException {
    Set<String> known = new TreeSet<>(OF_OTHERS);
    options(tree(Language.EN), known);
    Set<String> named = new TreeSet<>();
    Matcher option = OPTION.matcher(Files.readString(Path.of(file)));
    while (option.find()) {
      named.add(option.group(1));
    }
    named.removeAll(known);
    assertEquals(Set.of(), named, file);
  }

  private static void options(CommandLine command, Set<String> all) {
    command.getCommandSpec().options().forEach(each -> all.addAll(List.of(each.names())));
    command.getSubcommands().values().forEach(sub -> options(sub, all));
  }

  private static CommandLine tree(Language language) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return CommandTree.of(new Console(nowhere, nowhere, language, Terminal.NONE));
  }
}
