package gongwen.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code gongwen} by itself: it shows what there is. */
@Command(name = "gongwen")
final class RootCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  /** What every command understands; nothing reads it from here. */
  static void addCommonOptions(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).scopeType(ScopeType.INHERIT).build());
    spec.addOption(OptionSpec.builder("-V", "--version").versionHelp(true).build());
    // Languages has read it before the command line is parsed; here it is checked and shown.
    spec.addOption(
        OptionSpec.builder("--lang")
            .scopeType(ScopeType.INHERIT)
            .paramLabel("zh|en")
            .type(String.class)
            .converters(new LanguageName())
            .build());
    // Terminal has read it.
    spec.addOption(OptionSpec.builder("--no-color").scopeType(ScopeType.INHERIT).build());
  }

  /** No lambda, so that java can archive its interface. */
  private static final class LanguageName implements ITypeConverter<Object> {
    @Override
    public Object convert(String name) {
      if (Languages.named(name).isEmpty()) {
        throw UsageFault.of("--lang 只能是 zh 或 en，不是“%s”", "--lang is zh or en, not \"%s\"", name);
      }
      return name;
    }
  }

  @Override
  public Integer call() {
    CommandLine line = spec.commandLine();
    line.usage(line.getErr());
    return ExitCode.USAGE.code();
  }
}
