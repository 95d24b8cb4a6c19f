package gongwen.facts;

import gongwen.model.Activity;
import gongwen.model.Count;
import gongwen.model.Dossier;
import gongwen.model.Indicator;
import gongwen.model.Issue;
import gongwen.model.Obligation;
import gongwen.model.Period;
import gongwen.model.Plan;
import gongwen.model.TimeLimit;
import gongwen.model.UnitFile;
import gongwen.text.Approximation;
import gongwen.text.Ref;
import gongwen.yaml.Choices;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What follows from a unit's records for one period. */
public final class Facts {
  private final Dossier dossier;
  private final Period period;
  private final LocalDate cutOff;
  private final UnitRecords own;
  private final List<UnitRecords> members;
  private final About about;

  private Facts(
      Dossier dossier,
      Period period,
      LocalDate cutOff,
      UnitRecords own,
      List<UnitRecords> members) {
    this.dossier = dossier;
    this.period = period;
    this.cutOff = cutOff;
    this.own = own;
    this.members = members;
    this.about = new About(period, cutOff);
  }

  /**
   * @param until the end of a period that has none: the document's date
   */
  public static Facts of(Dossier dossier, Period period, LocalDate until) {
    return new Facts(
        dossier,
        period,
        period.to().orElse(until),
        new UnitRecords(dossier.own()),
        dossier.members().stream().map(UnitRecords::new).toList());
  }

  /** The unit's own year, as of its last day. */
  public static Facts ofYear(Dossier dossier) {
    int year = dossier.own().year();
    LocalDate last = LocalDate.of(year, 12, 31);
    return of(
        dossier, new Period(Period.Kind.YEAR, LocalDate.of(year, 1, 1), Optional.of(last)), last);
  }

  /**
   * The same records seen in another period; they are sorted once.
   *
   * @param until the end of a period that has none: the document's date
   */
  public Facts in(Period other, LocalDate until) {
    return new Facts(dossier, other, other.to().orElse(until), own, members);
  }

  /** The same records seen in another period. */
  public Facts in(Period other) {
    return new Facts(dossier, other, other.to().orElse(cutOff), own, members);
  }

  public Dossier dossier() {
    return dossier;
  }

  public Period period() {
    return period;
  }

  /** The last day that this report sees. */
  public LocalDate cutOff() {
    return cutOff;
  }

  /** Whose record it is; empty for a record of none of these units. */
  public Optional<UnitFile> unitOf(Ref record) {
    return units(Scope.ALL).stream()
        .map(UnitRecords::file)
        .filter(file -> file.ref().file().equals(record.file()))
        .findFirst();
  }

  /** What was done in the period, in the order of its days; never what is only planned. */
  public List<Activity> activities(Scope scope) {
    List<Activity> found = new ArrayList<>(inLedgerOrder(List.of(), scope));
    found.sort(Facts::byDays);
    return List.copyOf(found);
  }

  private static int byDays(Activity a, Activity b) {
    int first = a.date().from().compareTo(b.date().from());
    return first != 0 ? first : a.date().to().compareTo(b.date().to());
  }

  /** The kinds of all activities of the year, planned ones too, in the order of the ledgers. */
  public Set<String> kinds(Scope scope) {
    Set<String> kinds = new LinkedHashSet<>();
    units(scope).forEach(unit -> kinds.addAll(unit.kinds()));
    return kinds;
  }

  /** Those of these kinds that no activity of the year has, in any period. */
  public List<String> unknownKinds(List<String> kinds, Scope scope) {
    List<UnitRecords> units = units(scope);
    return kinds.stream()
        .filter(kind -> units.stream().noneMatch(unit -> unit.kinds().contains(kind)))
        .distinct()
        .toList();
  }

  /**
   * How often activities of these kinds took place.
   *
   * @param kinds none: activities of every kind
   * @param measure the measure to count in; empty counts times (次, 场次, 轮次)
   */
  public Counted count(List<String> kinds, Scope scope, Optional<String> measure) {
    Tally tally = new Tally();
    List<Ref> others = new ArrayList<>();
    for (Activity activity : inLedgerOrder(kinds, scope)) {
      String own = activity.extent().measureOrDefault();
      if (measure.map(own::equals).orElse(Times.countsTimes(activity))) {
        tally.add(activity.extent().times(), own, activity.ref());
      } else {
        others.add(activity.ref());
      }
    }
    String what = measure.map(m -> "数量（" + m + "）").orElse("次数");
    Figure figure = tally.figure(measure.orElse(Times.TIMES), about.counted(what, kinds, scope));
    return new Counted(figure, tally.addends(), others, known(kinds, scope));
  }

