package gongwen.cli;

import gongwen.cli.print.Console;
import gongwen.cli.print.Printer;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.job.Job;
import gongwen.job.plan.Request;
import gongwen.job.run.JobRun;
import gongwen.job.run.RunResult;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gongwen check}: the same reading and composing as {@code render}, and nothing written. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private SelectionOptions selection = new SelectionOptions();
  @Mixin private EarlierOptions earlier = new EarlierOptions();
  @Mixin private ReportingOptions reporting = new ReportingOptions();
  @Mixin private RunOptions running = new RunOptions();

  @Option(names = "--annotate", paramLabel = "FOLDER|FILE.xlsx")
  private String annotate = "";

  @Option(names = "--force")
  private boolean force;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Printer printer = reporting.printer(console, Printer.Task.CHECK);
    Request request = earlier.of(selection.request(console)).withStrict(reporting.strict());
    try (Interruption interruption = Interruption.watch()) {
      JobRun run = running.run(console, reporting, printer, interruption);
      RunResult result = Job.check(request, run);
      ExitCode code = reporting.conclude(printer, Printer.Task.CHECK, result);
      if (!annotate.isEmpty()) {
        Outcome<List<Path>> files =
            new AnnotatedLedgers(result.findings(), console.language())
                .write(Path.of(annotate), force);
        if (files.value().filter(List::isEmpty).isPresent()) {
          console.say(
              Message.of(
                  "台账里没有要批注的格子，没有写 %s",
                  "no cell of a ledger needs a comment: %s was not written", annotate));
        }
        ExitCode written = FinalReport.ofFiles(console, files);
        code = written == ExitCode.DONE ? code : written;
      }
      console.flush();
      return code.code();
    }
  }
}
