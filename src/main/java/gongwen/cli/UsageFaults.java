package gongwen.cli;

import gongwen.cli.print.Console;
import gongwen.diagnostic.Message;
import gongwen.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reports, in the language of the console, why a command line cannot be understood. */
final class UsageFaults {
  private UsageFaults() {}

  static ExitCode report(Console console, ParameterException exception) {
    CommandLine command = exception.getCommandLine();
    return report(console, fault(command, exception), command);
  }

  static ExitCode report(Console console, UsageFault fault, CommandLine command) {
    console.problem(fault.sentence());
    fault.hint().ifPresent(console::hint);
    console.hint(
        Message.of(
            "用法见：%s --help", "for usage see: %s --help", command.getCommandSpec().qualifiedName()));
    return ExitCode.USAGE;
  }

  private static UsageFault fault(CommandLine command, ParameterException exception) {
    if (exception.getCause() instanceof UsageFault own) {
      return own;
    }
    if (exception instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().isEmpty()) {
      return unmatched(command, unmatched.getUnmatched().get(0));
    }
    if (exception instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return missing(missing.getMissing().get(0));
    }
    if (exception instanceof OverwrittenOptionException twice) {
      String name = name(twice.getOverwritten());
      return UsageFault.of("选项 %s 只能给一次", "option %s can be given only once", name);
    }
    // What is left is picocli's own wording, as for a value given to a switch.
    String message = String.valueOf(exception.getMessage());
    return UsageFault.of("命令行有误：%s", "the command line is wrong: %s", message);
  }

  private static UsageFault unmatched(CommandLine command, String word) {
    if (word.startsWith("-") && word.length() > 1) {
      int equals = word.indexOf('=');
      String option = equals < 0 ? word : word.substring(0, equals);
      List<String> known = new ArrayList<>();
      for (OptionSpec spec : command.getCommandSpec().options()) {
        known.addAll(List.of(spec.names()));
      }
      return near(UsageFault.of("没有选项 %s", "there is no option %s", option), option, known);
    }
    if (!command.getSubcommands().isEmpty()) {
      List<String> known = new ArrayList<>();
      command
          .getSubcommands()
          .forEach(
              (name, sub) -> {
                if (!sub.getCommandSpec().usageMessage().hidden()) {
                  known.add(name);
                }
              });
      return near(UsageFault.of("没有命令 %s", "there is no command %s", word), word, known);
    }
    return UsageFault.of("多出了参数 %s", "the argument %s is one too many", word);
  }

  private static UsageFault near(UsageFault fault, String word, List<String> known) {
    Optional<String> nearest = Nearest.of(word, known);
    return nearest.isPresent() ? fault.hint("是不是要写 %s？", "did you mean %s?", nearest.get()) : fault;
  }

  private static UsageFault missing(ArgSpec spec) {
    String name = name(spec);
    if (!spec.isOption()) {
      return UsageFault.of("缺少参数 %s", "the argument %s is missing", name);
    }
    return spec.required()
        ? UsageFault.of("必须给出选项 %s", "option %s must be given", name)
        : UsageFault.of("选项 %s 后面缺少值", "option %s needs a value", name);
  }

  private static String name(ArgSpec spec) {
    return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
  }
}
