package gongwen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.diagnostic.Language;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** No command, option or argument is without its text in either language. */
class HelpTextsTest {
  @Test
  void bothLanguagesHaveTheSameTexts() {
    assertEquals(
        new TreeSet<>(Collections.list(CommandTree.texts(Language.EN).getKeys())),
        new TreeSet<>(Collections.list(CommandTree.texts(Language.ZH).getKeys())));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everythingIsDescribed(Language language) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    described(CommandTree.of(new Console(nowhere, nowhere, language, Terminal.NONE)));
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
}
