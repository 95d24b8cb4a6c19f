package gongwen.job.cache;

import gongwen.job.plan.BaseFolder;
import gongwen.job.plan.Input;
import gongwen.manifest.InputEntry;
import gongwen.source.LoadedUnit;
import gongwen.source.Reached;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a unit depends on: what was read for it, and the templates beside its file. Safe for many
 * threads.
 */
public final class UnitInputs {
  private static final String TEMPLATES = "templates";

  private final BaseFolder base;
  private final FileDigests digests;

  public UnitInputs(BaseFolder base, FileDigests digests) {
    this.base = base;
    this.digests = digests;
  }

  /** In the order of their paths. */
  public List<InputEntry> of(LoadedUnit unit, Input input) {
    Map<String, InputEntry> entries = new TreeMap<>();
    for (Reached each : unit.reached()) {
      add(entries, each.path(), each.sha256(), each.folder());
    }
    Path templates = templates(input);
    if (Files.isDirectory(templates)) {
      below(templates)
          .forEach(
              path -> {
                boolean folder = Files.isDirectory(path);
                Optional<String> sum = folder ? digests.folder(path) : digests.file(path);
                add(entries, path, sum.orElse(""), folder);
              });
    }
    return List.copyOf(entries.values());
  }

  private void add(Map<String, InputEntry> entries, Path path, String sum, boolean folder) {
    String key = base.key(path);
    entries.put(key, new InputEntry(key, sum, folder));
  }

  private static Path templates(Input input) {
    return BaseFolder.real(input.file()).resolveSibling(TEMPLATES);
  }

  private static List<Path> below(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of(folder);
    }
  }

  /** The first of the inputs that is no longer what it was; empty if all are. */
  public Optional<String> changed(List<InputEntry> inputs, Input input) {
    Path templates = templates(input);
    String key = base.key(templates);
    if (Files.isDirectory(templates) && inputs.stream().noneMatch(e -> e.path().equals(key))) {
      return Optional.of(key);
    }
    for (InputEntry each : inputs) {
      Path path = base.path(each.path());
      Optional<String> now = each.folder() ? digests.folder(path) : digests.file(path);
      if (!now.orElse("").equals(each.sha256())) {
        return Optional.of(each.path());
      }
    }
    return Optional.empty();
  }
}
