package gongwen.cli;

import gongwen.cli.print.Console;
import gongwen.diagnostic.Language;
import gongwen.manifest.Version;
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
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** All commands, bound to one console. */
final class CommandTree {
  /** Columns of the help texts; a Chinese character takes two. */
  private static final int HELP_WIDTH = 100;

  /** In the order in which help shows them. */
  private static final List<String> NAMES =
      List.of(
          "render",
          "check",
          "changes",
          "fix",
          "archive",
          "verify",
          "merge",
          "facts",
          "due",
          "fonts",
          "inspect",
          "new",
          "schema",
          "template",
          "completion",
          "warm-up");

  private CommandTree() {}

  private static Object command(String name, Console console) {
    return switch (name) {
      case "render" -> new RenderCommand(console);
      case "check" -> new CheckCommand(console);
      case "changes" -> new ChangesCommand(console);
      case "fix" -> new FixCommand(console);
      case "archive" -> new ArchiveCommand(console);
      case "verify" -> new VerifyCommand(console);
      case "merge" -> new MergeCommand(console);
      case "facts" -> new FactsCommand(console);
      case "due" -> new DueCommand(console);
      case "fonts" -> new FontsCommand(console);
      case "inspect" -> new InspectCommand(console);
      case "new" -> new NewCommand(console);
      case "schema" -> new SchemaCommand(console);
      case "template" -> templates(console);
      case "completion" -> new CompletionCommand(console);
      case "warm-up" -> new WarmUpCommand();
      default -> throw new IllegalStateException(name);
    };
  }

  /** All of them. */
  static CommandLine of(Console console) {
    return of(console, NAMES);
  }

  /** What the arguments need: describing a command takes time, and nobody sees the others. */
  private static List<String> needed(List<String> args) {
    if (args.equals(List.of("--version")) || args.equals(List.of("-V"))) {
      return List.of();
    }
    String first = args.isEmpty() ? "" : args.get(0);
    return NAMES.contains(first) && !first.equals("completion") ? List.of(first) : NAMES;
  }

  private static CommandLine of(Console console, List<String> names) {
    CommandLine tree = new CommandLine(new RootCommand());
    RootCommand.addCommonOptions(tree.getCommandSpec());
    tree.getCommandSpec().versionProvider(new ProgramVersion());
    names.forEach(name -> tree.addSubcommand(name, command(name, console)));
    tree.setResourceBundle(texts(console.language()));
    tree.setUsageHelpWidth(HELP_WIDTH);
    tree.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    tree.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    tree.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    return tree;
  }

  // Interfaces of picocli are of an old class format, and java archives none that a lambda was made
  // of, nor what implements it: nearly forty classes then come from the jar at every start.
  private static final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"gongwen " + Version.text()};
    }
  }

  private static CommandLine templates(Console console) {
    CommandLine templates = new CommandLine(new TemplateCommand());
    templates.addSubcommand(new TemplateListCommand(console));
    templates.addSubcommand(new TemplateShowCommand(console));
    templates.addSubcommand(new TemplateExportCommand(console));
    return templates;
  }

  static ExitCode execute(Console console, List<String> typed) {
    List<String> args = FormatArguments.joined(typed);
    CommandLine tree = of(console, needed(args));
    FaultReporter reporter = new FaultReporter(console, args);
    tree.setParameterExceptionHandler(reporter);
    tree.setExecutionExceptionHandler(reporter);
    int code = tree.execute(args.toArray(new String[0]));
    for (ExitCode known : ExitCode.values()) {
      if (known.code() == code) {
        return known;
      }
    }
    throw new IllegalStateException("exit code " + code);
  }

  private record FaultReporter(Console console, List<String> args)
      implements IParameterExceptionHandler, IExecutionExceptionHandler {
    @Override
    public int handleParseException(ParameterException fault, String[] typed) {
      return UsageFaults.report(console, fault).code();
    }

    @Override
    public int handleExecutionException(
        Exception exception, CommandLine command, ParseResult parsed) {
      return exception instanceof UsageFault fault
          ? UsageFaults.report(console, fault, command).code()
          : BugReport.of(console, args, exception).code();
    }
  }

  /** Not looked up by locale: the language is the console's, whatever the default locale is. */
  static ResourceBundle texts(Language language) {
    String name = language.choose("help_zh.properties", "help_en.properties");
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
