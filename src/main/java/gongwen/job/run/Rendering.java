package gongwen.job.run;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.job.cache.FileDigests;
import gongwen.job.cache.FontChecksum;
import gongwen.job.cache.Freshness;
import gongwen.job.cache.PreviousRun;
import gongwen.job.cache.PreviousRunFiles;
import gongwen.job.cache.UnitInputs;
import gongwen.job.output.LazyFolder;
import gongwen.job.output.Output;
import gongwen.job.output.OutputFailure;
import gongwen.job.output.OwnDocuments;
import gongwen.job.output.StaleOutput;
import gongwen.job.plan.BaseFolder;
import gongwen.job.plan.Input;
import gongwen.job.plan.Inputs;
import gongwen.job.plan.JobCode;
import gongwen.job.plan.Request;
import gongwen.job.plan.RunSettings;
import gongwen.job.plan.Shards;
import gongwen.manifest.FontEntry;
import gongwen.manifest.ShardEntry;
import gongwen.write.DocumentWriter;
import gongwen.write.FontUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes the documents of many units, those that are not up to date. */
public final class Rendering {
  private final RunSettings settings;
  private final Output output;
  private final JobRun run;
  private final RunSummary summary;
  private final List<Input> all;
  private final BaseFolder base;

  private Rendering(
      RunSettings settings, Output output, JobRun run, RunSummary summary, List<Input> all) {
    this.settings = settings;
    this.output = output;
    this.run = run;
    this.summary = summary;
    this.all = all;
    this.base = BaseFolder.of(all);
  }

  /** Makes the documents. */
  public static RunResult render(Request request, Output output, JobRun run) {
    RunSummary summary = new RunSummary(new Diagnostics());
    Optional<RunSettings> settings = summary.found().take(RunSettings.of(request, output.names()));
    List<Input> all = settings.map(each -> Inputs.find(request, summary.found())).orElse(List.of());
    if (settings.isEmpty() || all.isEmpty()) {
      return summary.result(false);
    }
    try {
      Rendering rendering = new Rendering(settings.get(), output, run, summary, all);
      if (output.dryRun()) {
        rendering.look();
      } else {
        rendering.render();
      }
      return summary.result(false);
    } catch (OutputFailure e) {
      summary.found().add(e.diagnostic());
      return summary.result(true);
    }
  }

  private void look() throws OutputFailure {
    Optional<PreviousRun> previous = previous();
    if (previous.isPresent()) {
      DryRun action =
          new DryRun(
              output,
              new OwnDocuments(output.folder(), previous.get()),
              freshness(),
              run.listener(),
              summary);
      run(previous.get(), action, action.quiet(run));
    }
  }

  private void render() throws OutputFailure {
    try (LazyFolder folder = LazyFolder.at(output.folder())) {
      Optional<PreviousRun> previous = folder.isOpen() ? previous() : Optional.of(PreviousRun.NONE);
      if (previous.isEmpty()) {
        return;
      }
      boolean explain = run.listener().wantsFigures();
      Writing action = new Writing(settings, base, output, previous.get(), folder, explain);
      run(previous.get(), action, run);
      // A shard says that it is there even if no unit fell to it, or the others could not be
      // joined.
      boolean shard = output.shard().isPresent() && summary.isWhole();
      if (folder.isOpen() || shard) {
        new StaleOutput(
                settings.request().inputs(), base, output, run.listener()::left, summary.found())
            .finish(
                folder.open(),
                previous.get(),
                action.units(),
                action.beside(),
                all,
                fonts(previous.get()),
                summary.unfinished());
      }
    }
  }

  private void run(PreviousRun previous, UnitAction action, JobRun how) throws OutputFailure {
    TaskPlanner planner =
        new TaskPlanner(
            settings,
            new UnitInputs(base, new FileDigests()),
            previous,
            freshness(),
            output.force() || run.listener().wantsFigures());
    new Pipeline(settings, base, planner, action, how, summary).run(part());
  }

  private Freshness freshness() {
    Map<String, String> wanted = new TreeMap<>();
    for (DocumentWriter format : output.formats().writers()) {
      wanted.put(format.format(), FontChecksum.of(fonts(format)));
    }
    return new Freshness(output.folder(), wanted);
  }

  private List<Input> part() {
    return output.shard().map(shard -> Shards.part(all, base, shard)).orElse(all);
  }

  private Optional<PreviousRun> previous() {
    Outcome<PreviousRun> previous = PreviousRunFiles.read(output.folder());
    if (previous.value().isEmpty() && output.force()) {
      return Optional.of(PreviousRun.NONE);
    }
    return summary.found().take(previous).filter(this::sameShard);
  }

  /** Parts of one whole are joined by their manifests, so each needs a folder of its own. */
  private boolean sameShard(PreviousRun previous) {
    Optional<ShardEntry> other = previous.shard();
    if (other.isEmpty() || output.shard().isEmpty() || other.equals(output.shard())) {
      return true;
    }
    summary
        .found()
        .add(
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
                    "give each shard a folder of its own with -o, then join them with gongwen"
                        + " merge"));
    return false;
  }

  private List<FontUse> fonts(DocumentWriter format) {
    return format.fonts(settings.layout(), settings.request().fontFolders());
  }

  /** Those that print now, or that printed what is not printed this time. */
  private List<FontEntry> fonts(PreviousRun previous) {
    List<FontEntry> fonts = new ArrayList<>();
    for (DocumentWriter format : output.formats().writers()) {
      fonts(format).forEach(use -> fonts.add(new FontEntry(use.role(), use.name(), use.sha256())));
    }
    return fonts.isEmpty() ? previous.fonts() : fonts;
  }
}
