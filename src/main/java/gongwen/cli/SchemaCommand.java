package gongwen.cli;

import gongwen.cli.print.Console;
import gongwen.diagnostic.Outcome;
import gongwen.job.output.NewFiles;
import gongwen.json.Json;
import gongwen.schema.ProfileSchema;
import gongwen.schema.UnitSchema;
import gongwen.template.library.Template;
import gongwen.template.library.TemplateLibrary;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongwen schema}: the JSON Schema of the unit file or of a profile, for editors. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "folder-of-units")
  private String folder = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "output-file")
  private String output = "";

  @Option(names = "--profile")
  private boolean profile;

  @Option(names = "--force")
  private boolean force;

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (profile && !folder.isEmpty()) {
      throw UsageFault.of("--profile 不和文件夹一起用", "--profile goes without a folder");
    }
    if (profile) {
      return write(ProfileSchema.of());
    }
    Outcome<TemplateLibrary> library =
        Arguments.folder("schema", folder)
            .map(here -> TemplateLibrary.builtIn().beside(here, here))
            .orElseGet(() -> Outcome.of(TemplateLibrary.builtIn()));
    console.findings(library.diagnostics());
    if (library.value().isEmpty() || library.hasErrors()) {
      return ExitCode.INPUT.code();
    }
    return write(UnitSchema.of(library.value().get().list().stream().map(Template::info).toList()));
  }

  private int write(Map<String, Object> schema) {
    String json = Json.indented(schema);
    if (output.isEmpty()) {
      console.line(json);
      return ExitCode.DONE.code();
    }
    byte[] bytes = (json + "\n").getBytes(StandardCharsets.UTF_8);
    Outcome<Path> written = NewFiles.write(Arguments.path(output), bytes, force);
    return FinalReport.ofFile(console, written).code();
  }
}
