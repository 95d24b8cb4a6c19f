package gongwen.job;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.FileCode;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Severity;
import gongwen.job.cache.PreviousRun;
import gongwen.job.cache.PreviousRunFiles;
import gongwen.job.output.NewFiles;
import gongwen.job.output.OutputFailure;
import gongwen.job.output.OutputFolder;
import gongwen.job.output.OwnDocuments;
import gongwen.job.plan.BaseFolder;
import gongwen.job.plan.JobCode;
import gongwen.job.run.Listener;
import gongwen.job.run.RunResult;
import gongwen.manifest.Manifest;
import gongwen.manifest.Merge;
import gongwen.manifest.OutputEntry;
import gongwen.text.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins the folders of all shards of a run: to one folder, or to a manifest alone. */
public final class Merging {
  private final Listener listener;
  private final Diagnostics found = new Diagnostics();
  private int documents;

  private Merging(Listener listener) {
    this.listener = listener;
  }

  /** The output folder of a shard. */
  private record Shard(Path folder, Manifest manifest) {}

  /**
   * Joins the parts.
   *
   * @param parts output folders, or the manifests in them
   * @param target a folder for all documents and their manifest, or a file that ends in {@code
   *     .json}, for the manifest alone
   */
  public static RunResult merge(List<Path> parts, Path target, Listener listener) {
    return new Merging(listener).merge(parts, target);
  }

  private RunResult merge(List<Path> paths, Path target) {
    List<Shard> shards = new ArrayList<>();
    for (Path path : paths) {
      read(path).ifPresent(shards::add);
    }
    Optional<Manifest> merged =
        found.hasErrors()
            ? Optional.empty()
            : found.take(
                Merge.of(
                    shards.stream()
                        .map(each -> new Merge.Part(each.folder().toString(), each.manifest()))
                        .toList()));
    if (merged.isEmpty()) {
      return result(0, false);
    }
    if (!toManifest(target)) {
      shards.forEach(this::checkWhole);
      checkTarget(shards, target);
    }
    if (found.hasErrors()) {
      return result(0, false);
    }
    try {
      write(shards, merged.get(), target);
    } catch (OutputFailure e) {
      found.add(e.diagnostic());
      return result(0, true);
    }
    int reports = merged.get().units().stream().mapToInt(unit -> unit.reports().size()).sum();
    return result(found.hasErrors() ? 0 : reports, false);
  }

  private Optional<Shard> read(Path path) {
    Path file = Files.isDirectory(path) ? path.resolve(Manifest.FILE) : path;
    Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    if (!Files.isRegularFile(file)) {
      found.add(
          Diagnostic.of(
              FileCode.FILE_NOT_FOUND, Message.of("没有文件 %s", "there is no file %s", file)));
      return Optional.empty();
    }
    try {
      if (Files.exists(PreviousRunFiles.journal(folder))) {
        found.add(Merge.unfinished(folder.toString()));
      }
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return found.take(Manifest.read(text, file.toString())).map(read -> new Shard(folder, read));
    } catch (IOException e) {
      found.add(
          Diagnostic.of(
              FileCode.FILE_UNREADABLE,
              Message.of("文件 %s 读不出来", "the file %s cannot be read", file)));
      return Optional.empty();
    }
  }

  private static boolean toManifest(Path target) {
    return target.toString().endsWith(".json");
  }

  /** Before anything is written, so that parts that cannot be joined leave nothing behind. */
  private void checkWhole(Shard shard) {
    outputs(shard).forEach(output -> bytes(shard, output));
  }

  /** What somebody changed in the folder of a previous joining is not written over. */
  private void checkTarget(List<Shard> shards, Path target) {
    PreviousRun previous = PreviousRunFiles.read(target).value().orElse(PreviousRun.NONE);
    OwnDocuments own = new OwnDocuments(target, previous);
    for (Shard shard : others(shards, target)) {
      for (OutputEntry output : outputs(shard)) {
        own.at(output.path())
            .filter(each -> !each.own() && !each.sha256().equals(output.sha256()))
            .ifPresent(each -> found.add(inTheWay(target.resolve(output.path()))));
      }
    }
  }

  private static Diagnostic inTheWay(Path file) {
    return Diagnostic.of(
            JobCode.CHANGED_BY_HAND,
            Message.of(
                "%s 被改动过，或者不是程序生成的，没有合并",
                "%s was changed, or is not this program's: nothing was joined", file))
        .as(Severity.ERROR)
        .hint("移走它，或用 -o 换一个文件夹", "move it away, or take another folder with -o");
  }

  /** Those that lie elsewhere. */
  private static List<Shard> others(List<Shard> shards, Path target) {
    Path real = BaseFolder.real(target);
    return shards.stream().filter(each -> !BaseFolder.real(each.folder()).equals(real)).toList();
  }

  private static List<OutputEntry> outputs(Shard shard) {
    return shard.manifest().units().stream()
        .flatMap(unit -> unit.reports().stream())
        .flatMap(report -> report.outputs().stream())
        .toList();
  }

  private void write(List<Shard> shards, Manifest merged, Path target) throws OutputFailure {
    if (toManifest(target)) {
      byte[] bytes = merged.text().getBytes(StandardCharsets.UTF_8);
      found.take(NewFiles.write(target, bytes, true)).ifPresent(listener::written);
      return;
    }
    try (OutputFolder folder = OutputFolder.open(target)) {
      for (Shard shard : others(shards, target)) {
        copy(shard, folder);
      }
      if (!found.hasErrors()) {
        folder.finish(merged);
        listener.written(target.resolve(Manifest.FILE));
      }
    }
  }

  private void copy(Shard shard, OutputFolder folder) throws OutputFailure {
    for (OutputEntry output : outputs(shard)) {
      Optional<byte[]> bytes = bytes(shard, output);
      if (bytes.isPresent()) {
        folder.announce(output);
        listener.written(folder.write(Path.of(output.path()), bytes.get()));
        documents++;
      }
    }
  }

  /** The document that the manifest means. */
  private Optional<byte[]> bytes(Shard shard, OutputEntry output) {
    Path file = shard.folder().resolve(output.path()).normalize();
    boolean inside = file.startsWith(shard.folder().normalize());
    try {
      byte[] bytes = inside ? Files.readAllBytes(file) : new byte[0];
      if (inside && Sha256.of(bytes).equals(output.sha256())) {
        return Optional.of(bytes);
      }
    } catch (IOException gone) {
      inside = false;
    }
    found.add(
        Diagnostic.of(
                JobCode.MERGE_CHANGED,
                Message.of("%s 不是清单所说的文件", "%s is not the file that the manifest means", file))
            .hint(
                "重新生成这一份；手工改过的文稿会留着",
                "render this shard again: a document that was changed by hand stays"));
    return Optional.empty();
  }

  private RunResult result(int reports, boolean environmentFailed) {
    return new RunResult(
        found.list(), List.of(), reports, documents, 0, List.of(), 0, environmentFailed);
  }
}
