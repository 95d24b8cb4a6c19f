package gongwen.job.plan;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Outcome;
import gongwen.facts.PeriodWords;
import gongwen.model.Elements;
import gongwen.model.Period;
import gongwen.model.Report;
import gongwen.model.Unit;
import gongwen.source.LoadedUnit;
import gongwen.template.library.Template;
import gongwen.template.library.TemplateLibrary;
import gongwen.text.Ref;
import gongwen.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lays down which reports of a unit are to be made, and under which names. */
public final class ReportPlanner {
  /** A report of the file, with its kind. */
  private record Listed(Report report, Template template) {}

  private final ReportKinds kinds;
  private final Selection selection;
  private final NamePattern names;

  public ReportPlanner(ReportKinds kinds, Selection selection, NamePattern names) {
    this.kinds = kinds;
    this.selection = selection;
    this.names = names;
  }

  /** The reports that are wanted, in the order of the file; what cannot be made is told. */
  public List<PlannedReport> plan(Input input, LoadedUnit unit, Diagnostics found) {
    TemplateLibrary library = found.take(kinds.library(input)).orElseThrow();
    return kinds.asking()
        ? found
            .take(kinds.asked(library))
            .map(kind -> onDemand(input, unit, kind, library))
            .orElse(List.of())
        : listed(input, unit, library, found);
  }

  private List<PlannedReport> listed(
      Input input, LoadedUnit unit, TemplateLibrary library, Diagnostics found) {
    List<Listed> known = new ArrayList<>();
    for (Report report : unit.dossier().own().reports()) {
      Outcome<Template> kind = library.find(report.template());
      if (wanted(unit, report, kind.value(), library)) {
        Span place = unit.places().span(report.ref().field("template"));
        for (Diagnostic each : kind.diagnostics()) {
          found.add(each.span().isPresent() ? each : each.at(place));
        }
      }
      kind.value().ifPresent(template -> known.add(new Listed(report, template)));
    }
    // All of them count, so that a report's name does not depend on what else was asked for.
    Map<String, Long> sharing =
        known.stream()
            .collect(Collectors.groupingBy(each -> name(input, unit, each), Collectors.counting()));
    List<PlannedReport> plan = new ArrayList<>();
    for (Listed each : known) {
      if (wanted(unit, each.report(), Optional.of(each.template()), library)) {
        boolean alone = Objects.equals(sharing.get(name(input, unit, each)), 1L);
        plan.add(planned(input, unit, each, library, alone));
      }
    }
    return plan;
  }

  private boolean wanted(
      LoadedUnit unit, Report report, Optional<Template> kind, TemplateLibrary library) {
    return selection.wants(
        report, kind, library, PlannedReport.until(unit.dossier().own(), report));
  }

  private List<PlannedReport> onDemand(
      Input input, LoadedUnit unit, Template template, TemplateLibrary library) {
    List<PlannedReport> plan = new ArrayList<>();
    for (Period period : selection.periods()) {
      Ref ref = unit.dossier().own().ref();
      Report report = Report.plain(ref, template.info().id(), period, Elements.none(ref));
      plan.add(planned(input, unit, new Listed(report, template), library, true));
    }
    return plan;
  }

  /** What there is to choose from, for those who asked for something that is not there. */
  public static List<String> choices(LoadedUnit unit) {
    return unit.dossier().own().reports().stream()
        .map(
            report ->
                (report.id().isEmpty() ? report.template() : report.id())
                    + " "
                    + PeriodWords.key(report.period()))
        .toList();
  }

  private PlannedReport planned(
      Input input, LoadedUnit unit, Listed report, TemplateLibrary library, boolean alone) {
    String id = report.report().id();
    String name = name(input, unit, report);
    String full = alone || id.isEmpty() || names.names("id") ? name : name + "-" + id;
    return new PlannedReport(
        unit, report.report(), report.template(), library, input.folder(), OutputName.safe(full));
  }

  private String name(Input input, LoadedUnit unit, Listed report) {
    Unit own = unit.dossier().own().unit();
    return names.fill(
        Map.of(
            "unit",
            own.shortOrFullName(),
            "code",
            own.code(),
            "period",
            OutputName.period(report.report().period()),
            "kind",
            report.template().info().names().name(),
            "template",
            report.template().info().id(),
            "id",
            report.report().id(),
            "file",
            OutputName.withoutEnding(input.file())));
  }
}
