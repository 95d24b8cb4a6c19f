package gongwen.cli;

import gongwen.cli.print.Console;
import gongwen.cli.print.Printer;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.job.Job;
import gongwen.job.output.Output;
import gongwen.job.output.Output.Edited;
import gongwen.job.plan.NamePattern;
import gongwen.job.plan.Request;
import gongwen.job.run.JobRun;
import gongwen.job.run.RunResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gongwen render}: from unit files to documents. */
@Command(name = "render")
final class RenderCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private SelectionOptions selection = new SelectionOptions();
  @Mixin private EarlierOptions earlier = new EarlierOptions();
  @Mixin private ReportingOptions reporting = new ReportingOptions();
  @Mixin private RunOptions running = new RunOptions();

  @Option(
      names = {"-f", "--format"},
      split = ",",
      paramLabel = "FORMAT")
  private List<String> formats = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR")
  private String output = "out";

  @Option(names = "--name", paramLabel = "PATTERN")
  private String names = NamePattern.USUAL.toString();

  @Option(names = "--shard", paramLabel = "I/N")
  private String shard = "";

  @Option(names = "--force")
  private boolean force;

  @Option(names = "--keep-both")
  private boolean keepBoth;

  @Option(names = "--draft")
  private boolean draft;

  @Option(names = "--dry-run")
  private boolean dryRun;

  @Option(names = "--prune")
  private boolean prune;

  @Option(names = "--font-dir", paramLabel = "DIR")
  private List<String> fontFolders = new ArrayList<>();

  RenderCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Request request =
        earlier
            .of(selection.request(console))
            .withStrict(reporting.strict())
            .withDraft(draft)
            .withFontFolders(Arguments.folders("--font-dir", fontFolders));
    Output wanted =
        new Output(
            Arguments.path(output),
            Arguments.formats(formats, List.of("docx")),
            names(),
            force,
            edited(),
            dryRun,
            prune,
            Arguments.shard(shard));
    if (request.expected().isPresent() && wanted.shard().isPresent()) {
      throw UsageFault.of(
              "--expect 和 --shard 不能一起用：一份里本来就没有全部单位",
              "--expect and --shard exclude each other: no shard has all units")
          .hint(
              "另用 gongwen check 文件夹 --expect 名单 核对",
              "call the roll with gongwen check DIR --expect FILE");
    }
    boolean toStandardOutput = output.equals(OneDocument.STANDARD_OUTPUT) && !dryRun;
    Printer.Task task = dryRun ? Printer.Task.LOOK : Printer.Task.RENDER;
    Printer printer = reporting.printer(console, task);
    try (Interruption interruption = Interruption.watch()) {
      JobRun run = running.run(console, reporting, printer, interruption);
      RunResult result =
          toStandardOutput ? print(request, wanted, run) : Job.render(request, wanted, run);
      int code = reporting.conclude(printer, task, result).code();
      console.flush();
      return code;
    } catch (IOException e) {
      console.problem(
          Message.of("文稿输出不了：%s", "the document cannot be handed over: %s", e.toString()));
      return ExitCode.ENVIRONMENT.code();
    }
  }

  private RunResult print(Request request, Output wanted, JobRun run) throws IOException {
    try (OneDocument document = OneDocument.begin()) {
      RunResult result = Job.render(request, document.in(wanted), document.unlisted(run));
      document.print(console);
      return result;
    }
  }

  /** Both asked for: everything is made again, and what was changed by hand is kept. */
  private Edited edited() {
    if (keepBoth) {
      return Edited.KEEP_BOTH;
    }
    return force ? Edited.OVERWRITE : Edited.LEAVE;
  }

  private NamePattern names() {
    Outcome<NamePattern> pattern = NamePattern.of(names);
    if (pattern.value().isEmpty()) {
      Diagnostic fault = pattern.diagnostics().get(0);
      throw new UsageFault(fault.message(), fault.hints().stream().findFirst());
    }
    return pattern.value().get();
  }
}
