package gongwen.cli;

import gongwen.job.Formats;
import gongwen.job.Job;
import gongwen.job.Order;
import gongwen.job.Result;
import gongwen.text.Nearest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gongwen render}: from unit files to documents. */
@Command(name = "render")
final class RenderCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private SelectionOptions selection = new SelectionOptions();
  @Mixin private ReportingOptions reporting = new ReportingOptions();

  @Option(
      names = {"-f", "--format"},
      split = ",",
      paramLabel = "FORMAT")
  private List<String> formats = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR")
  private String output = "out";

  @Option(names = "--font-dir", paramLabel = "DIR")
  private List<String> fontFolders = new ArrayList<>();

  RenderCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Order order =
        selection
            .order()
            .withStrict(reporting.strict())
            .withFontFolders(
                fontFolders.stream()
                    .flatMap(typed -> Arguments.folder("--font-dir", typed).stream())
                    .toList());
    Path folder = Arguments.path(output);
    Formats wanted = wanted();
    Printer printer = reporting.printer(console, Printer.Task.RENDER);
    Result result = Job.render(order, wanted, folder, reporting.listener(printer));
    return reporting.conclude(printer, Printer.Task.RENDER, result).code();
  }

  private Formats wanted() {
    Formats installed = Formats.installed();
    List<String> names = formats.isEmpty() ? List.of("docx") : formats;
    for (String name : names) {
      if (!installed.names().contains(name)) {
        UsageFault fault =
            UsageFault.of(
                "没有格式“%s”；现有的格式：%s",
                "there is no format \"%s\"; there are: %s",
                name,
                String.join(", ", installed.names()));
        Optional<String> nearest = Nearest.of(name, installed.names());
        throw nearest.isPresent()
            ? fault.hint("是不是要写 %s？", "did you mean %s?", nearest.get())
            : fault;
      }
    }
    return installed.only(names);
  }
}
