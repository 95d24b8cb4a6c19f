package gongwen.cli;

import gongwen.cli.print.Console;
import gongwen.diagnostic.Outcome;
import gongwen.template.library.Template;
import gongwen.template.library.TemplateInfo;
import gongwen.template.library.TemplateLibrary;
import gongwen.text.DisplayWidth;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code gongwen template list}: one line for each report kind. */
@Command(name = "list")
final class TemplateListCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "0..1", paramLabel = "FOLDER", descriptionKey = "folder-of-templates")
  private String folder = "";

  TemplateListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Outcome<TemplateLibrary> found =
        folder.isEmpty()
            ? Outcome.of(TemplateLibrary.builtIn())
            : TemplateLibrary.builtIn()
                .around(Arguments.folder("template list", folder).orElseThrow());
    console.findings(found.diagnostics());
    TemplateLibrary library = found.value().orElse(TemplateLibrary.builtIn());
    int ids = 0;
    int names = 0;
    for (Template each : library.list()) {
      ids = Math.max(ids, DisplayWidth.of(each.info().id()));
      names = Math.max(names, DisplayWidth.of(each.info().names().name()));
    }
    for (Template each : library.list()) {
      TemplateInfo info = each.info();
      String about = console.language().choose(info.names().about(), info.names().englishAbout());
      console.line(
          (pad(info.id(), ids) + "  " + pad(info.names().name(), names) + "  " + about).strip());
    }
    return (found.hasErrors() ? ExitCode.INPUT : ExitCode.DONE).code();
  }

  private static String pad(String text, int columns) {
    return text + " ".repeat(columns - DisplayWidth.of(text));
  }
}
