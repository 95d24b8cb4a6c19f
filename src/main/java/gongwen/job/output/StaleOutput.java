package gongwen.job.output;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.job.cache.FileDigests;
import gongwen.job.cache.PreviousRun;
import gongwen.job.plan.BaseFolder;
import gongwen.job.plan.Input;
import gongwen.job.plan.JobCode;
import gongwen.manifest.FontEntry;
import gongwen.manifest.Manifest;
import gongwen.manifest.OutputEntry;
import gongwen.manifest.UnitEntry;
import gongwen.manifest.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Finishes a run: what is no longer made is reported or deleted, and the manifest is written. */
public final class StaleOutput {
  private final List<Path> given;
  private final BaseFolder base;
  private final Output output;
  private final BiConsumer<Path, Boolean> listener;
  private final Diagnostics found;

  /**
   * @param given the files and folders that the user named
   * @param listener hears of each document that is no longer made, and whether it was deleted
   * @param found takes what the user must know
   */
  public StaleOutput(
      List<Path> given,
      BaseFolder base,
      Output output,
      BiConsumer<Path, Boolean> listener,
      Diagnostics found) {
    this.given = given.stream().map(BaseFolder::real).toList();
    this.base = base;
    this.output = output;
    this.listener = listener;
    this.found = found;
  }

  /**
   * @param units by their files, those of previous runs too
   * @param beside new documents of this run beside such as were changed by hand
   * @param inputs all files that there are, of other shards too
   * @param unfinished how many units were not made; empty if all were
   */
  public void finish(
      OutputFolder folder,
      PreviousRun previous,
      Map<String, UnitEntry> units,
      List<OutputEntry> beside,
      List<Input> inputs,
      List<FontEntry> fonts,
      Optional<Integer> unfinished)
      throws OutputFailure {
    Set<String> there = new HashSet<>();
    inputs.forEach(input -> there.add(base.key(input)));
    Map<String, UnitEntry> now = new TreeMap<>(units);
    now.keySet().removeIf(key -> !there.contains(key) && wasGiven(base.path(key)));
    Set<String> doubtful = reportReplaced(previous, now);
    Set<String> made = new HashSet<>();
    now.values().forEach(unit -> documents(unit).forEach(made::add));
    beside.forEach(each -> made.add(each.path()));
    List<OutputEntry> left = new ArrayList<>(beside);
    left.addAll(unclaimed(previous, now));
    Map<String, OutputEntry> stale = new LinkedHashMap<>();
    previous.outputs().forEach(each -> stale.put(each.path(), each));
    stale.keySet().removeAll(made);
    OwnDocuments own = new OwnDocuments(output.folder(), previous);
    for (OutputEntry each : stale.values()) {
      if (Files.exists(output.folder().resolve(each.path()))) {
        if (stays(folder, each, own, doubtful)) {
          left.add(each);
        }
      }
    }
    folder.finish(
        new Manifest(
            Version.text(), fonts, output.shard(), unfinished, List.copyOf(now.values()), left));
  }

  /**
   * Documents that an interrupted run wrote in the place of others, of units that could not be made
   * this time: their entries mean the others.
   */
  private List<OutputEntry> unclaimed(PreviousRun previous, Map<String, UnitEntry> now) {
    Map<String, String> claimed = new HashMap<>();
    for (UnitEntry unit : now.values()) {
      outputs(unit).forEach(each -> claimed.put(each.path(), each.sha256()));
    }
    return previous.others().stream()
        .filter(each -> claimed.containsKey(each.path()))
        .filter(each -> !each.sha256().equals(claimed.get(each.path())))
        .filter(
            each ->
                FileDigests.sha256(output.folder().resolve(each.path()))
                    .equals(Optional.of(each.sha256())))
        .distinct()
        .toList();
  }

  /**
   * Units are known by their files below what was given, so that the manifest does not depend on
   * the machine; two folders that are rendered one after the other may have the same names in them.
   *
   * @return the documents that may be another unit's, which this run does not delete
   */
  private Set<String> reportReplaced(PreviousRun previous, Map<String, UnitEntry> now) {
    Set<String> doubtful = new HashSet<>();
    for (UnitEntry unit : now.values()) {
      Optional<UnitEntry> before =
          previous.unit(unit.file()).filter(old -> !old.name().equals(unit.name()));
      if (before.isPresent()) {
        documents(before.get()).forEach(doubtful::add);
        found.add(
            Diagnostic.of(
                    JobCode.UNIT_REPLACED,
                    Message.of(
                        "单位文件 %s 上次是“%s”，这次是“%s”",
                        "the unit file %s was \"%s\" last time and is \"%s\" now",
                        unit.file(),
                        before.get().name(),
                        unit.name()))
                .hint(
                    "如果是另一个文件夹里的单位，把两个文件夹写在同一条命令里，或用 -o 换一个文件夹",
                    "if it is another folder's, name both folders in one command, or take another"
                        + " folder with -o")
                .hint(
                    "如果只是改了名称，再用 --prune 运行一次，就会删除旧的文件",
                    "if it only got another name, run once more with --prune to delete the old"
                        + " documents"));
      }
    }
    return doubtful;
  }

  private static Stream<String> documents(UnitEntry unit) {
    return outputs(unit).map(OutputEntry::path);
  }

  private static Stream<OutputEntry> outputs(UnitEntry unit) {
    return unit.reports().stream().flatMap(report -> report.outputs().stream());
  }

  /** Whether a unit file would have been found, were it still there. */
  private boolean wasGiven(Path file) {
    return given.stream().anyMatch(file::startsWith);
  }

  private boolean stays(
      OutputFolder folder, OutputEntry each, OwnDocuments own, Set<String> doubtful)
      throws OutputFailure {
    Path file = output.folder().resolve(each.path());
    if (!output.prune() || doubtful.contains(each.path())) {
      listener.accept(file, false);
      return true;
    }
    // What is deleted cannot be made good, so the quick sum does not do.
    if (own.isEdited(each.path())) {
      found.add(
          Diagnostic.of(
              JobCode.CHANGED_BY_HAND,
              Message.of(
                  "%s 不再生成，但生成以后被改动过，没有删除；不要的话请自己删",
                  "%s is no longer made, but was changed after it was made, so it was not deleted;"
                      + " delete it yourself if nobody needs it",
                  file)));
      return true;
    }
    folder.delete(each.path());
    listener.accept(file, true);
    return false;
  }
}
