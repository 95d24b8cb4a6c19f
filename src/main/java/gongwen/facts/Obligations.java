package gongwen.facts;

import gongwen.facts.ObligationFact.State;
import gongwen.facts.ObligationFact.Window;
import gongwen.model.Activity;
import gongwen.model.Count;
import gongwen.model.Days;
import gongwen.model.Frequency;
import gongwen.model.Obligation;
import gongwen.model.UnitFile;
import gongwen.text.Approximation;
import gongwen.text.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges how far obligations were met.
 *
 * <ul>
 *   <li>A window is judged whole: what was done before the period but in the window counts. A
 *       window that is open at the cut-off counts up to it and is 完成 or 未到期, never worse for its
 *       number.
 *   <li>An activity meets as often as its count says when that counts times, else once; 多 alone as
 *       不少于1.
 *   <li>Of several due months in one window each asks for its share of the minimum, rounded down:
 *       twice a year, due in June and December, is once by the end of June. A window without a due
 *       month is due at its end.
 *   <li>Evidence is missing when without the activities that show none of the listed evidence the
 *       minimum would not be reached. Evidence is found by its name anywhere in what the activity
 *       shows (二季度研判报告 shows 研判报告).
 *   <li>Days, events and standing duties have no windows: nothing in a ledger says that one was
 *       missed. They are counted in the period and are 完成 once anything was done. What is due once
 *       in several years is counted since the file's year began and never 未完成.
 * </ul>
 */
record Obligations(LocalDate from, LocalDate cutOff, About about) {

  /**
   * @param serving what was done for it at any time, in the order of the last days
   */
  ObligationFact judge(UnitFile unit, Obligation obligation, List<Activity> serving) {
    Optional<Frequency> per = obligation.schedule().per();
    if (per.isPresent() && Windows.judged(per.get())) {
      List<Window> windows = new ArrayList<>();
      for (Days days : Windows.of(per.get(), from, cutOff, unit.year())) {
        windows.add(window(unit, obligation, serving, days));
      }
      return fact(unit, obligation, windows);
    }
    return fact(unit, obligation, List.of(unjudged(unit, obligation, serving)));
  }

  private ObligationFact fact(UnitFile unit, Obligation obligation, List<Window> windows) {
    State worst = windows.isEmpty() ? State.NOT_DUE : State.MET;
    Amount done = Amount.ZERO;
    long required = 0;
    List<Ref> refs = new ArrayList<>();
    for (Window window : windows) {
      worst = window.state().compareTo(worst) > 0 ? window.state() : worst;
      done = done.plus(window.done().value());
      refs.addAll(window.done().refs());
      required += window.to().isAfter(cutOff) ? 0 : window.required();
    }
    LocalDate first = windows.isEmpty() ? from : windows.get(0).from();
    Figure figure = new Figure(done, Times.TIMES, about(unit, obligation, first, cutOff), refs);
    int owed = (int) Math.min(Integer.MAX_VALUE, required);
    return new ObligationFact(unit, obligation, figure, owed, worst, List.copyOf(windows));
  }

  private Window window(UnitFile unit, Obligation obligation, List<Activity> all, Days days) {
    int min = obligation.schedule().min().orElse(1);
    boolean open = days.to().isAfter(cutOff);
    LocalDate last = open ? cutOff : days.to();
    List<Activity> inside = inside(all, days.from(), last);
    State state;
    if (times(inside) < min) {
      state = open ? State.NOT_DUE : State.UNMET;
    } else if (late(obligation, min, days, inside)) {
      state = State.LATE;
    } else {
      state = evidenced(obligation, min, inside);
    }
    Figure done = done(unit, obligation, inside, days.from(), last);
    return new Window(days.from(), days.to(), done, min, state);
  }

