package gongwen.job.plan;

import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Outcome;
import gongwen.facts.Facts;
import gongwen.facts.PeriodWords;
import gongwen.model.Elements;
import gongwen.model.Period;
import gongwen.model.Report;
import gongwen.model.Unit;
import gongwen.model.UnitFile;
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

/** Decides which reports of a unit are to be made, and under which names. */
public final class ReportPlanner {
  /** What its reports are planned from: a unit's file, and the kinds that it can name. */
  private record Source(Input input, LoadedUnit unit, Facts facts, TemplateLibrary library) {
    UnitFile own() {
      return unit.dossier().own();
    }
  }

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

  /**
   * The reports that are wanted, in the order of the file; what cannot be made is reported.
   *
   * @param facts of the unit, in any period
   */
  public List<PlannedReport> plan(Input input, LoadedUnit unit, Facts facts, Diagnostics found) {
    TemplateLibrary library = found.take(kinds.library(input)).orElseThrow();
    Source source = new Source(input, unit, facts, library);
    return kinds.asking()
        ? found.take(kinds.asked(library)).map(kind -> onDemand(source, kind)).orElse(List.of())
        : listed(source, found);
  }

  private List<PlannedReport> listed(Source source, Diagnostics found) {
    List<Listed> known = new ArrayList<>();
    for (Report report : source.own().reports()) {
      Span place = source.unit().places().span(report.ref().field("template"));
      Outcome<Template> kind = source.library().find(report.template(), Optional.of(place));
      if (wanted(source, report, kind.value())) {
        kind.diagnostics().forEach(found::add);
      }
      kind.value().ifPresent(template -> known.add(new Listed(report, template)));
    }
    // All of them count, so that a report's name does not depend on what else was asked for.
    Map<String, Long> sharing =
        known.stream()
            .collect(Collectors.groupingBy(each -> name(source, each), Collectors.counting()));
    List<PlannedReport> plan = new ArrayList<>();
    for (Listed each : known) {
      if (wanted(source, each.report(), Optional.of(each.template()))) {
        boolean alone = Objects.equals(sharing.get(name(source, each)), 1L);
        plan.add(planned(source, each, alone));
      }
    }
    return plan;
  }

  private boolean wanted(Source source, Report report, Optional<Template> kind) {
    return selection.wants(
        report, kind, source.library(), PlannedReport.until(source.own(), report));
  }

  private List<PlannedReport> onDemand(Source source, Template template) {
    List<PlannedReport> plan = new ArrayList<>();
    for (Period period : selection.periods()) {
      Ref ref = source.own().ref();
      Report report = Report.plain(ref, template.info().id(), period, Elements.none(ref));
      plan.add(planned(source, new Listed(report, template), true));
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

  private PlannedReport planned(Source source, Listed report, boolean alone) {
    String id = report.report().id();
    String name = name(source, report);
    String full = alone || id.isEmpty() || names.names("id") ? name : name + "-" + id;
    return new PlannedReport(
        source.unit(),
        source
            .facts()
            .in(report.report().period(), PlannedReport.until(source.own(), report.report())),
        report.report(),
        report.template(),
        source.library(),
        source.input().folder(),
        OutputName.safe(full));
  }

  private String name(Source source, Listed report) {
    Unit own = source.own().unit();
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
            OutputName.withoutEnding(source.input().file())));
  }
}
