package gongwen.facts;

import gongwen.model.Dossier;
import gongwen.model.Unit;
import gongwen.model.UnitFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A direct member of the unit, and what its own records say of the period.
 *
 * @param people how many took part in anything, when the ledger says so
 * @param withoutPeople activities that give no number of people, though others do
 * @param obligations its own, and those of the superior that hold for each
 */
public record Member(
    Unit unit,
    List<Work> works,
    Optional<Figure> people,
    Unrecorded withoutPeople,
    List<ObligationFact> obligations,
    List<IssueFact> issues) {

  /** In the order of the files. */
  public static List<Member> of(Facts facts) {
    List<Member> members = new ArrayList<>();
    List<ObligationFact> owed = facts.obligations(Scope.MEMBERS);
    for (UnitFile file : facts.dossier().members()) {
      Facts own = Facts.of(new Dossier(file, List.of()), facts.period(), facts.cutOff());
      Counted counted = own.people(List.of(), Scope.OWN);
      Figure people = counted.figure();
      members.add(
          new Member(
              file.unit(),
              Work.of(own.activities(Scope.OWN), own, Scope.OWN),
              people.value().number().signum() > 0 ? Optional.of(people) : Optional.empty(),
              counted.unrecorded(),
              owed.stream().filter(fact -> fact.unit().equals(file)).toList(),
              own.issues(Scope.OWN)));
    }
    return List.copyOf(members);
  }
}
