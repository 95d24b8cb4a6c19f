package gongwen.facts;

import gongwen.model.Activity;
import gongwen.model.Days;
import gongwen.model.Dossier;
import gongwen.model.Issue;
import gongwen.model.Obligation;
import gongwen.model.Period;
import gongwen.model.Plan;
import gongwen.model.Report;
import gongwen.model.UnitFile;
import gongwen.text.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
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
 *       answers none until its day, since nothing tells whether it was done.
 *   <li>Reports whose date is still to come. Whether one of the past was made, no file tells.
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
    own.issues().forEach(deadlines::issue);
    own.activities().stream().filter(Activity::planned).forEach(deadlines::activity);
    own.plans().forEach(deadlines::plan);
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
    if (fact.obligation().per().filter(Windows::judged).isEmpty()) {
      return;
    }
    List<ObligationFact.Window> missed = new ArrayList<>();
    for (ObligationFact.Window window : fact.windows()) {
      if (!window.to().isBefore(on)) {
        open(fact, window);
      } else if (window.state() == ObligationFact.State.UNMET) {
        missed.add(window);
      }
    }
    if (!missed.isEmpty()) {
      int times = missed.stream().mapToInt(Deadlines::missing).sum();
      owed(fact, times, words(missed), missed.get(0).to());
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
  private void open(ObligationFact fact, ObligationFact.Window window) {
    List<LocalDate> days =
        Obligations.deadlines(fact.obligation(), new Days(window.from(), window.to()));
    if (days.isEmpty()) {
      days = List.of(window.to());
    }
    int done = done(window);
    for (int i = 0; i < days.size(); i++) {
      int share = Obligations.share(window.required(), i, days.size());
      if (done < share) {
        owed(fact, share - done, window.words(), days.get(i));
        done = share;
      }
    }
  }

  private static int missing(ObligationFact.Window window) {
    return window.required() - done(window);
  }

  private static int done(ObligationFact.Window window) {
    return window.done().value().number().intValue();
  }

  private void owed(ObligationFact fact, int times, String window, LocalDate due) {
    Obligation each = fact.obligation();
    found.add(
        new Deadline(
            fact.unit(),
            Deadline.Kind.OBLIGATION,
            each.id(),
            each.name(),
            times,
            window,
            each.subject(),
            due,
            due.isBefore(on),
            each.ref()));
  }

  private void issue(Issue issue) {
    boolean later = issue.found().filter(day -> day.isAfter(on)).isPresent();
    if (!later && open(issue)) {
      String owner = issue.owner().isEmpty() ? issue.unit() : issue.owner();
      issue
          .due()
          .ifPresent(
              due -> add(Deadline.Kind.ISSUE, issue.id(), issue.title(), owner, due, issue.ref()));
    }
  }

  private boolean open(Issue issue) {
    return issue.closed().filter(day -> !day.isAfter(on)).isEmpty();
  }

  private void activity(Activity activity) {
    String name = activity.title().isEmpty() ? activity.kind() : activity.title();
    LocalDate due = activity.date().to();
    add(Deadline.Kind.ACTIVITY, name, name, activity.host(), due, activity.ref());
  }

  private void plan(Plan plan) {
    Optional<LocalDate> due = DueWords.day(plan.due(), dossier.own().year());
    Set<String> answers = new HashSet<>(plan.answers());
    boolean unsolved =
        dossier.own().issues().stream().anyMatch(i -> answers.contains(i.id()) && open(i));
    if (due.isPresent() && (answers.isEmpty() ? !due.get().isBefore(on) : unsolved)) {
      add(Deadline.Kind.PLAN, plan.title(), plan.title(), plan.owner(), due.get(), plan.ref());
    }
  }

  private void report(Report report) {
    Optional<LocalDate> due = report.document().date().or(() -> report.period().to());
    if (due.isPresent() && !due.get().isBefore(on)) {
      String name = PeriodWords.full(report.period()) + kinds.apply(report.template());
      String what = report.title().isEmpty() ? name : report.title();
      String id = report.id().isEmpty() ? name : report.id();
      add(Deadline.Kind.REPORT, id, what, "", due.get(), report.ref());
    }
  }

  private void add(
      Deadline.Kind kind, String id, String what, String owner, LocalDate due, Ref ref) {
    boolean late = due.isBefore(on);
    found.add(new Deadline(dossier.own(), kind, id, what, 1, "", owner, due, late, ref));
  }
}
