package gongwen.job.run;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.job.cache.FileDigests;
import gongwen.job.cache.FindingEntries;
import gongwen.job.cache.FontChecksum;
import gongwen.job.cache.Freshness;
import gongwen.job.cache.PreviousRun;
import gongwen.job.cache.PreviousRunFiles;
import gongwen.job.cache.UnitEntries;
import gongwen.job.cache.UnitInputs;
import gongwen.job.output.Output;
import gongwen.job.output.OutputFailure;
import gongwen.job.output.OutputFolder;
import gongwen.job.output.StaleOutput;
import gongwen.job.plan.BaseFolder;
import gongwen.job.plan.ClaimedNames;
import gongwen.job.plan.Input;
import gongwen.job.plan.Inputs;
import gongwen.job.plan.JobCode;
import gongwen.job.plan.Request;
import gongwen.job.plan.RunSettings;
import gongwen.job.plan.Shards;
import gongwen.job.plan.UnitPlan;
import gongwen.job.run.Surveyed.Make;
import gongwen.job.run.Surveyed.Nothing;
import gongwen.job.run.Surveyed.Skipped;
import gongwen.manifest.FontEntry;
import gongwen.manifest.ShardEntry;
import gongwen.manifest.UnitEntry;
import gongwen.write.DocumentWriter;
import gongwen.write.FontUse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Makes the documents of many units: looks at all of them first, then makes those that are not up
 * to date, several at a time, and notes each that stands.
 */
public final class Rendering {
  private final RunSettings settings;
  private final Output output;
  private final JobRun run;
  private final List<DocumentWriter> formats;
  private final BaseFolder base;
  private final FindingEntries entries;
  private final Preparation preparation;
  private final UnitInputs inputs;
  private final ClaimedNames names = new ClaimedNames();
  private final Map<String, UnitEntry> units = new TreeMap<>();
  private final List<OutputFailure> failures = new CopyOnWriteArrayList<>();

  private final Diagnostics found;
  private final RunSummary summary;

  private Rendering(
      RunSettings settings, Output output, JobRun run, BaseFolder base, Diagnostics found) {
    this.settings = settings;
    this.output = output;
    this.run = run;
    this.formats = output.formats().writers();
    this.base = base;
    this.entries = new FindingEntries(base);
    this.inputs = new UnitInputs(base, new FileDigests());
    this.preparation = new Preparation(settings, inputs);
    this.found = found;
    this.summary = new RunSummary(found);
  }

  /** Makes the documents. */
  public static RunResult render(Request request, Output output, JobRun run) {
    Diagnostics found = new Diagnostics();
    Optional<RunSettings> settings = found.take(RunSettings.of(request, output.names()));
    return settings
        .map(each -> run(each, output, run, found))
        .orElseGet(() -> new RunSummary(found).result(false));
  }

  private static RunResult run(RunSettings settings, Output output, JobRun run, Diagnostics found) {
    Request request = settings.request();
    List<Input> all = Inputs.find(request, found);
    Rendering rendering = new Rendering(settings, output, run, BaseFolder.of(all), found);
    return rendering.summary.result(!all.isEmpty() && rendering.fails(all));
  }

  /** Whether the surroundings kept it from its work. */
  private boolean fails(List<Input> all) {
    try {
      if (output.dryRun()) {
        Optional<PreviousRun> previous = previous();
        if (previous.isPresent()) {
          look(previous.get(), part(all)).forEach(this::tellPlan);
        }
      } else {
        render(all);
      }
      return false;
    } catch (OutputFailure e) {
      found.add(e.diagnostic());
      return true;
    }
  }

  private List<Input> part(List<Input> all) {
    return output.shard().map(shard -> Shards.part(all, base, shard)).orElse(all);
  }

  private Optional<PreviousRun> previous() {
    Outcome<PreviousRun> previous = PreviousRunFiles.read(output.folder());
    if (previous.value().isEmpty() && output.force()) {
      return Optional.of(new PreviousRun(Optional.empty(), List.of()));
    }
    return found.take(previous).filter(this::sameShard);
  }

