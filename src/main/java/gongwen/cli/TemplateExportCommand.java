package gongwen.cli;

import gongwen.cli.print.Console;
import gongwen.diagnostic.Outcome;
import gongwen.job.output.NewFiles;
import gongwen.template.library.Template;
import gongwen.template.library.TemplateLibrary;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code gongwen template export}: a copy of a built-in kind to change. The macros that it imports
 * from {@code /shared} stay built in.
 */
@Command(name = "export")
final class TemplateExportCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "KIND", descriptionKey = "kind")
  private String kind = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER")
  private String output = "";

  @Option(names = "--force")
  private boolean force;

  TemplateExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Outcome<Template> found = TemplateLibrary.builtIn().find(kind);
    if (found.value().isEmpty()) {
      console.findings(found.diagnostics());
      return ExitCode.INPUT.code();
    }
    Template template = found.value().get();
    Path folder =
        output.isEmpty() ? Path.of("templates", template.info().id()) : Arguments.path(output);
    SortedMap<String, byte[]> files = new TreeMap<>();
    template
        .files()
        .forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
    Outcome<List<Path>> written = NewFiles.write(folder, files, force);
    return FinalReport.ofFiles(console, written).code();
  }
}
