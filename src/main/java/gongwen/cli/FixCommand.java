package gongwen.cli;

import gongwen.cli.print.Console;
import gongwen.cli.print.MessageFormat;
import gongwen.cli.print.Printer;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.fix.FileFix;
import gongwen.fix.Fixes;
import gongwen.job.Job;
import gongwen.job.plan.Request;
import gongwen.job.run.JobRun;
import gongwen.job.run.RunResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gongwen fix}: puts right in the files what {@code check} finds and knows how to mend. */
@Command(name = "fix")
final class FixCommand implements Callable<Integer> {
  /** A fault may hide another one; so many times what is left is looked at again. */
  private static final int ROUNDS = 8;

  private final Console console;

  @Mixin private SelectionOptions selection = new SelectionOptions();
  @Mixin private RunOptions running = new RunOptions();

  @Option(names = "--message-format", paramLabel = "human|json|github|sarif")
  private String messageFormat = "human";

  @Option(names = "--strict")
  private boolean strict;

  @Option(names = "--diff")
  private boolean diff;

  @Option(names = "--write")
  private boolean write;

  @Option(names = "--unsafe")
  private boolean unsafe;

  FixCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (write && diff) {
      throw UsageFault.of("--diff 和 --write 不能一起用", "--diff and --write exclude each other");
    }
    if (selection.readsStandardInput()) {
      throw UsageFault.of("fix 只改文件，不读标准输入", "fix works on files, not on the standard input");
    }
    Request request = selection.request(console).withStrict(strict);
    MessageFormat format = Arguments.messageFormat(messageFormat);
    Printer printer = Printer.of(format, console, Printer.Task.CHECK);
    try (Interruption interruption = Interruption.watch()) {
      JobRun run = running.quietly(console, format, interruption);
      RunResult result = Job.check(request, run);
      ExitCode code =
          write ? writeAll(request, run, result, printer) : show(result, format, printer);
      console.flush();
      return code.code();
    }
  }

  private ExitCode show(RunResult result, MessageFormat format, Printer printer) {
    Outcome<List<FileFix>> fixes = Fixes.of(result.findings(), unsafe);
    List<FileFix> files = fixes.value().orElse(List.of());
    if (format == MessageFormat.HUMAN) {
      files.forEach(each -> each.diff().forEach(console::line));
      int made = files.stream().mapToInt(FileFix::made).sum();
      long toConfirm = unsafe ? 0 : Fixes.toConfirm(result.findings());
      console.findings(fixes.diagnostics());
      say(made, files.size(), toConfirm);
      return FinalReport.code(result, strict);
    }
    return FinalReport.of(printer, Printer.Task.CHECK, result, strict);
  }

  private void say(int made, int files, long toConfirm) {
    if (made > 0) {
      console.say(
          Message.of(
              "%d 处可以改正（%d 个文件）；加 --write 就写入文件",
              "%d places can be put right (files: %d); --write does it", made, files));
    }
    if (toConfirm > 0) {
      console.say(
          Message.of(
              "另有 %d 处要由您确认；加 --unsafe 一并列出",
              "%d more need your confirmation; --unsafe shows them, too", toConfirm));
    }
    if (made == 0 && toConfirm == 0) {
      console.say(Message.of("没有能自动改正的地方", "nothing here can be put right by the program"));
    }
  }

  private ExitCode writeAll(Request request, JobRun run, RunResult first, Printer printer) {
    RunResult result = first;
    Set<Path> written = new LinkedHashSet<>();
    List<Diagnostic> failures = new ArrayList<>();
    for (int round = 0; round < ROUNDS && failures.isEmpty(); round++) {
      List<FileFix> files = Fixes.of(result.findings(), unsafe).value().orElse(List.of());
      if (files.isEmpty() || run.stopped().get()) {
        break;
      }
      for (FileFix each : files) {
        Outcome<Path> outcome = Fixes.write(each);
        outcome.value().ifPresent(written::add);
        failures.addAll(outcome.diagnostics());
      }
      result = Job.check(request, run);
    }
    written.forEach(printer::written);
    console.findings(failures);
    ExitCode code = FinalReport.of(printer, Printer.Task.CHECK, result, strict);
    return failures.isEmpty() ? code : ExitCode.ENVIRONMENT;
  }
}
