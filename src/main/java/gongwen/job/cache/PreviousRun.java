package gongwen.job.cache;

import gongwen.manifest.FontEntry;
import gongwen.manifest.Manifest;
import gongwen.manifest.OutputEntry;
import gongwen.manifest.ReportEntry;
import gongwen.manifest.ShardEntry;
import gongwen.manifest.UnitEntry;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What previous runs left in an output folder, as its manifest and its journal have it. */
public final class PreviousRun {
  /** Of a folder in which nothing was made yet. */
  public static final PreviousRun NONE = new PreviousRun(Optional.empty(), List.of());

  private final Optional<Manifest> manifest;
  private final Map<String, UnitEntry> units = new TreeMap<>();

  /**
   * @param journal units that an interrupted run had made, later than the manifest
   */
  public PreviousRun(Optional<Manifest> manifest, List<UnitEntry> journal) {
    this.manifest = manifest;
    manifest.ifPresent(all -> all.units().forEach(unit -> units.put(unit.file(), unit)));
    journal.forEach(unit -> units.put(unit.file(), unit));
  }

  public Optional<UnitEntry> unit(String key) {
    return Optional.ofNullable(units.get(key));
  }

  public Collection<UnitEntry> units() {
    return units.values();
  }

  /** The fonts that printed PDF. */
  public List<FontEntry> fonts() {
    return manifest.map(Manifest::fonts).orElse(List.of());
  }

  public Optional<ShardEntry> shard() {
    return manifest.flatMap(Manifest::shard);
  }

  /** All documents that lie in the folder; a manifest that names others was changed by hand. */
  public List<OutputEntry> outputs() {
    List<OutputEntry> outputs = new ArrayList<>();
    manifest.ifPresent(all -> outputs.addAll(all.left()));
    for (UnitEntry unit : units.values()) {
      unit.reports().forEach(report -> outputs.addAll(report.outputs()));
    }
    outputs.removeIf(each -> !isBelow(each.path()));
    return outputs;
  }

  private static boolean isBelow(String path) {
    try {
      Path relative = Path.of(path);
      return !relative.isAbsolute()
          && relative.equals(relative.normalize())
          && !relative.startsWith("..");
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** A report's documents below the output folder, without ending. */
  public static String path(ReportEntry report) {
    return report.outputs().stream()
        .findFirst()
        .map(each -> each.path().substring(0, each.path().length() - each.format().length() - 1))
        .orElse("");
  }
}
