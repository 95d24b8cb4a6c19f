package gongwen.cli;

import gongwen.diagnostic.Language;
import gongwen.manifest.Version;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** All commands, bound to one console. */
final class CommandTree {
  /** Columns of the help texts; a Chinese character takes two. */
  private static final int HELP_WIDTH = 100;

  private CommandTree() {}

  /** All of them. */
  static CommandLine of(Console console) {
    return of(console, commands(console));
  }

  private static Map<String, Supplier<CommandLine>> commands(Console console) {
    Map<String, Supplier<CommandLine>> commands = new LinkedHashMap<>();
    commands.put("render", () -> new CommandLine(new RenderCommand(console)));
    commands.put("check", () -> new CommandLine(new CheckCommand(console)));
    commands.put("archive", () -> new CommandLine(new ArchiveCommand(console)));
    commands.put("verify", () -> new CommandLine(new VerifyCommand(console)));
    commands.put("merge", () -> new CommandLine(new MergeCommand(console)));
    commands.put("facts", () -> new CommandLine(new FactsCommand(console)));
    commands.put("due", () -> new CommandLine(new DueCommand(console)));
    commands.put("fonts", () -> new CommandLine(new FontsCommand(console)));
    commands.put("inspect", () -> new CommandLine(new InspectCommand(console)));
    commands.put("new", () -> new CommandLine(new NewCommand(console)));
    commands.put("schema", () -> new CommandLine(new SchemaCommand(console)));
    commands.put("template", () -> templates(console));
    commands.put("completion", () -> new CommandLine(new CompletionCommand(console)));
    commands.put("warm-up", () -> new CommandLine(new WarmUpCommand()));
    return commands;
  }

  /** What the arguments need: describing a command takes time, and nobody sees the others. */
  private static CommandLine of(Console console, List<String> args) {
    Map<String, Supplier<CommandLine>> commands = commands(console);
    String first = args.isEmpty() ? "" : args.get(0);
    if (commands.containsKey(first) && !first.equals("completion")) {
      commands.keySet().retainAll(List.of(first));
    }
    return of(console, commands);
  }

  private static CommandLine of(Console console, Map<String, Supplier<CommandLine>> commands) {
    CommandLine tree = new CommandLine(new RootCommand());
    RootCommand.addCommonOptions(tree.getCommandSpec());
    tree.getCommandSpec().versionProvider(() -> new String[] {"gongwen " + Version.text()});
    commands.forEach((name, command) -> tree.addSubcommand(name, command.get()));
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
    templates.addSubcommand(new TemplateExportCommand(console));
    return templates;
  }

  static ExitCode execute(Console console, List<String> args) {
    CommandLine tree = of(console, args);
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
