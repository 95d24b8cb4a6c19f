package gongwen.manifest;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.text.FileNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Joins the manifests of all shards of a run to the manifest that an undivided run would have
 * written. What would not be such a manifest is refused.
 */
public final class Merge {
  private final List<Part> parts;
  private final Diagnostics found = new Diagnostics();

  private Merge(List<Part> parts) {
    this.parts = List.copyOf(parts);
  }

  /**
   * One of them.
   *
   * @param name how messages call it
   */
  public record Part(String name, Manifest manifest) {}

  /** The parts may come in any order. */
  public static Outcome<Manifest> of(List<Part> parts) {
    return new Merge(parts).merged();
  }

  private Outcome<Manifest> merged() {
    checkShards();
    parts.forEach(this::checkFinished);
    same(
        ManifestCode.MERGE_OTHER_PROGRAM,
        "程序版本",
        "program versions",
        part -> Stream.of(part.manifest().program()));
    same(ManifestCode.MERGE_OTHER_FONTS, "字体", "fonts", part -> fonts(part.manifest()));
    same(
        ManifestCode.MERGE_OTHER_SETTINGS,
        "选项",
        "options",
        part -> part.manifest().units().stream().map(UnitEntry::settings));
    same(ManifestCode.MERGE_OTHER_FORMATS, "格式", "formats", part -> formats(part.manifest()));
    Map<String, UnitEntry> units = new TreeMap<>();
    parts.forEach(part -> part.manifest().units().forEach(unit -> units.put(unit.file(), unit)));
    if (!found.hasErrors()) {
      checkOverlaps("单位文件", "the unit file", part -> files(part.manifest()));
      checkOverlaps("文件", "the file", part -> outputs(part.manifest()));
    }
    if (found.hasErrors()) {
      return Outcome.failed(found.list());
    }
    reportFaulty(units);
    return Outcome.of(
        new Manifest(
            parts.get(0).manifest().program(),
            parts.stream().flatMap(part -> fonts(part.manifest())).findFirst().orElse(List.of()),
            Optional.empty(),
            Optional.empty(),
            List.copyOf(units.values()),
            left()),
        found.list());
  }

  /** A part in which no unit was made may have none. */
  private static Stream<List<FontEntry>> fonts(Manifest manifest) {
    return manifest.fonts().isEmpty() ? Stream.empty() : Stream.of(manifest.fonts());
  }

