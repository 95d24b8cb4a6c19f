package gongwen.job.run;

import gongwen.job.cache.FindingEntries;
import gongwen.job.cache.PreviousRun;
import gongwen.job.cache.UnitEntries;
import gongwen.job.output.LazyFolder;
import gongwen.job.output.Output;
import gongwen.job.output.OutputFailure;
import gongwen.job.output.OutputFolder;
import gongwen.job.plan.BaseFolder;
import gongwen.job.plan.PlannedReport;
import gongwen.job.plan.RunSettings;
import gongwen.job.plan.UnitPlan;
import gongwen.job.run.UnitResult.State;
import gongwen.job.run.UnitTask.Make;
import gongwen.manifest.UnitEntry;
import gongwen.write.DocumentWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Writes the documents of each unit, and notes each unit that is done. */
final class Writing implements UnitAction {
  private final RunSettings settings;
  private final FindingEntries findings;
  private final List<DocumentWriter> formats;
  private final boolean explain;
  private final LazyFolder folder;
  private final RunSummary summary;
  private final Map<String, UnitEntry> units = new TreeMap<>();

  /**
   * @param folder opened when there is something to write
   */
  Writing(
      RunSettings settings,
      BaseFolder base,
      Output output,
      PreviousRun previous,
      LazyFolder folder,
      boolean explain,
      RunSummary summary) {
    this.settings = settings;
    this.findings = new FindingEntries(base);
    this.formats = output.formats().writers();
    this.explain = explain;
    this.folder = folder;
    this.summary = summary;
    previous.units().forEach(unit -> units.put(unit.file(), unit));
  }

  @Override
  public Work begin(UnitTask task, Make make, Set<String> names) throws OutputFailure {
    UnitEntries entries = new UnitEntries(settings, findings, task.key(), task.previous());
    if (make.plan().value().isEmpty()) {
      return () ->
          UnitResult.faulty(
              task,
              Optional.of(entries.failed(make.plan().diagnostics())),
              make.plan().diagnostics());
    }
    UnitPlan plan = make.plan().value().get();
    Optional<OutputFolder> target = names.isEmpty() ? Optional.empty() : Optional.of(folder.open());
    return () -> {
      UnitMaker maker = new UnitMaker(settings, plan, target, formats, explain);
      maker.make(named(plan.reports(), names));
      UnitEntry entry =
          entries.made(plan, maker.found(), maker.allowed(), maker.entries(), maker.complete());
      return UnitResult.made(task, Optional.of(entry), maker);
    };
  }

  /** Of two reports of one name the first has it. */
  private static List<PlannedReport> named(List<PlannedReport> reports, Set<String> names) {
    Set<String> left = new HashSet<>(names);
    List<PlannedReport> named = new ArrayList<>();
    for (PlannedReport each : reports) {
      if (left.remove(each.path())) {
        named.add(each);
      }
    }
    return named;
  }

  @Override
  public void done(UnitResult result) throws OutputFailure {
    if (result.state() == State.NO_UNIT) {
      units.remove(result.key());
    }
    if (result.state() == State.MADE && result.entry().isPresent()) {
      units.put(result.key(), result.entry().get());
      if (result.hasErrors()) {
        summary.faulty(result.input());
      }
      if (folder.isOpen()) {
        folder.open().note(result.entry().get());
      }
    }
  }

  /** What the manifest says of each unit, by its file. */
  Map<String, UnitEntry> units() {
    return units;
  }
}
