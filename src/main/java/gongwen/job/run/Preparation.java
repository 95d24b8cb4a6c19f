package gongwen.job.run;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.diagnostic.Severity;
import gongwen.facts.Facts;
import gongwen.job.cache.Fingerprint;
import gongwen.job.cache.UnitInputs;
import gongwen.job.plan.Input;
import gongwen.job.plan.Inputs;
import gongwen.job.plan.JobCode;
import gongwen.job.plan.PlannedReport;
import gongwen.job.plan.ReportPlanner;
import gongwen.job.plan.RunSettings;
import gongwen.job.plan.UnitPlan;
import gongwen.manifest.InputEntry;
import gongwen.model.UnitFile;
import gongwen.source.FileKind;
import gongwen.source.LoadedUnit;
import gongwen.source.OpenedFile;
import gongwen.source.UnitFileCode;
import gongwen.source.UnitLoader;
import java.util.List;
import java.util.Optional;

/** Reads units and plans their reports. Safe for many threads. */
final class Preparation {
  private final RunSettings settings;
  private final ReportPlanner planner;
  private final UnitInputs inputs;

  Preparation(RunSettings settings, UnitInputs inputs) {
    this.settings = settings;
    this.planner =
        new ReportPlanner(settings.kinds(), settings.request().selection(), settings.names());
    this.inputs = inputs;
  }

  /**
   * Without a value when the file has errors, and when it is no unit whose reports are made; then
   * what was found says which.
   */
  Outcome<UnitPlan> prepare(Input input) {
    Diagnostics found = new Diagnostics();
    Optional<LoadedUnit> unit = load(input, found).filter(each -> wholeEnough(each, found));
    if (unit.isEmpty()) {
      return new Outcome<>(Optional.empty(), found.list());
    }
    Facts facts = Facts.ofYear(unit.get().dossier());
    List<PlannedReport> reports = planner.plan(input, unit.get(), facts, found);
    List<InputEntry> reached = inputs.of(unit.get(), input);
    UnitPlan prepared =
        new UnitPlan(
            unit.get(),
            facts,
            reports,
            found.list(),
            reached,
            Fingerprint.of(settings.digest(), reached));
    return Outcome.of(prepared, found.list());
  }

  /** The unit, if the file is one whose reports are wanted. */
  private Optional<LoadedUnit> load(Input input, Diagnostics found) {
    Optional<Diagnostic> gone = Inputs.gone(input);
    if (gone.isPresent()) {
      found.add(gone.get());
      return Optional.empty();
    }
    UnitLoader loader = new UnitLoader(input.root(), settings.request().unsaved());
    Outcome<OpenedFile> outcome =
        input
            .content()
            .map(content -> loader.open(input.file(), content.bytes()))
            .orElseGet(() -> loader.open(input.file()));
    Optional<OpenedFile> opened = outcome.value();
    FileKind kind = opened.map(OpenedFile::kind).orElse(FileKind.UNIT);
    if (kind == FileKind.OTHER && !input.named()) {
      // What is wrong with a file of others is no concern of this program.
      found.add(
          Diagnostic.of(
                  UnitFileCode.NOT_A_UNIT_FILE,
                  Message.of("%s 不是单位文件", "%s is not a unit file", input.file()))
              .as(Severity.INFO));
      return Optional.empty();
    }
    outcome.diagnostics().forEach(found::add);
    if (opened.isEmpty()) {
      return Optional.empty();
    }
    if (kind == FileKind.PART && !settings.kinds().asking()) {
      found.add(
          Diagnostic.of(
              JobCode.PART_SKIPPED,
              Message.of(
                  "%s 没有列出报告，只供其他文件引用，已跳过",
                  "%s lists no reports: it is a part for other files and was passed over",
                  input.file())));
      return Optional.empty();
    }
    return found.take(opened.get().load());
  }

  private boolean wholeEnough(LoadedUnit unit, Diagnostics found) {
    List<String> leftOut = unit.dossier().leftOut();
    if (!settings.request().strict() || leftOut.isEmpty()) {
      return true;
    }
    UnitFile own = unit.dossier().own();
    found.add(
        Diagnostic.of(
                JobCode.ROLL_UP_INCOMPLETE,
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
}