  /** Parts of one whole are joined by their manifests, so each needs a folder of its own. */
  private boolean sameShard(PreviousRun previous) {
    Optional<ShardEntry> other = previous.shard();
    if (other.isEmpty() || output.shard().isEmpty() || other.equals(output.shard())) {
      return true;
    }
    found.add(
        Diagnostic.of(
                JobCode.FOLDER_OF_ANOTHER_SHARD,
                Message.of(
                    "文件夹 %s 里是第 %d/%d 份的文件",
                    "the folder %s holds shard %d/%d",
                    output.folder(),
                    other.get().index(),
                    other.get().count()))
            .hint(
                "每一份用 -o 放到自己的文件夹，再用 gongwen merge 合并",
                "give each shard a folder of its own with -o, then join them with gongwen merge"));
    return false;
  }

  private void render(List<Input> all) throws OutputFailure {
    if (!Files.exists(output.folder())) {
      PreviousRun none = new PreviousRun(Optional.empty(), List.of());
      List<Surveyed> toMake = look(none, part(all));
      // A shard says that it is there even if no unit fell to it, or the others could not be
      // joined.
      boolean shard = output.shard().isPresent() && summary.isWhole();
      if (!shard && toMake.stream().allMatch(each -> ((Make) each.task()).names().isEmpty())) {
        toMake.forEach(this::tellFaults);
        return;
      }
      try (OutputFolder folder = OutputFolder.open(output.folder())) {
        finish(folder, none, toMake, all);
      }
      return;
    }
    try (OutputFolder folder = OutputFolder.open(output.folder())) {
      Optional<PreviousRun> previous = previous();
      if (previous.isEmpty()) {
        return;
      }
      previous.get().units().forEach(unit -> units.put(unit.file(), unit));
      finish(folder, previous.get(), look(previous.get(), part(all)), all);
    }
  }

  private void finish(
      OutputFolder folder, PreviousRun previous, List<Surveyed> toMake, List<Input> all)
      throws OutputFailure {
    make(folder, toMake);
    if (!failures.isEmpty()) {
      throw failures.get(0);
    }
    new StaleOutput(settings.request().inputs(), base, output, run.listener()::left, found)
        .finish(folder, previous, units, all, fonts(previous), summary.unfinished());
  }

  /** Of a unit of which nothing can be made. */
  private void tellFaults(Surveyed surveyed) {
    summary.faulty(surveyed.input());
    summary.found(
        FindingEntries.slim(preparation.prepare(surveyed.input()).diagnostics()), List.of());
  }

  /** The units that have to be made. */
  private List<Surveyed> look(PreviousRun previous, List<Input> part) {
    Map<String, String> wanted = new TreeMap<>();
    formats.forEach(each -> wanted.put(each.format(), FontChecksum.of(fonts(each))));
    Freshness freshness = new Freshness(output.folder(), wanted);
    boolean force = output.force() || run.listener().wantsFigures();
    Survey survey = new Survey(settings, preparation, inputs, previous, freshness, force);
    List<Surveyed> toMake = new ArrayList<>();
    TreeSet<String> choices = new TreeSet<>();
    int[] planned = {0};
    int[] looked = {0};
    try (InOrder inOrder = new InOrder(threads(part.size()))) {
      inOrder.each(
          part,
          input -> survey.of(input, base.key(input)),
          surveyed -> {
            looked[0]++;
            if (surveyed.task() instanceof Make make) {
              toMake.add(surveyed);
              names.claim(surveyed.key(), make.names(), found);
              planned[0] += make.names().size();
              choices.addAll(make.choices());
            } else if (surveyed.task() instanceof Nothing nothing) {
              names.claim(surveyed.key(), nothing.names(), found);
              planned[0] += nothing.names().size();
              summary.upToDate(nothing.entry(), surveyed.input(), entries);
            } else if (surveyed.task() instanceof Skipped skipped) {
              skipped.found().forEach(found::add);
              units.remove(surveyed.key());
            }
          },
          run.stopped()::get);
    }
    summary.missing(part.size() - looked[0]);
    if (summary.isWhole()) {
      Checking.nothingChosen(settings, planned[0], choices, found);
    }
    return toMake;
  }

