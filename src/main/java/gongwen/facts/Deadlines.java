package gongwen.facts;

import gongwen.model.Activity;
import gongwen.model.Days;
import gongwen.model.Dossier;
import gongwen.model.DueWords;
import gongwen.model.Issue;
import gongwen.model.Issue.Rectification;
import gongwen.model.Obligation;
import gongwen.model.Period;
import gongwen.model.Plan;
import gongwen.model.Report;
import gongwen.model.TimeLimit;
import gongwen.model.UnitFile;
import gongwen.text.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What a unit still owes on a day.
 *
 * <ul>
 *   <li>Obligations with windows: what is missing in the open window, by its due months or its end;
 *       what was missed in windows of the year that have ended, together, since the end of the
 *       first of them. Of members those that the unit asks of each of them and that they do not
 *       list themselves; what they list is owed by their own files.
 *   <li>Issues that are found and not closed, by their time limit.
 *   <li>Activities that are still only planned, by their last day.
 *   <li>Next steps whose words name a day: until all issues that they answer are closed; one that
 *       answers none until its day, since nothing says whether it was done.
 *   <li>Reports whose date is still to come. Whether one of the past was made, no file says.
 * </ul>
 */
public final class Deadlines {
  private static final Comparator<Deadline> IN_ORDER =
      Comparator.comparing(Deadline::due).thenComparing(Deadline::kind);

  /** More windows are not listed. */
  private static final int LISTED = 4;

  private final Dossier dossier;
  private final LocalDate on;
  private final UnaryOperator<String> kinds;
  private final List<Deadline> found = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();

  private Deadlines(Dossier dossier, LocalDate on, UnaryOperator<String> kinds) {
    this.dossier = dossier;
    this.on = on;
    this.kinds = kinds;
  }

  /**
   * By their days.
   *
   * @param kinds gives the name of a report kind as people say it, from the one in the file
   */
  public static List<Deadline> of(Dossier dossier, LocalDate on, UnaryOperator<String> kinds) {
    Deadlines deadlines = new Deadlines(dossier, on, kinds);
    deadlines.obligations();
    UnitFile own = dossier.own();
    own.ledgers().issues().forEach(deadlines::issue);
    own.ledgers().activities().forEach(deadlines::activity);
    own.ledgers().plans().forEach(deadlines::plan);
    own.reports().forEach(deadlines::report);
    deadlines.found.sort(IN_ORDER);
    return List.copyOf(deadlines.found);
  }

  private void obligations() {
    LocalDate newYear = LocalDate.of(dossier.own().year(), 1, 1);
    Period year = new Period(Period.Kind.RANGE, newYear, Optional.of(on));
    Facts facts = Facts.of(dossier, year, on);
    facts.obligations(Scope.OWN).forEach(this::obligation);
    String file = dossier.own().ref().file();
    facts.obligations(Scope.MEMBERS).stream()
        .filter(fact -> fact.obligation().ref().file().equals(file))
        .forEach(this::obligation);
  }

  private void obligation(ObligationFact fact) {
    if (fact.obligation().schedule().per().filter(Windows::judged).isEmpty()) {
      return;
    }
    List<ObligationFact.Window> missed = new ArrayList<>();
    List<Deadline.Term> missedTerms = new ArrayList<>();
    for (ObligationFact.Window window : fact.windows()) {
      List<Deadline.Term> terms = terms(fact.obligation(), window);
      if (!window.to().isBefore(on)) {
        terms.forEach(term -> owed(fact, term.window(), term.to(), List.of(term)));
      } else if (window.state() == ObligationFact.State.UNMET) {
        missed.add(window);
        missedTerms.addAll(terms);
      }
    }
    if (!missed.isEmpty()) {
      owed(fact, words(missed), missed.get(0).to(), missedTerms);
    }
  }

  private static String words(List<ObligationFact.Window> windows) {
    int shown = windows.size() > LISTED ? 1 : windows.size();
    List<String> words =
        windows.subList(0, shown).stream().map(ObligationFact.Window::words).toList();
    String all = String.join("、", words);
    return shown < windows.size() ? all + "等" + windows.size() + "个时段" : all;
  }

