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
  private final List<Activity> done = new ArrayList<>();
  private final Map<String, List<Activity>> serving = new HashMap<>();

  UnitRecords(UnitFile file) {
    this.file = file;
    for (Activity activity : file.activities()) {
      kinds.add(activity.kind());
      if (!activity.planned()) {
        done.add(activity);
        for (String id : new LinkedHashSet<>(activity.serves())) {
          serving.computeIfAbsent(id, unused -> new ArrayList<>()).add(activity);
        }
      }
    }
    Comparator<Activity> byLastDay = Comparator.comparing(a -> a.date().to());
    serving.values().forEach(list -> list.sort(byLastDay));
  }

  UnitFile file() {
    return file;
  }

  /** The kinds of its activities, planned ones too, in the order of the ledger. */
  Set<String> kinds() {
    return kinds;
  }

  /** What was done between two days, in the order of the ledger; a range on its last day. */
  List<Activity> done(LocalDate from, LocalDate to) {
    List<Activity> found = new ArrayList<>();
    for (Activity activity : done) {
      if (within(activity, from, to)) {
        found.add(activity);
      }
    }
    return found;
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
