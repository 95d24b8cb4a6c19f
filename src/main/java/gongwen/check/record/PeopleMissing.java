package gongwen.check.record;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.RecordRule;
import gongwen.check.rule.RuleSources;
import gongwen.check.rule.UnitUnderCheck;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.model.Activity;
import gongwen.model.Count;
import gongwen.model.UnitFile;
import gongwen.standard.Strength;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Activities that do not say how many took part, or say 多, where others of their kind do. */
final class PeopleMissing extends RecordRule {
  PeopleMissing() {
    super(
        Declaration.of(
            "people-missing",
            "同类活动有的没有登记人数",
            "some activities of a kind give no number of people",
            Strength.PRACTICE,
            RuleSources.LEDGERS));
  }

  @Override
  public void check(UnitUnderCheck unit, Diagnostics out) {
    byKind(unit.records())
        .forEach(
            (kind, all) -> {
              List<Activity> without = without(all);
              if (!without.isEmpty() && without.size() < all.size()) {
                out.add(finding(unit, kind, without));
              }
            });
    ofMembers(unit, out);
  }

  /** A member sees in its own file what it forgot; not what others say and it never does. */
  private void ofMembers(UnitUnderCheck unit, Diagnostics out) {
    Set<String> withPeople = new HashSet<>();
    List<Map<String, List<Activity>>> members = new ArrayList<>();
    for (UnitFile member : unit.dossier().members()) {
      Map<String, List<Activity>> kinds = byKind(member);
      members.add(kinds);
      kinds.forEach(
          (kind, all) -> {
            if (without(all).size() < all.size()) {
              withPeople.add(kind);
            }
          });
    }
    for (Map<String, List<Activity>> kinds : members) {
      kinds.forEach(
          (kind, all) -> {
            if (withPeople.contains(kind) && without(all).size() == all.size()) {
              out.add(finding(unit, kind, all));
            }
          });
    }
  }

  private static Map<String, List<Activity>> byKind(UnitFile file) {
    Map<String, List<Activity>> kinds = new LinkedHashMap<>();
    for (Activity activity : file.ledgers().activities()) {
      if (!activity.planned()) {
        kinds.computeIfAbsent(activity.kind(), unused -> new ArrayList<>()).add(activity);
      }
    }
    return kinds;
  }

  private static List<Activity> without(List<Activity> all) {
    return all.stream().filter(PeopleMissing::isWithout).toList();
  }

  private static boolean isWithout(Activity activity) {
    Optional<Count> people = activity.extent().participants();
    return people.isEmpty() || people.get().number().isEmpty();
  }

  private Diagnostic finding(UnitUnderCheck unit, String kind, List<Activity> without) {
    Diagnostic found =
        found(
                unit.places().span(without.get(0).ref()),
                Message.of(
                    "“%1$s”有%2$d次没有登记人数，合计的人次不含在内",
                    "%2$d of the activities “%1$s” give no number of people; sums leave them out",
                    kind,
                    without.size()))
            .hint("查清后补上人数", "find out how many took part and enter it");
    for (Activity other : without.subList(1, without.size())) {
      found =
          found.related(
              unit.places().span(other.ref()), Message.of("这一次也没有", "this one gives none either"));
    }
    return found;
  }
}
