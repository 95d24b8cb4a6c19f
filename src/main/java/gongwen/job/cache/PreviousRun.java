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
  public static final PreviousRun NONE = new PreviousRun(Optional.empty(), List.of(), List.of());

  private final Optional<Manifest> manifest;
  private final Map<String, UnitEntry> units = new TreeMap<>();
  private final List<OutputEntry> announced;

  /**
   * @param journal units that an interrupted run had made, later than the manifest
   * @param announced documents that it wrote or was about to write
   */
  public PreviousRun(
      Optional<Manifest> manifest, List<UnitEntry> journal, List<OutputEntry> announced) {
    this.manifest = manifest;
    this.announced = announced.stream().filter(each -> isBelow(each.path())).toList();
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

  /**
   * Documents besides those of the units: those that an interrupted run wrote or was about to write
   * are among them.
   */
  public List<OutputEntry> others() {
    List<OutputEntry> others = new ArrayList<>();
    manifest.ifPresent(all -> others.addAll(all.left()));
    others.removeIf(each -> !isBelow(each.path()));
    others.addAll(announced);
    return others;
  }

  /**
   * All documents that may lie in the folder, later ones last; a manifest that names others was
   * changed by hand.
   */
  public List<OutputEntry> outputs() {
    List<OutputEntry> outputs = new ArrayList<>();
    for (UnitEntry unit : units.values()) {
      unit.reports().forEach(report -> outputs.addAll(report.outputs()));
    }
    outputs.removeIf(each -> !isBelow(each.path()));
    outputs.addAll(others());
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
