package gongwen.cli;

import gongwen.cli.print.Console;
import gongwen.cli.print.MessageFormat;
import gongwen.cli.print.Printer;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.fix.FileFix;
import gongwen.fix.Mending;
import gongwen.fix.Mending.Mended;
import gongwen.job.Job;
import gongwen.job.plan.Request;
import gongwen.job.run.JobRun;
import gongwen.job.run.RunResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gongwen fix}: puts right in the files what {@code check} finds and knows how to mend. */
@Command(name = "fix")
final class FixCommand implements Callable<Integer> {
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
      Mended mended = Mending.of(request, run, unsafe);
      ExitCode code =
          write ? write(request, run, mended, format, printer) : show(mended, format, printer);
      console.flush();
      return code.code();
    }
  }

  private ExitCode show(Mended mended, MessageFormat format, Printer printer) {
    if (format != MessageFormat.HUMAN) {
      return FinalReport.of(printer, Printer.Task.CHECK, mended.found(), strict);
    }
    mended.files().forEach(each -> each.diff().forEach(console::line));
    console.findings(mended.failures());
    say(mended);
    return FinalReport.code(mended.found(), strict);
  }

  private void say(Mended mended) {
    int made = mended.files().stream().mapToInt(FileFix::made).sum();
    long toConfirm = unsafe ? 0 : mended.toConfirm();
    if (made > 0) {
      console.say(
          Message.of(
              "%d 处可以改正（%d 个文件）；加 --write 就写入文件",
              "%d places can be put right (files: %d); --write does it",
              made,
              mended.files().size()));
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

  private ExitCode write(
      Request request, JobRun run, Mended mended, MessageFormat format, Printer printer) {
    List<Diagnostic> failures = new ArrayList<>(mended.failures());
    boolean all = true;
    int made = 0;
    int files = 0;
    for (FileFix each : mended.files()) {
      Outcome<Path> outcome = run.stopped().get() ? Outcome.failed() : each.write();
      outcome.value().ifPresent(printer::written);
      made += outcome.value().isPresent() ? each.made() : 0;
      files += outcome.value().isPresent() ? 1 : 0;
      failures.addAll(outcome.diagnostics());
      all &= outcome.value().isPresent();
    }
    if (format == MessageFormat.HUMAN && files > 0) {
      console.say(Message.of("改好了 %d 处（%d 个文件）", "put right: %d places (files: %d)", made, files));
    }
    console.findings(failures);
    RunResult left = all ? mended.left() : Job.check(request, run);
    ExitCode code = FinalReport.of(printer, Printer.Task.CHECK, left, strict);
    return failures.isEmpty() ? code : ExitCode.ENVIRONMENT;
  }
}
