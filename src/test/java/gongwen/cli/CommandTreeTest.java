package gongwen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import gongwen.cli.print.Console;
import gongwen.cli.print.Terminal;
import gongwen.diagnostic.Language;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class CommandTreeTest {
  @Test
  void noCommandHasItsMethodsLookedAt() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Terminal terminal = Terminal.of(List.of(), Map.of());
    looksAtNone(
        CommandTree.of(
            new Console(
                InputStream.nullInputStream(), nowhere, nowhere, Language.EN, terminal, false)));
  }

  private static void looksAtNone(CommandLine command) {
    Class<?> type = command.getCommandSpec().userObject().getClass();
    boolean looks =
        Optional.ofNullable(type.getAnnotation(Command.class))
            .map(Command::addMethodSubcommands)
            .orElse(true);
    assertFalse(looks, type.getName());
    command.getSubcommands().values().forEach(CommandTreeTest::looksAtNone);
  }

  @Test
  void theVersionNeedsNoCommand() {
    Run run = Run.of("--version");
    assertEquals(0, run.code());
    assertEquals(run.out(), Run.of("-V").out());
  }
}