  private void tellPlan(Surveyed surveyed) {
    Make make = (Make) surveyed.task();
    int documents = 0;
    for (int i = 0; i < make.names().size(); i++) {
      String path = make.names().get(i).path();
      if (names.holds(surveyed.key(), i, path)) {
        for (DocumentWriter format : formats) {
          Path file = output.folder().resolve(path + "." + format.format());
          run.listener().planned(file, make.reason());
          documents++;
        }
      }
    }
    summary.made(make.names().size(), documents);
  }

  private void make(OutputFolder folder, List<Surveyed> toMake) throws OutputFailure {
    int[] done = {0};
    run.listener().started(toMake.size());
    try (InOrder inOrder = new InOrder(threads(toMake.size()))) {
      inOrder.each(
          toMake,
          surveyed -> made(folder, surveyed),
          made -> {
            take(folder, made);
            if (made.begun()) {
              done[0]++;
              run.listener()
                  .progress(done[0], toMake.size(), made.surveyed().input().file().toString());
            }
          },
          this::stopped);
    }
    summary.missing(toMake.size() - done[0]);
  }

  private boolean stopped() {
    return run.stopped().get() || !failures.isEmpty();
  }

  private int threads(int things) {
    return Math.max(1, Math.min(run.jobs(), things));
  }

  private UnitResult made(OutputFolder folder, Surveyed surveyed) {
    if (stopped()) {
      return UnitResult.notBegun(surveyed);
    }
    String key = surveyed.key();
    Make make = (Make) surveyed.task();
    Outcome<UnitPlan> prepared = make.kept().orElseGet(() -> preparation.prepare(surveyed.input()));
    UnitEntries unitEntries = new UnitEntries(settings, entries, key, make.previous());
    if (prepared.value().isEmpty()) {
      return UnitResult.of(
          surveyed, unitEntries.failed(prepared.diagnostics()), prepared.diagnostics());
    }
    boolean explain = run.listener().wantsFigures();
    UnitMaker maker =
        new UnitMaker(settings, prepared.value().get(), Optional.of(folder), formats, explain);
    try {
      maker.make((report, path) -> names.holds(key, report, path));
    } catch (OutputFailure e) {
      failures.add(e);
      return UnitResult.notBegun(surveyed);
    }
    return UnitResult.of(
        surveyed,
        unitEntries.made(
            prepared.value().get(),
            maker.found(),
            maker.allowed(),
            maker.entries(),
            maker.complete()),
        maker);
  }

  private void take(OutputFolder folder, UnitResult made) {
    summary.take(made);
    made.entry().ifPresent(entry -> note(folder, entry));
    for (ReportFigures each : made.explained()) {
      run.listener().explained(each.report(), each.figures());
    }
    made.written().forEach(run.listener()::written);
  }

  private void note(OutputFolder folder, UnitEntry entry) {
    units.put(entry.file(), entry);
    try {
      folder.note(entry);
    } catch (OutputFailure e) {
      failures.add(e);
    }
  }

  private List<FontUse> fonts(DocumentWriter format) {
    return format.fonts(settings.layout(), settings.request().fontFolders());
  }

  /** Those that print now, or that printed what is not printed this time. */
  private List<FontEntry> fonts(PreviousRun previous) {
    List<FontEntry> fonts = new ArrayList<>();
    for (DocumentWriter format : formats) {
      fonts(format).forEach(use -> fonts.add(new FontEntry(use.role(), use.name(), use.sha256())));
    }
    return fonts.isEmpty() ? previous.fonts() : fonts;
  }
}
