package gongwen.cli;

import gongwen.cli.print.Console;
import gongwen.template.library.Template;
import gongwen.template.library.TemplateInfo;
import gongwen.template.library.TemplateLibrary;
import gongwen.text.DisplayWidth;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code gongwen template list}: one line for each report kind. */
@Command(name = "list")
final class TemplateListCommand implements Callable<Integer> {
  private final Console console;

  TemplateListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    TemplateLibrary library = TemplateLibrary.builtIn();
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
    return ExitCode.DONE.code();
  }

  private static String pad(String text, int columns) {
    return text + " ".repeat(columns - DisplayWidth.of(text));
  }
}
