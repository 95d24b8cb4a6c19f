package gongwen.job.plan;

import gongwen.model.Unit;
import gongwen.source.OpenedFile;
import gongwen.source.UnitLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which units a run came upon, under all names that they have. Used by one thread. */
public final class RollCall {
  private final List<List<String>> units = new ArrayList<>();
  private final Set<String> present = new HashSet<>();
  private final Set<String> idle = new HashSet<>();
  private final Map<String, Path> others = new HashMap<>();

  /** The names of a unit: the full one first. */
  public static List<String> names(Unit unit) {
    List<String> names = new ArrayList<>(List.of(unit.name()));
    List.of(unit.shortName(), unit.code()).stream()
        .filter(each -> !each.isEmpty() && !names.contains(each))
        .forEach(names::add);
    return List.copyOf(names);
  }

  /**
   * A unit that could be read.
   *
   * @param reports whether there are reports of it that are wanted
   */
  public void unit(List<String> names, boolean reports) {
    units.add(List.copyOf(names));
    names.forEach((reports ? present : idle)::add);
  }

  /** A file with errors, which were reported: as far as it can be read, its unit is there. */
  public void faulty(Input input) {
    Optional<OpenedFile> file =
        input.content().isPresent()
            ? Optional.empty()
            : new UnitLoader(input.root()).open(input.file()).value();
    file.flatMap(OpenedFile::calledAs).ifPresent(present::add);
    present.add(stem(input));
  }

  /** A file that is no unit whose reports are made. */
  public void other(Input input) {
    others.put(stem(input), input.file());
  }

  private static String stem(Input input) {
    return OutputName.withoutEnding(input.file());
  }

  /** The units that could be read, each by its names. */
  List<List<String>> units() {
    return units;
  }

  /** What stands for a unit of which reports are wanted. */
  Set<String> present() {
    return present;
  }

  /** Units of which no report is wanted. */
  Set<String> idle() {
    return idle;
  }

  /** Files that are no units, by their names without endings. */
  Map<String, Path> others() {
    return others;
  }
}