  private Window unjudged(UnitFile unit, Obligation obligation, List<Activity> all) {
    int years =
        switch (obligation.schedule().per().orElse(Frequency.EVENT)) {
          case TWO_YEARS -> 2;
          case THREE_YEARS -> 3;
          case DAY, WEEK, MONTH, QUARTER, HALF_YEAR, TERM, YEAR, EVENT -> 0;
        };
    LocalDate newYear = LocalDate.of(unit.year(), 1, 1);
    LocalDate first = years > 0 ? newYear : from;
    int min = years > 0 ? obligation.schedule().min().orElse(1) : 1;
    List<Activity> inside = inside(all, first, cutOff);
    State state = times(inside) < min ? State.NOT_DUE : evidenced(obligation, min, inside);
    Figure done = done(unit, obligation, inside, first, cutOff);
    LocalDate last = years > 0 ? newYear.plusYears(years).minusDays(1) : cutOff;
    return new Window(first, last, done, years > 0 ? min : 0, state);
  }

  private static List<Activity> inside(List<Activity> all, LocalDate first, LocalDate last) {
    List<Activity> inside = new ArrayList<>();
    for (Activity activity : all) {
      if (UnitRecords.within(activity, first, last)) {
        inside.add(activity);
      }
    }
    return inside;
  }

  private boolean late(Obligation obligation, int min, Days days, List<Activity> inside) {
    List<LocalDate> deadlines = deadlines(obligation, days);
    for (int i = 0; i < deadlines.size(); i++) {
      LocalDate deadline = deadlines.get(i);
      int share = share(min, i, deadlines.size());
      if (times(inside(inside, days.from(), deadline)) < share) {
        return true;
      }
    }
    return false;
  }

  /** How often it must have been done by the end of this due month, the first being 0. */
  static int share(int min, int index, int deadlines) {
    return (int) ((long) min * (index + 1) / deadlines);
  }

  /** The ends of the due months that begin in the window, in their order. */
  static List<LocalDate> deadlines(Obligation obligation, Days days) {
    List<LocalDate> deadlines = new ArrayList<>();
    YearMonth last = YearMonth.from(days.to());
    for (YearMonth m = YearMonth.from(days.from()); !m.isAfter(last); m = m.plusMonths(1)) {
      if (obligation.schedule().due().contains(m.getMonthValue())) {
        deadlines.add(m.atEndOfMonth());
      }
    }
    return deadlines;
  }

  private static State evidenced(Obligation obligation, int min, List<Activity> inside) {
    if (obligation.evidence().isEmpty()) {
      return State.MET;
    }
    List<Activity> shown = new ArrayList<>();
    for (Activity activity : inside) {
      if (shows(activity, obligation.evidence())) {
        shown.add(activity);
      }
    }
    return times(shown) < min ? State.EVIDENCE_MISSING : State.MET;
  }

  private static boolean shows(Activity activity, List<String> listed) {
    for (String shown : activity.evidence()) {
      for (String name : listed) {
        if (shown.contains(name)) {
          return true;
        }
      }
    }
    return false;
  }

  private static long times(List<Activity> activities) {
    long times = 0;
    for (Activity activity : activities) {
      times += meets(activity).number().longValue();
    }
    return times;
  }

  private static Amount meets(Activity activity) {
    if (!Times.countsTimes(activity)) {
      return Amount.exact(1);
    }
    Count times = activity.extent().times();
    return times.number().isPresent()
        ? Amount.of(times)
        : new Amount(BigDecimal.ONE, Approximation.AT_LEAST);
  }

  private Figure done(
      UnitFile unit, Obligation obligation, List<Activity> inside, LocalDate from, LocalDate to) {
    Amount sum = Amount.ZERO;
    for (Activity activity : inside) {
      sum = sum.plus(meets(activity));
    }
    return new Figure(
        sum,
        Times.TIMES,
        about(unit, obligation, from, to),
        inside.stream().map(Activity::ref).toList());
  }

  private String about(UnitFile unit, Obligation obligation, LocalDate first, LocalDate last) {
    LocalDate to = last.isBefore(first) ? first : last;
    return about.within("完成次数", obligation.name(), first, to, unit.unit().shortOrFullName());
  }
}
