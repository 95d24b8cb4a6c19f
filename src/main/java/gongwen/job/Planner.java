package gongwen.job;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.facts.PeriodWords;
import gongwen.model.Elements;
import gongwen.model.Period;
import gongwen.model.Report;
import gongwen.model.UnitFile;
import gongwen.source.FileKind;
import gongwen.source.LoadedUnit;
import gongwen.source.OpenedFile;
import gongwen.source.UnitLoader;
import gongwen.template.Template;
import gongwen.template.TemplateLibrary;
import gongwen.text.Ref;
import gongwen.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the units and lays down which reports are to be made, and under which names. */
final class Planner {
  private final Kinds kinds;
  private final Choice choice;
  private final boolean strict;
  private final Diagnostics found;
  private final Map<Path, UnitLoader> loaders = new HashMap<>();
  private final List<Planned> plan = new ArrayList<>();
  private final List<String> listed = new ArrayList<>();
  private boolean read;

  /**
   * @param strict whether a unit is passed over when one of its members has errors
   */
  Planner(Kinds kinds, Choice choice, boolean strict, Diagnostics found) {
    this.kinds = kinds;
    this.choice = choice;
    this.strict = strict;
    this.found = found;
  }

  List<Planned> plan(List<Input> inputs) {
    for (Input input : inputs) {
      load(input).ifPresent(unit -> plan(input, unit));
    }
    if (plan.isEmpty() && read && !choice.everything() && !found.hasErrors()) {
      Diagnostic none =
          Diagnostic.error(
              "report-not-found", Message.of("没有符合要求的报告", "no report is what was asked for"));
      found.add(
          listed.isEmpty()
              ? none
              : none.hint("现有的报告：%s", "reports that there are: %s", String.join("、", listed)));
    }
    return NameClashes.without(plan, found);
  }

  /** The unit, if the file is one whose reports are wanted. */
  private Optional<LoadedUnit> load(Input input) {
    UnitLoader loader = loaders.computeIfAbsent(input.root(), UnitLoader::new);
    Optional<OpenedFile> opened = found.take(loader.open(input.file()));
    if (opened.isEmpty()) {
      return Optional.empty();
    }
    FileKind kind = opened.get().kind();
    if (kind == FileKind.OTHER) {
      Message message = Message.of("%s 不是单位文件", "%s is not a unit file", input.file());
      found.add(
          input.named()
              ? Diagnostic.error("not-a-unit-file", message)
              : Diagnostic.info("not-a-unit-file", message));
      return Optional.empty();
    }
    if (kind == FileKind.PART && choice.template().isEmpty()) {
      found.add(
          Diagnostic.info(
              "part-skipped",
              Message.of(
                  "%s 没有列出报告，只供其他文件引用，已跳过",
                  "%s lists no reports: it is a part for other files and was passed over",
                  input.file())));
      return Optional.empty();
    }
    read = true;
    return found.take(opened.get().load()).filter(this::wholeEnough);
  }

  private boolean wholeEnough(LoadedUnit unit) {
    List<String> leftOut = unit.dossier().leftOut();
    if (!strict || leftOut.isEmpty()) {
      return true;
    }
    UnitFile own = unit.dossier().own();
    found.add(
        Diagnostic.error(
                "roll-up-incomplete",
                unit.places().span(own.ref().field("members")),
                Message.of(
                    "下级单位有错误（%s），按 --strict 不生成“%s”的报告",
                    "members have errors (%s): under --strict no report of \"%s\" is made",
                    String.join("、", leftOut),
                    own.unit().shortOrFullName()))
            .hint(
                "改正这些文件；不用 --strict 时照常生成，但不计入它们",
                "correct those files; without --strict the reports are made and leave them out"));
    return false;
  }

  private void plan(Input input, LoadedUnit unit) {
    TemplateLibrary library = kinds.library(input);
    if (kinds.asking()) {
      kinds.asked(library).ifPresent(template -> onDemand(input, unit, template, library));
      return;
    }
    List<Listed> known = new ArrayList<>();
    for (Report report : unit.dossier().own().reports()) {
      Outcome<Template> kind = library.find(report.template());
      if (wanted(report, kind.value(), library)) {
        Span place = unit.places().span(report.ref().field("template"));
        for (Diagnostic each : kind.diagnostics()) {
          found.add(each.span().isPresent() ? each : each.at(place));
        }
      }
      kind.value().ifPresent(template -> known.add(new Listed(report, template)));
      listed.add(
          (report.id().isEmpty() ? report.template() : report.id())
              + " "
              + PeriodWords.key(report.period()));
    }
    for (Listed each : known) {
      if (wanted(each.report(), Optional.of(each.template()), library)) {
        String id = each.idIfNeeded(known);
        plan.add(planned(input, unit, each.report(), each.template(), library, id));
      }
    }
  }

  private void onDemand(Input input, LoadedUnit unit, Template template, TemplateLibrary library) {
    for (Period period : choice.periods()) {
      Ref ref = unit.dossier().own().ref();
      Report report = Report.plain(ref, template.info().id(), period, Elements.none(ref));
      plan.add(planned(input, unit, report, template, library, ""));
    }
  }

  private boolean wanted(Report report, Optional<Template> kind, TemplateLibrary library) {
    boolean named =
        choice.reports().isEmpty()
            || choice.reports().stream()
                .anyMatch(
                    word ->
                        word.equals(report.id())
                            || word.equals(report.template())
                            || (kind.isPresent() && library.find(word).value().equals(kind)));
    return named
        && (choice.periods().isEmpty()
            || choice.periods().stream()
                .anyMatch(p -> PeriodWords.key(p).equals(PeriodWords.key(report.period()))));
  }

  /** A report of the file, with its kind. */
  private record Listed(Report report, Template template) {

    /** The id, where unit, period and kind do not tell a file's reports apart. */
    String idIfNeeded(List<Listed> all) {
      return all.stream().filter(this::looksLike).count() > 1 ? report.id() : "";
    }

    private boolean looksLike(Listed other) {
      return other.template == template
          && PeriodWords.key(other.report.period()).equals(PeriodWords.key(report.period()));
    }
  }

  private Planned planned(
      Input input,
      LoadedUnit unit,
      Report report,
      Template template,
      TemplateLibrary library,
      String id) {
    String name =
        OutputName.of(
            unit.dossier().own().unit().shortOrFullName(),
            report.period(),
            template.info().name(),
            id);
    return new Planned(unit, report, template, library, input.folder(), name);
  }
}
