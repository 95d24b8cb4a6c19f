package gongwen.cli;

import gongwen.cli.print.Console;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Language;
import gongwen.diagnostic.Outcome;
import gongwen.diagnostic.Severity;
import gongwen.job.Sample;
import gongwen.template.library.Needs;
import gongwen.template.library.Template;
import gongwen.template.library.TemplateInfo;
import gongwen.template.library.TemplateLibrary;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code gongwen template show}: the parts of a report kind, and the data that it needs; or what it
 * composes for a small invented unit.
 */
@Command(name = "show")
final class TemplateShowCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "KIND|FOLDER", descriptionKey = "kind-or-folder")
  private String kind = "";

  @Option(names = "--sample")
  private boolean sample;

  TemplateShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    boolean folder = !kind.isEmpty() && Files.isDirectory(Arguments.path(kind));
    Outcome<Template> found =
        folder
            ? TemplateLibrary.inFolder(Arguments.path(kind))
            : TemplateLibrary.builtIn().find(kind);
    console.findings(found.diagnostics());
    if (found.value().isEmpty()) {
      return ExitCode.INPUT.code();
    }
    if (sample) {
      return sample(found.value().get()).code();
    }
    show(found.value().get().info());
    return ExitCode.DONE.code();
  }

  private ExitCode sample(Template template) {
    Outcome<String> made = Sample.of(template, TemplateLibrary.builtIn());
    List<Diagnostic> errors =
        made.diagnostics().stream().filter(d -> d.severity() == Severity.ERROR).toList();
    console.findings(errors);
    if (!errors.isEmpty() || made.value().isEmpty()) {
      return ExitCode.INPUT;
    }
    console.line(made.value().get());
    return ExitCode.DONE;
  }

  private void show(TemplateInfo info) {
    Language language = console.language();
    console.line(
        info.id()
            + "  "
            + info.names().name()
            + language.choose("", "  " + info.names().englishName()));
    line(language.choose(info.names().about(), info.names().englishAbout()));
    line(info.kind().isEmpty() ? "" : language.choose("文种：", "Official kind: ") + info.kind());
    line(language.choose("默认标题：", "Default title: ") + info.title());
    list(language.choose("必需数据：", "Needs: "), Needs.spelled(info.content().needs(), language));
    list(language.choose("可用数据：", "Uses: "), Needs.spelled(info.content().uses(), language));
    list(language.choose("应有部分：", "Owes its reader: "), info.content().owed(language));
    console.line("");
    console.line(language.choose("栏目（写在“正文”下）：", "Slots (under sections):"));
    info.slots().forEach(this::slot);
  }

  private void slot(TemplateInfo.Slot slot) {
    Language language = console.language();
    StringBuilder text = new StringBuilder("  ").append(slot.id()).append(' ').append(slot.name());
    if (!slot.heading().isEmpty()) {
      text.append(language.choose("，标题“", ", heading \""))
          .append(slot.heading())
          .append(language.choose("”", "\""));
    }
    if (slot.mustBeWritten()) {
      text.append(language.choose("，必填", ", required"));
    }
    console.line(text.toString());
    String composed = language.choose(slot.composed(), slot.englishComposed());
    if (!composed.isEmpty()) {
      console.line("      " + language.choose("不写时：", "if absent: ") + composed);
    }
  }

  private void list(String label, List<String> items) {
    String between = console.language().choose("、", ", ");
    line(items.isEmpty() ? "" : label + String.join(between, items));
  }

  private void line(String text) {
    if (!text.isEmpty()) {
      console.line(text);
    }
  }
}
