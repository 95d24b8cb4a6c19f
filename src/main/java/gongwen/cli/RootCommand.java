package gongwen.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code gongwen} by itself: what every command has in common. */
@Command(name = "gongwen")
final class RootCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT)
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true)
  private boolean version;

  /** Read by {@link Languages} before the command line is parsed; here for help and checking. */
  @Option(
      names = "--lang",
      scope = ScopeType.INHERIT,
      paramLabel = "zh|en",
      converter = LanguageName.class)
  private String lang = "";

  /** Read by {@link Terminal}. */
  @Option(names = "--no-color", scope = ScopeType.INHERIT)
  private boolean noColor;

  @Override
  public Integer call() {
    CommandLine line = spec.commandLine();
    line.usage(line.getErr());
    return ExitCode.USAGE.code();
  }

  /** Checks the name of a language. */
  static final class LanguageName implements CommandLine.ITypeConverter<String> {
    @Override
    public String convert(String name) {
      if (Languages.named(name).isEmpty()) {
        throw UsageFault.of("--lang 只能是 zh 或 en，不是“%s”。", "--lang is zh or en, not \"%s\".", name);
      }
      return name;
    }
  }
}