  private void checkShards() {
    Map<Integer, Part> byIndex = new TreeMap<>();
    int count = 0;
    for (Part part : parts) {
      Optional<ShardEntry> shard = part.manifest().shard();
      if (shard.isEmpty()) {
        found.add(
            Diagnostic.of(
                    ManifestCode.MERGE_NO_SHARD,
                    Message.of("%s 不是分片的清单", "%s is not the manifest of a shard", part.name()))
                .hint(
                    "分片由 gongwen render --shard I/N 生成",
                    "shards are made by gongwen render --shard I/N"));
        continue;
      }
      if (count > 0 && count != shard.get().count()) {
        report(
            ManifestCode.MERGE_GAP,
            Message.of(
                "%s 是 %d 份之一，别的是 %d 份之一",
                "%s is one of %d shards, the others are of %d",
                part.name(),
                shard.get().count(),
                count));
        return;
      }
      count = shard.get().count();
      Part first = byIndex.putIfAbsent(shard.get().index(), part);
      if (first != null) {
        report(
            ManifestCode.MERGE_OVERLAP,
            Message.of(
                "%s 和 %s 都是第 %d 份",
                "%s and %s are both shard %d", first.name(), part.name(), shard.get().index()));
      }
    }
    List<String> missing = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      if (!byIndex.containsKey(i)) {
        missing.add(i + "/" + count);
      }
    }
    if (!missing.isEmpty()) {
      String all = String.join(", ", missing);
      report(ManifestCode.MERGE_GAP, Message.of("缺少第 %s 份", "shard %s is missing", all));
    }
  }

  private void checkFinished(Part part) {
    part.manifest().missing().ifPresent(missing -> found.add(unfinished(part.name())));
  }

  /**
   * What a stopped run left.
   *
   * @param name how messages call the part
   */
  public static Diagnostic unfinished(String name) {
    return Diagnostic.of(
            ManifestCode.MERGE_UNFINISHED,
            Message.of(
                "%s 那一份没有做完就停了", "the run that made %s was stopped before it was done", name))
        .hint("把那一份再运行一次：已经生成的不会重做", "render that shard again: what was made is not made again");
  }

  /** What decides how documents look has to be the same in all parts. */
  private void same(ManifestCode code, String zh, String en, Function<Part, Stream<?>> of) {
    Map<Object, Part> values = new HashMap<>();
    for (Part part : parts) {
      of.apply(part).forEach(value -> values.putIfAbsent(value, part));
    }
    if (values.size() > 1) {
      String names =
          values.values().stream().map(Part::name).sorted().collect(Collectors.joining(", "));
      found.add(
          Diagnostic.of(
                  code,
                  new Message(names + " 的" + zh + "不同", "the " + en + " of " + names + " differ"))
              .hint(
                  "用同一版本、同样的选项和字体重新生成各份",
                  "render all shards with one version, the same options and fonts"));
    }
  }

  private static Stream<String> files(Manifest manifest) {
    return manifest.units().stream().map(UnitEntry::file);
  }

  private static Stream<String> outputs(Manifest manifest) {
    return manifest.units().stream()
        .flatMap(unit -> unit.reports().stream())
        .flatMap(report -> report.outputs().stream())
        .map(OutputEntry::path);
  }

  /** Of all that was made; a part in which nothing was made has none. */
  private static Stream<List<String>> formats(Manifest manifest) {
    List<String> formats =
        manifest.units().stream()
            .flatMap(unit -> unit.reports().stream())
            .flatMap(report -> report.outputs().stream())
            .map(OutputEntry::format)
            .distinct()
            .sorted()
            .toList();
    return formats.isEmpty() ? Stream.empty() : Stream.of(formats);
  }

  /** Two parts that have many things in common are reported once, with the first of them. */
  private void checkOverlaps(String zh, String en, Function<Part, Stream<String>> things) {
    Map<String, Part> owners = new HashMap<>();
    Map<List<String>, List<String>> common = new LinkedHashMap<>();
    for (Part part : parts) {
      for (String each : things.apply(part).toList()) {
        Part first = owners.putIfAbsent(FileNames.folded(each), part);
        if (first != null) {
          common
              .computeIfAbsent(List.of(first.name(), part.name()), pair -> new ArrayList<>())
              .add(each);
        }
      }
    }
    common.forEach(
        (pair, all) -> {
          int more = all.size() - 1;
          found.add(
              Diagnostic.of(
                      ManifestCode.MERGE_OVERLAP,
                      Message.of(
                          "%1$s 和 %2$s 里都有" + zh + " %3$s" + (more > 0 ? " 等 %4$d 个" : ""),
                          "%1$s and %2$s both hold "
                              + en
                              + " %3$s"
                              + (more > 0 ? " and %5$d more" : ""),
                          pair.get(0),
                          pair.get(1),
                          all.get(0),
                          all.size(),
                          more))
                  .hint(
                      "用同样的文件夹和选项，各份一起重新生成",
                      "render all shards again from the same folder with the same options"));
        });
  }

  private static boolean faulty(UnitEntry unit) {
    return unit.findings().stream().anyMatch(each -> each.severity().equals("error"));
  }

  private void reportFaulty(Map<String, UnitEntry> units) {
    List<String> faulty =
        units.values().stream().filter(Merge::faulty).map(UnitEntry::file).toList();
    if (!faulty.isEmpty()) {
      int more = faulty.size() - 1;
      found.add(
          Diagnostic.of(
                  ManifestCode.MERGE_INCOMPLETE,
                  Message.of(
                      "单位文件 %1$s" + (more > 0 ? " 等 %2$d 个" : "") + "有错误，报告没有全部生成",
                      "of the unit file %1$s"
                          + (more > 0 ? " and %3$d more" : "")
                          + " not all reports were made: there were errors",
                      faulty.get(0),
                      faulty.size(),
                      more))
              .hint(
                  "改正以后，重新生成那一份再合并",
                  "correct them, render their shards again and join them again"));
    }
  }

  private List<OutputEntry> left() {
    Map<String, OutputEntry> left = new TreeMap<>();
    for (Part part : parts) {
      part.manifest().left().forEach(output -> left.put(output.path(), output));
    }
    return List.copyOf(left.values());
  }

  private void report(ManifestCode code, Message message) {
    found.add(
        Diagnostic.of(code, message)
            .hint(
                "每一份由 gongwen render --shard I/N 生成一次，N 相同，全部列在这里",
                "each shard is rendered once with --shard I/N, all with the same N, and all of them"
                    + " are named here"));
  }
}
