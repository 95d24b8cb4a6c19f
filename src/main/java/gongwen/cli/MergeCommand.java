package gongwen.cli;

import gongwen.cli.print.Console;
import gongwen.cli.print.Printer;
import gongwen.job.Merging;
import gongwen.job.run.Listener;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongwen merge}: from the folders of all shards to one. */
@Command(name = "merge")
final class MergeCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "PART", descriptionKey = "parts")
  private List<String> parts = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR|FILE.json")
  private String output = "";

  @Option(names = "--message-format", paramLabel = "human|json|github|sarif")
  private String messageFormat = "human";

  MergeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Path> folders = parts.stream().map(Arguments::path).toList();
    Path target = Arguments.path(output);
    Printer printer =
        Printer.of(Arguments.messageFormat(messageFormat), console, Printer.Task.MERGE);
    Listener listener = printer::written;
    return FinalReport.of(
            printer, Printer.Task.MERGE, Merging.merge(folders, target, listener), false)
        .code();
  }
}
