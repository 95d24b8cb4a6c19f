package gongwen.cli;

import gongwen.cli.print.Console;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Language;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.diagnostic.Severity;
import gongwen.facts.PeriodWords;
import gongwen.fix.FileFix;
import gongwen.job.output.NewFiles;
import gongwen.model.Period;
import gongwen.model.UnitFile;
import gongwen.schema.ReportsAdded;
import gongwen.schema.RollOver;
import gongwen.schema.StartingFile;
import gongwen.source.FileText;
import gongwen.source.LoadedUnit;
import gongwen.source.UnitLoader;
import gongwen.template.library.Template;
import gongwen.template.library.TemplateInfo;
import gongwen.template.library.TemplateLibrary;
import gongwen.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Unit files that {@code gongwen new} writes, to a file or to the standard output. */
final class NewUnitFile {
  /** The program knows no clock; whoever starts in another year says which. */
  private static final String A_YEAR = "2024";

  private final Console console;
  private final Language keys;
  private final String output;
  private final boolean force;

  /**
   * @param keys the spelling of keys and choices
   * @param output empty or {@code -}: the standard output
   */
  NewUnitFile(Console console, Language keys, String output, boolean force) {
    this.console = console;
    this.keys = keys;
    this.output = output.equals("-") ? "" : output;
    this.force = force;
  }

  /** A file to start from, for a report of this kind. */
  ExitCode start(String kind, StartingFile.Starter starter, String period) {
    Outcome<Template> found = TemplateLibrary.builtIn().find(kind);
    console.findings(found.diagnostics());
    if (found.value().isEmpty()) {
      return ExitCode.INPUT;
    }
    TemplateInfo info = found.value().get().info();
    Period of = Arguments.period(period.isEmpty() ? A_YEAR : period);
    List<TemplateInfo> kinds =
        TemplateLibrary.builtIn().list().stream().map(Template::info).toList();
    StartingFile file = new StartingFile(kinds, starter, of, keys, console.language());
    return put(file.of(info), file.memberPath(), file.member(info));
  }

  /**
   * The file of the next year or period, from the last one.
   *
   * @param reach the folder that no path in the file may leave
   */
  ExitCode rollOver(Path last, Path reach, Optional<Integer> year, String period) {
    Outcome<SourceText> text = FileText.read(last, last.toString(), Optional.empty());
    Outcome<LoadedUnit> loaded = new UnitLoader(reach).load(last);
    Path folder = last.toAbsolutePath().normalize().getParent();
    Outcome<TemplateLibrary> kinds =
        TemplateLibrary.builtIn().beside(folder == null ? Path.of("") : folder, reach);
    List<Diagnostic> errors =
        loaded.diagnostics().stream().filter(d -> d.severity() == Severity.ERROR).toList();
    console.findings(errors);
    if (!errors.isEmpty() || loaded.value().isEmpty() || text.value().isEmpty()) {
      return ExitCode.INPUT;
    }
    UnitFile unit = loaded.value().get().dossier().own();
    Optional<Period> to =
        period.isEmpty() ? Optional.empty() : Optional.of(Arguments.period(period));
    int next = to.map(p -> p.from().getYear()).or(() -> year).orElse(unit.year() + 1);
    if (next < unit.year() || (next == unit.year() && to.isEmpty())) {
      throw UsageFault.of("%d年不在%d年之后", "%d is not after %d", next, unit.year());
    }
    if (next == unit.year()) {
      return sameYear(last, text.value().get(), unit, to.orElseThrow(), kinds);
    }
    String made =
        RollOver.of(
            text.value().get(),
            unit,
            next,
            to,
            kinds.value().orElse(TemplateLibrary.builtIn()),
            written -> moved(written, folder),
            console.language());
    return put(made, "", Optional.empty());
  }

  /**
   * Reports of another period belong to the file of the year, with all its records. The file itself
   * is written only when it is named, or with {@code --force}.
   */
  private ExitCode sameYear(
      Path file, SourceText text, UnitFile unit, Period period, Outcome<TemplateLibrary> kinds) {
    Optional<String> made =
        ReportsAdded.to(
            text,
            unit,
            period,
            kinds.value().orElse(TemplateLibrary.builtIn()),
            console.language());
    if (made.isEmpty()) {
      throw UsageFault.of(
              "%s 里没有可以照着写的文稿：没有同样长短的时段，或者%s的已经有了",
              "%s has no report to go by: none of a period of that length, or those of %s are there",
              file,
              PeriodWords.full(period))
          .hint("在“报告”里自己写一条", "write one under reports");
    }
    if (output.isEmpty() && !force) {
      console.line(made.get().stripTrailing());
      console.say(
          Message.of(
              "只是显示；加 --force 写进 %s，只添报告，别的都不动",
              "only shown; --force writes it to %s: reports are added, all else stays", file));
      return ExitCode.DONE;
    }
    Path target = output.isEmpty() ? file : Arguments.path(output);
    boolean same = normal(target).equals(normal(file));
    Outcome<Path> written =
        same ? rewritten(target, made.get()) : NewFiles.write(target, bytes(made.get()), force);
    return FinalReport.ofFile(console, written);
  }

  private static Outcome<Path> rewritten(Path file, String text) {
    Outcome<FileFix> fix = FileFix.of(file, text);
    return fix.value().map(FileFix::write).orElseGet(() -> Outcome.failed(fix.diagnostics()));
  }

  private static Path normal(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** A path in the old file, as the new one must write it. */
  private String moved(String written, @Nullable Path folder) {
    Path target = output.isEmpty() ? null : Arguments.path(output).toAbsolutePath().normalize();
    Path to = target == null ? null : target.getParent();
    return folder == null || to == null || to.equals(folder)
        ? written
        : to.relativize(folder.resolve(written).normalize()).toString().replace('\\', '/');
  }

  private ExitCode put(String text, String memberPath, Optional<String> member) {
    if (output.isEmpty()) {
      console.line(text.stripTrailing());
      if (member.isPresent()) {
        console.say(
            Message.of(
                "还要有下级单位的文件，如 %s；用 -o 指定文件名就一并写好",
                "files of members are needed too, as %s; with -o one is written", memberPath));
      }
      return ExitCode.DONE;
    }
    Path target = Arguments.path(output);
    List<Path> files = new ArrayList<>();
    Outcome<Path> written = NewFiles.write(target, bytes(text), force);
    if (member.isPresent() && written.value().isPresent()) {
      files.add(target);
      written = NewFiles.write(target.resolveSibling(memberPath), bytes(member.get()), force);
    }
    written.value().ifPresent(files::add);
    return FinalReport.ofFiles(console, written.map(last -> files));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