  /**
   * How many took part in activities of these kinds, in 人次. An activity that says nothing of people
   * and counts in 人次 takes part with its count. One that says nothing though others of its kind do
   * is missing.
   *
   * @param kinds none: activities of every kind
   */
  public Counted people(List<String> kinds, Scope scope) {
    Tally tally = new Tally();
    List<Activity> asked = inLedgerOrder(kinds, scope);
    Set<String> withPeople = new HashSet<>();
    for (Activity activity : asked) {
      if (activity.extent().participants().isPresent()) {
        withPeople.add(activity.kind());
      }
    }
    for (Activity activity : asked) {
      Optional<Count> people = activity.extent().participants();
      people.ifPresent(count -> tally.add(count, Times.PEOPLE, activity.ref()));
      if (people.isEmpty() && withPeople.contains(activity.kind())) {
        tally.miss(activity.ref());
      }
    }
    Figure figure = tally.figure(Times.PEOPLE, about.counted("人次", kinds, scope));
    return new Counted(figure, tally.addends(), List.of(), known(kinds, scope));
  }

  /**
   * How many records there are, as a figure.
   *
   * @param what what they are: 问题, 规定动作
   * @param of what they were chosen by; empty for all
   */
  public Figure number(String what, List<String> of, Scope scope, List<Ref> records) {
    Amount number = new Amount(BigDecimal.valueOf(records.size()), Approximation.EXACT);
    return new Figure(number, "", about.counted(what, of, scope), records);
  }

  /** How many records these are, whose they are: as a figure. */
  public Figure tally(String what, List<Ref> records) {
    String file = dossier.own().ref().file();
    long ofOwn = records.stream().filter(ref -> ref.file().equals(file)).count();
    Scope scope = ofOwn == records.size() ? Scope.OWN : ofOwn == 0 ? Scope.MEMBERS : Scope.ALL;
    return number(what, List.of(), scope, records);
  }

  /**
   * Issues and risks that were open at some time in the period, in the order of the ledgers. One
   * without a day on which it was found has been there always.
   */
  public List<IssueFact> issues(Scope scope) {
    List<IssueFact> found = new ArrayList<>();
    for (UnitRecords unit : units(scope)) {
      for (Issue issue : unit.file().ledgers().issues()) {
        boolean later = issue.found().filter(day -> day.isAfter(cutOff)).isPresent();
        boolean over =
            issue.rectification().closed().filter(day -> day.isBefore(period.from())).isPresent();
        if (!later && !over) {
          found.add(new IssueFact(issue, state(issue)));
        }
      }
    }
    return found;
  }

  /**
   * Obligations in the order of the files, judged as {@link ObligationFact} says. One without a
   * scope is met by the unit's own activities. One whose minimum holds in total (合计) is met by
   * those of the members, too. One that holds for each (各自) is asked of the unit and of every
   * member by itself: among the members' it stands behind their own, unless they list one of the
   * same id or name.
   */
  public List<ObligationFact> obligations(Scope scope) {
    Obligations judge = new Obligations(period.from(), cutOff, about);
    List<ObligationFact> facts = new ArrayList<>();
    if (scope != Scope.MEMBERS) {
      for (Obligation each : own.file().responsibility().obligations()) {
        facts.add(judge.judge(own.file(), each, serving(each)));
      }
    }
    if (scope != Scope.OWN) {
      members.forEach(member -> facts.addAll(ofMember(judge, member)));
    }
    return facts;
  }

  /** What is planned; what is planned for issues that are found only later does not exist yet. */
  public List<Plan> plans() {
    Set<String> later = new LinkedHashSet<>();
    for (Issue issue : own.file().ledgers().issues()) {
      if (issue.found().filter(day -> day.isAfter(cutOff)).isPresent()) {
        later.add(issue.id());
      }
    }
    return own.file().ledgers().plans().stream()
        .filter(plan -> plan.answers().isEmpty() || !later.containsAll(plan.answers()))
        .toList();
  }

