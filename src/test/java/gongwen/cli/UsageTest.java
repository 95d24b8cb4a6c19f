package gongwen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the program is called: help, version, language, and what it says to a wrong call. */
class UsageTest {
  @Test
  void helpGoesToTheStandardOutput() {
    Run run = Run.of("--help");
    assertEquals(0, run.code());
    assertEquals("", run.err());
    for (String command : new String[] {"render", "check", "facts", "template", "completion"}) {
      assertTrue(run.out().contains("  " + command), command);
    }
    assertFalse(run.out().contains("warm-up"));
  }

  @Test
  void versionIsOneLine() {
    Run run = Run.of("--version");
    assertEquals(0, run.code());
    assertTrue(run.out().matches("gongwen \\d+\\.\\d+\\.\\d+\\R"), run.out());
  }

  @ParameterizedTest
  @CsvSource({
    "LC_ALL, zh_CN.UTF-8, 用法",
    "LC_MESSAGES, zh_CN, 用法",
    "LANG, zh_TW.UTF-8, 用法",
    "LANG, C, Usage",
    "LC_ALL, C.UTF-8, Usage",
    "LANG, de_DE.UTF-8, Usage"
  })
  void theLocaleDecidesTheLanguage(String variable, String locale, String word) {
    assertTrue(Run.in(Map.of(variable, locale), "--help").out().startsWith(word));
  }

  @Test
  void theStrongerVariableOfTheLocaleWins() {
    Run run = Run.in(Map.of("LC_ALL", "C", "LANG", "zh_CN.UTF-8"), "--help");
    assertTrue(run.out().startsWith("Usage"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--lang=zh", "--lang zh"})
  void theOptionWinsOverTheLocale(String option) {
    String[] words = (option + " render --help").split(" ", -1);
    assertTrue(Run.in(Map.of("LC_ALL", "en_US.UTF-8"), words).out().startsWith("用法"));
  }

  @Test
  void aLanguageMayStandAfterTheCommand() {
    assertTrue(Run.of("render", "--help", "--lang", "zh").out().startsWith("用法"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rende x                      | there is no command rende         | did you mean render?",
        "render x --formt docx        | there is no option --formt        | did you mean --format?",
        "template shw                 | there is no command shw           | did you mean show?",
        "render                       | the argument PATH is missing   |",
        "render x -o                  | option --output needs a value     |",
        "render x -o a -o b           | option --output can be given only once |",
        "facts x                      | option --period must be given     |",
        "facts x --period 2024-Q5     | \"2024-Q5\" is not a period       | write 2024",
        "facts x y --period 2024      | the argument y is one too many    |",
        "render x -t analysis         | --template needs --period         |",
        "render x --lang fr           | --lang is zh or en, not \"fr\"    |",
        "render x --message-format ml | not \"ml\"                        |",
        "render x -f dcox             | there is no format \"dcox\"        | did you mean docx?",
        "render x -f Word             | there is no format \"Word\"        | did you mean docx?",
        "render x -f odt              | there is no format \"odt\"; there are: docx |",
        "render x --root nowhere      | --root needs a folder              |",
        "render x --jobs 0            | --jobs is at least 1, not 0       |",
        "render x --shard 4/3         | \"4/3\" is no shard                | write 1/3",
        "render x --name {unti}       | names have no field {unti}        | did you mean {unit}?",
        "render x --name {unit        | a brace of the name has no other: {unit | write for example {unit}-{period}-",
        "render x --name=             | the name of files is empty        | write for example {unit}-{period}-",
        "render x --progress loud     | --progress is auto, plain or none |",
      })
  void aWrongCallIsToldAndNothingIsDone(String line, String sentence, String hint) {
    Run run = Run.of(line.split(" +", -1));
    assertEquals(ExitCode.USAGE.code(), run.code(), run.err());
    assertEquals("", run.out());
    assertTrue(run.err().contains("error: ") && run.err().contains(sentence), run.err());
    assertTrue(hint == null || run.err().contains("hint: " + hint), run.err());
    assertTrue(run.lastWord().contains("--help"), run.err());
  }

  @Test
  void aWrongCallIsToldInChinese() {
    Run run = Run.of("render", "x", "--formt", "md", "--lang", "zh");
    assertEquals(2, run.code());
    assertTrue(run.err().startsWith("gongwen: 错误：没有选项 --formt\n  提示：是不是要写 --format？\n"), run.err());
  }

  @Test
  void aCallWithoutACommandShowsTheHelpAndFails() {
    for (String[] args : new String[][] {{}, {"template"}}) {
      Run run = Run.of(args);
      assertEquals(2, run.code());
      assertEquals("", run.out());
      assertTrue(run.err().startsWith("Usage: gongwen"), run.err());
    }
  }

  @Test
  void completionIsAScript() {
    Run run = Run.of("completion");
    assertEquals(0, run.code());
    assertTrue(run.out().startsWith("#!"), run.out());
    assertTrue(run.out().contains("--message-format"));
  }

  @Test
  void everyExitCodeIsInTheHelpOfBothLanguages() {
    for (String language : new String[] {"zh", "en"}) {
      String help = Run.of("--help", "--lang", language).out();
      String codes = help.substring(help.lastIndexOf(language.equals("zh") ? "退出码" : "Exit codes"));
      for (ExitCode code : ExitCode.values()) {
        assertTrue(codes.matches("(?s).*\\b" + code.code() + "[ ].*"), code + " in " + codes);
      }
    }
  }
}
