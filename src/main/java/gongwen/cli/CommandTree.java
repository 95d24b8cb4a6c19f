package gongwen.cli;

import gongwen.diagnostic.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** All commands, bound to one console. */
final class CommandTree {
  /** Columns of the help texts; a Chinese character takes two. */
  private static final int HELP_WIDTH = 100;

  private CommandTree() {}

  static CommandLine of(Console console) {
    CommandLine tree = new CommandLine(new RootCommand());
    RootCommand.addCommonOptions(tree.getCommandSpec());
    tree.getCommandSpec().versionProvider(() -> new String[] {"gongwen " + Version.text()});
    tree.addSubcommand(new RenderCommand(console));
    tree.addSubcommand(new CheckCommand(console));
    tree.addSubcommand(new FactsCommand(console));
    tree.addSubcommand(new FontsCommand(console));
    tree.addSubcommand(templates(console));
    tree.addSubcommand(new CompletionCommand(console));
    tree.addSubcommand(new WarmUpCommand());
    tree.setResourceBundle(texts(console.language()));
    tree.setUsageHelpWidth(HELP_WIDTH);
    tree.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    tree.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    tree.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    return tree;
  }

  private static CommandLine templates(Console console) {
    CommandLine templates = new CommandLine(new TemplateCommand());
    templates.addSubcommand(new TemplateListCommand(console));
    templates.addSubcommand(new TemplateShowCommand(console));
    return templates;
  }

  static ExitCode execute(Console console, List<String> args) {
    CommandLine tree = of(console);
    tree.setParameterExceptionHandler((fault, ignored) -> UsageFaults.tell(console, fault).code());
    tree.setExecutionExceptionHandler(
        (exception, command, parsed) ->
            exception instanceof UsageFault fault
                ? UsageFaults.tell(console, fault, command).code()
                : BugReport.tell(console, args, exception).code());
    int code = tree.execute(args.toArray(new String[0]));
    for (ExitCode known : ExitCode.values()) {
      if (known.code() == code) {
        return known;
      }
    }
    throw new IllegalStateException("exit code " + code);
  }

  /** Not looked up by locale: the language is the console's, whatever the default locale is. */
  static ResourceBundle texts(Language language) {
    String name = language == Language.ZH ? "help_zh.properties" : "help_en.properties";
    try (InputStream in = CommandTree.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not in the jar");
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      return new PropertyResourceBundle(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
