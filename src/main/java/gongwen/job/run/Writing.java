package gongwen.job.run;

import gongwen.job.cache.FindingEntries;
import gongwen.job.cache.PreviousRun;
import gongwen.job.cache.UnitEntries;
import gongwen.job.output.LazyFolder;
import gongwen.job.output.Output;
import gongwen.job.output.OutputFailure;
import gongwen.job.output.OwnDocuments;
import gongwen.job.output.Placement;
import gongwen.job.plan.BaseFolder;
import gongwen.job.plan.RunSettings;
import gongwen.job.plan.UnitPlan;
import gongwen.job.run.UnitResult.State;
import gongwen.job.run.UnitTask.Make;
import gongwen.manifest.OutputEntry;
import gongwen.manifest.UnitEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Writes the documents of each unit, and notes each unit that is done. */
final class Writing implements UnitAction {
  private final RunSettings settings;
  private final FindingEntries findings;
  private final HowMade how;
  private final Output output;
  private final OwnDocuments own;
  private final boolean explain;
  private final LazyFolder folder;
  private final Map<String, UnitEntry> units = new TreeMap<>();
  private final List<OutputEntry> beside = new ArrayList<>();

  /**
   * @param folder opened when there is something to write
   */
  Writing(
      RunSettings settings,
      BaseFolder base,
      Output output,
      PreviousRun previous,
      LazyFolder folder,
      boolean explain) {
    this.settings = settings;
    this.findings = new FindingEntries(base);
    this.how = new HowMade(settings.request(), base);
    this.output = output;
    this.own = new OwnDocuments(output.folder(), previous);
    this.explain = explain;
    this.folder = folder;
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
    Optional<Destination> target =
        names.isEmpty()
            ? Optional.empty()
            : Optional.of(new Destination(new Placement(folder.open(), own, output), how));
    return () -> {
      UnitMaker maker = new UnitMaker(settings, plan, target, output.formats().writers(), explain);
      maker.make(make.granted(names));
      UnitEntry entry =
          entries.made(plan, maker.found(), maker.allowed(), maker.entries(), maker.complete());
      return UnitResult.made(task, Optional.of(entry), maker);
    };
  }

  @Override
  public void done(UnitResult result) throws OutputFailure {
    if (result.state() == State.NO_UNIT) {
      units.remove(result.key());
    }
    beside.addAll(result.beside());
    if (result.state() == State.MADE && result.entry().isPresent()) {
      units.put(result.key(), result.entry().get());
      if (folder.isOpen()) {
        folder.open().note(result.entry().get());
      }
    }
  }

  /** New documents beside those that were changed by hand. */
  List<OutputEntry> beside() {
    return beside;
  }

  /** What the manifest says of each unit, by its file. */
  Map<String, UnitEntry> units() {
    return units;
  }
}