  /** Each due month asks for its share of the minimum; without one all is due at the end. */
  private static List<Deadline.Term> terms(Obligation obligation, ObligationFact.Window window) {
    List<LocalDate> days = Obligations.deadlines(obligation, new Days(window.from(), window.to()));
    if (days.isEmpty()) {
      days = List.of(window.to());
    }
    List<Deadline.Term> terms = new ArrayList<>();
    int done = window.done().value().number().intValue();
    for (int i = 0; i < days.size(); i++) {
      int share = Obligations.share(window.required(), i, days.size());
      if (done < share) {
        LocalDate due = days.get(i);
        String key = window.from() + "/" + i;
        terms.add(new Deadline.Term(key, share - done, window.words(), due, due));
        done = share;
      }
    }
    return terms;
  }

  private void owed(ObligationFact fact, String window, LocalDate due, List<Deadline.Term> terms) {
    Obligation each = fact.obligation();
    found.add(
        new Deadline(
            fact.unit(),
            Deadline.Kind.OBLIGATION,
            each.id(),
            each.name(),
            terms.stream().mapToInt(Deadline.Term::missing).sum(),
            window,
            each.subject(),
            due,
            due.isBefore(on),
            each.ref(),
            terms));
  }

  private void issue(Issue issue) {
    int place = place(Deadline.Kind.ISSUE, issue.id());
    boolean later = issue.found().filter(day -> day.isAfter(on)).isPresent();
    Rectification work = issue.rectification();
    Optional<LocalDate> due = work.due().flatMap(TimeLimit::day);
    if (due.isPresent() && !later && work.openOn(on)) {
      String owner = work.owner().isEmpty() ? work.unit() : work.owner();
      Days days = Days.of(due.get());
      add(Deadline.Kind.ISSUE, issue.id(), place, issue.title(), owner, days, issue.ref());
    }
  }

  private void activity(Activity activity) {
    String name = activity.title().isEmpty() ? activity.kind() : activity.title();
    int place = place(Deadline.Kind.ACTIVITY, name);
    if (activity.planned()) {
      Days days = activity.date();
      add(Deadline.Kind.ACTIVITY, name, place, name, activity.host(), days, activity.ref());
    }
  }

  private void plan(Plan plan) {
    int place = place(Deadline.Kind.PLAN, plan.title());
    Optional<LocalDate> due = DueWords.day(plan.due(), dossier.own().year());
    Set<String> answers = new HashSet<>(plan.answers());
    boolean unsolved =
        dossier.own().ledgers().issues().stream()
            .anyMatch(i -> answers.contains(i.id()) && i.rectification().openOn(on));
    if (due.isPresent() && (answers.isEmpty() ? !due.get().isBefore(on) : unsolved)) {
      Days days = Days.of(due.get());
      add(Deadline.Kind.PLAN, plan.title(), place, plan.title(), plan.owner(), days, plan.ref());
    }
  }

  private void report(Report report) {
    String name = PeriodWords.full(report.period()) + kinds.apply(report.template());
    String id = report.id().isEmpty() ? name : report.id();
    int place = place(Deadline.Kind.REPORT, id);
    Optional<LocalDate> due = report.document().signing().date().or(() -> report.period().to());
    if (due.isPresent() && !due.get().isBefore(on)) {
      String what = report.title().isEmpty() ? name : report.title();
      add(Deadline.Kind.REPORT, id, place, what, "", Days.of(due.get()), report.ref());
    }
  }

  /** Counts all records of one id, what is done too, so that the others keep their places. */
  private int place(Deadline.Kind kind, String id) {
    return places.merge(kind + id, 1, Integer::sum);
  }

  private void add(
      Deadline.Kind kind, String id, int place, String what, String owner, Days days, Ref ref) {
    LocalDate due = days.to();
    String key = Integer.toString(place);
    List<Deadline.Term> terms = List.of(new Deadline.Term(key, 1, "", days.from(), due));
    boolean late = due.isBefore(on);
    found.add(new Deadline(dossier.own(), kind, id, what, 1, "", owner, due, late, ref, terms));
  }
}
