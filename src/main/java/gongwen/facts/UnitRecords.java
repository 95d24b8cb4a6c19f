package gongwen.facts;

import gongwen.model.Activity;
import gongwen.model.UnitFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The records of one unit, sorted once for every period that is asked for. */
final class UnitRecords {
  private final UnitFile file;
  private final Set<String> kinds = new LinkedHashSet<>();
  private final List<Line> done = new ArrayList<>();
  private final Map<String, List<Line>> byKind = new HashMap<>();
  private final Map<String, List<Activity>> serving = new HashMap<>();

  /** An activity and where it stands in the ledger. */
  private record Line(int index, Activity activity) {}

  UnitRecords(UnitFile file) {
    this.file = file;
    for (Activity activity : file.ledgers().activities()) {
      kinds.add(activity.kind());
      if (!activity.planned()) {
        Line line = new Line(done.size(), activity);
        done.add(line);
        byKind.computeIfAbsent(activity.kind(), unused -> new ArrayList<>()).add(line);
        for (String id : new LinkedHashSet<>(activity.serves())) {
          serving.computeIfAbsent(id, unused -> new ArrayList<>()).add(activity);
        }
      }
    }
    Comparator<Activity> byLastDay = (a, b) -> a.date().to().compareTo(b.date().to());
    serving.values().forEach(list -> list.sort(byLastDay));
  }

  UnitFile file() {
    return file;
  }

  /** The kinds of its activities, planned ones too, in the order of the ledger. */
  Set<String> kinds() {
    return kinds;
  }

  /**
   * What was done between two days, in the order of the ledger; a range on its last day.
   *
   * @param of kinds; none: every kind
   */
  List<Activity> done(Set<String> of, LocalDate from, LocalDate to) {
    return ofKinds(of).stream()
        .map(Line::activity)
        .filter(activity -> within(activity, from, to))
        .toList();
  }

  private List<Line> ofKinds(Set<String> of) {
    if (of.isEmpty()) {
      return done;
    }
    List<Line> lines = new ArrayList<>();
    of.forEach(kind -> lines.addAll(byKind.getOrDefault(kind, List.of())));
    lines.sort((a, b) -> Integer.compare(a.index(), b.index()));
    return lines;
  }

  /** What was done for an obligation, in the order of the last days. */
  List<Activity> serving(String obligation) {
    return serving.getOrDefault(obligation, List.of());
  }

  static boolean within(Activity activity, LocalDate from, LocalDate to) {
    LocalDate day = activity.date().to();
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