  /** Indicators as of the end of the period, in the order of the files. */
  public List<IndicatorFact> indicators(Scope scope) {
    Indicators asOf = new Indicators(cutOff, about);
    List<IndicatorFact> facts = new ArrayList<>();
    for (UnitRecords unit : units(scope)) {
      for (Indicator indicator : unit.file().ledgers().indicators()) {
        asOf.fact(unit.file(), indicator).ifPresent(facts::add);
      }
    }
    return facts;
  }

  /** The unit's own indicator with this id. */
  public Optional<IndicatorFact> indicator(String id) {
    return own.file().ledgers().indicators().stream()
        .filter(indicator -> indicator.id().equals(id))
        .findFirst()
        .flatMap(indicator -> new Indicators(cutOff, about).fact(own.file(), indicator));
  }

  /**
   * The indicator with this id, added up over the units of the scope that have it. Empty when none
   * has it, when one gives it as something that is not a number, when measures differ, and for
   * percentages, whose sum says nothing.
   */
  public Optional<Figure> sum(String indicatorId, Scope scope) {
    Amount sum = Amount.ZERO;
    Set<String> measures = new HashSet<>();
    List<Ref> refs = new ArrayList<>();
    String name = indicatorId;
    for (IndicatorFact fact : indicators(scope)) {
      Indicator indicator = fact.indicator();
      if (!indicator.id().equals(indicatorId)) {
        continue;
      }
      measures.add(indicator.measure());
      if (fact.value().isEmpty() || measures.size() > 1 || Indicators.share(indicator.measure())) {
        return Optional.empty();
      }
      name = refs.isEmpty() ? indicator.name() : name;
      sum = sum.plus(fact.value().get().value());
      refs.add(indicator.ref());
    }
    return refs.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Figure(
                sum,
                measures.iterator().next(),
                about.asOf("合计", name, cutOff, Choices.of(scope).zh()),
                refs));
  }

  private List<ObligationFact> ofMember(Obligations judge, UnitRecords member) {
    List<ObligationFact> facts = new ArrayList<>();
    Set<String> listed = new HashSet<>();
    for (Obligation each : member.file().responsibility().obligations()) {
      listed.add(each.id());
      listed.add(each.name());
      facts.add(judge.judge(member.file(), each, member.serving(each.id())));
    }
    for (Obligation above : own.file().responsibility().obligations()) {
      boolean itsOwn = listed.contains(above.id()) || listed.contains(above.name());
      if (counted(above, Obligation.CountedFor.EACH) && !itsOwn) {
        facts.add(judge.judge(member.file(), above, member.serving(above.id())));
      }
    }
    return facts;
  }

  /** What was done for one of the unit's own obligations. */
  private List<Activity> serving(Obligation obligation) {
    if (!counted(obligation, Obligation.CountedFor.TOTAL)) {
      return own.serving(obligation.id());
    }
    List<Activity> all = new ArrayList<>();
    units(Scope.ALL).forEach(unit -> all.addAll(unit.serving(obligation.id())));
    all.sort((a, b) -> a.date().to().compareTo(b.date().to()));
    return all;
  }

  private static boolean counted(Obligation obligation, Obligation.CountedFor how) {
    return obligation.scope().filter(scope -> scope == how).isPresent();
  }

  private IssueFact.State state(Issue issue) {
    if (!issue.rectification().openOn(cutOff)) {
      return IssueFact.State.CLOSED;
    }
    boolean overdue =
        issue
            .rectification()
            .due()
            .flatMap(TimeLimit::day)
            .filter(d -> d.isBefore(cutOff))
            .isPresent();
    return overdue ? IssueFact.State.OVERDUE : IssueFact.State.OPEN;
  }

  private boolean known(List<String> kinds, Scope scope) {
    return kinds.isEmpty() || unknownKinds(kinds, scope).size() < new HashSet<>(kinds).size();
  }

  private List<Activity> inLedgerOrder(List<String> kinds, Scope scope) {
    Set<String> wanted = new LinkedHashSet<>(kinds);
    List<Activity> found = new ArrayList<>();
    units(scope).forEach(unit -> found.addAll(unit.done(wanted, period.from(), cutOff)));
    return found;
  }

  private List<UnitRecords> units(Scope scope) {
    List<UnitRecords> units = new ArrayList<>();
    if (scope != Scope.MEMBERS) {
      units.add(own);
    }
    if (scope != Scope.OWN) {
      units.addAll(members);
    }
    return units;
  }
}
