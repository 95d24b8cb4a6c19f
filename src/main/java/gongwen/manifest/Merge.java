package gongwen.manifest;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.text.FileNames;
import java.util.ArrayList;
import java.util.HashMap;
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
    same("program", "程序版本", "program versions", part -> Stream.of(part.manifest().program()));
    same("fonts", "字体", "fonts", part -> fonts(part.manifest()));
    same(
        "settings",
        "选项",
        "options",
        part -> part.manifest().units().stream().map(UnitEntry::settings));
    Map<String, UnitEntry> units = units();
    checkOutputs();
    if (found.hasErrors()) {
      return Outcome.failed(found.list());
    }
    return Outcome.of(
        new Manifest(
            parts.get(0).manifest().program(),
            parts.stream().flatMap(part -> fonts(part.manifest())).findFirst().orElse(List.of()),
            Optional.empty(),
            List.copyOf(units.values()),
            left()));
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
            Diagnostic.error(
                    "merge-no-shard",
                    Message.of("%s 不是分片的清单", "%s is not the manifest of a shard", part.name()))
                .hint(
                    "分片由 gongwen render --shard I/N 生成",
                    "shards are made by gongwen render --shard I/N"));
        continue;
      }
      if (count > 0 && count != shard.get().count()) {
        tell(
            "merge-gap",
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
        tell(
            "merge-overlap",
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
      tell("merge-gap", Message.of("缺少第 %s 份", "shard %s is missing", all));
    }
  }

  /** What decides how documents look has to be the same in all parts. */
  private void same(String what, String zh, String en, Function<Part, Stream<?>> of) {
    Map<Object, Part> values = new HashMap<>();
    for (Part part : parts) {
      of.apply(part).forEach(value -> values.putIfAbsent(value, part));
    }
    if (values.size() > 1) {
      String names =
          values.values().stream().map(Part::name).sorted().collect(Collectors.joining(", "));
      found.add(
          Diagnostic.error(
                  "merge-other-" + what,
                  new Message(names + " 的" + zh + "不同", "the " + en + " of " + names + " differ"))
              .hint(
                  "用同一版本、同样的选项和字体重新生成各份",
                  "render all shards with one version, the same options and fonts"));
    }
  }

  private Map<String, UnitEntry> units() {
    Map<String, UnitEntry> units = new TreeMap<>();
    Map<String, Part> owners = new HashMap<>();
    for (Part part : parts) {
      for (UnitEntry unit : part.manifest().units()) {
        units.put(unit.file(), unit);
        Part first = owners.putIfAbsent(unit.file(), part);
        if (first != null) {
          tell(
              "merge-overlap",
              Message.of(
                  "%s 和 %s 里都有单位文件 %s",
                  "%s and %s both hold the unit file %s", first.name(), part.name(), unit.file()));
        }
      }
    }
    return units;
  }

  private void checkOutputs() {
    Map<String, Part> owners = new HashMap<>();
    for (Part part : parts) {
      for (UnitEntry unit : part.manifest().units()) {
        for (ReportEntry report : unit.reports()) {
          for (OutputEntry output : report.outputs()) {
            Part first = owners.putIfAbsent(FileNames.folded(output.path()), part);
            if (first != null) {
              tell(
                  "merge-overlap",
                  Message.of(
                      "%s 和 %s 里都有文件 %s",
                      "%s and %s both hold the file %s", first.name(), part.name(), output.path()));
            }
          }
        }
      }
    }
  }

  private List<OutputEntry> left() {
    Map<String, OutputEntry> left = new TreeMap<>();
    for (Part part : parts) {
      part.manifest().left().forEach(output -> left.put(output.path(), output));
    }
    return List.copyOf(left.values());
  }

  private void tell(String code, Message message) {
    found.add(Diagnostic.error(code, message));
  }
}
