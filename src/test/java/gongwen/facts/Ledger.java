package gongwen.facts;

import gongwen.model.Activity;
import gongwen.model.Count;
import gongwen.model.Days;
import gongwen.model.Dossier;
import gongwen.model.Frequency;
import gongwen.model.Group;
import gongwen.model.Indicator;
import gongwen.model.Issue;
import gongwen.model.Obligation;
import gongwen.model.Period;
import gongwen.model.Plan;
import gongwen.model.Quantity;
import gongwen.model.Report;
import gongwen.model.Responsibility;
import gongwen.model.TimeLimit;
import gongwen.model.Unit;
import gongwen.model.UnitFile;
import gongwen.text.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** An invented unit of 2024, written line by line as a test needs it. */
public final class Ledger {
  private final Ref root;
  private final String name;
  private final int year;
  private final List<Activity> activities = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();
  private final List<Indicator> indicators = new ArrayList<>();
  private final List<Obligation> obligations = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private final List<Plan> plans = new ArrayList<>();
  private final List<Report> reports = new ArrayList<>();
  private final List<Ledger> members = new ArrayList<>();

  public Ledger(String name, int year) {
    this.root = Ref.root(name + ".yaml");
    this.name = name;
    this.year = year;
  }

  public static Ledger unit() {
    return new Ledger("白鹭镇", 2024);
  }

  /** A line of the activity ledger; what a test does not say is absent. */
  public final class Line {
    private final Days days;
    private final String kind;
    private Optional<Count> count = Optional.empty();
    private String measure = "";
    private Optional<Count> people = Optional.empty();
    private List<String> serves = List.of();
    private List<String> evidence = List.of();
    private Optional<Activity.Status> status = Optional.empty();
    private String title = "";

    private Line(Days days, String kind) {
      this.days = days;
      this.kind = kind;
    }

    public Line count(String written) {
      count = Optional.of(Count.parse(written).orElseThrow());
      return this;
    }

    public Line measure(String measure) {
      this.measure = measure;
      return this;
    }

    public Line people(String written) {
      people = Optional.of(Count.parse(written).orElseThrow());
      return this;
    }

    public Line serves(String... ids) {
      serves = List.of(ids);
      return this;
    }

    public Line evidence(String... shown) {
      evidence = List.of(shown);
      return this;
    }

    public Line title(String title) {
      this.title = title;
      return this;
    }

    public Line planned() {
      status = Optional.of(Activity.Status.PLANNED);
      return this;
    }

    public Ledger end() {
      Ref ref = root.field("activities").item(activities.size());
      activities.add(
          new Activity(
              ref,
              days,
              kind,
              title,
              "",
              "",
              new Activity.Extent(count, measure, people),
              "",
              "",
              serves,
              evidence,
              status));
      return Ledger.this;
    }
  }

  public Line on(String day, String kind) {
    return new Line(Days.of(LocalDate.parse(day)), kind);
  }

  public Line from(String from, String to, String kind) {
    return new Line(new Days(LocalDate.parse(from), LocalDate.parse(to)), kind);
  }

  /** Days may be empty. */
  public Ledger issue(String id, String found, String due, String closed) {
    issues.add(
        new Issue(
            root.field("issues").item(issues.size()),
            id,
            Optional.empty(),
            "问题" + id,
            "",
            "",
            day(found),
            "",
            Optional.empty(),
            "",
            new Issue.Rectification(
                List.of(), "", "", "", day(due).map(TimeLimit::of), day(closed), "")));
    return this;
  }

  /** An id, or an id and a name: meeting=例会. */
  public Ledger obligation(
      String id, int min, Frequency per, List<Integer> due, String... evidence) {
    return obligation(id, OptionalInt.of(min), Optional.of(per), due, Optional.empty(), evidence);
  }

  public Ledger obligation(
      String id,
      OptionalInt min,
      Optional<Frequency> per,
      List<Integer> due,
      Optional<Obligation.CountedFor> scope,
      String... evidence) {
    String[] named = id.split("=", -1);
    obligations.add(
        new Obligation(
            root.field("responsibility").field("obligations").item(obligations.size()),
            named[0],
            named.length == 1 ? "规定" + id : named[1],
            new Obligation.Schedule(
                min.isPresent() ? Optional.of(min.getAsInt()) : Optional.empty(), per, due, ""),
            "",
            scope,
            "",
            List.of(evidence),
            "",
            Optional.empty()));
    return this;
  }

  /** An id, or an id and a name; days may be empty, the earlier value too. */
  public Ledger indicator(
      String id, String value, String measure, String asOf, String before, String beforeAsOf) {
    Ref ref = root.field("indicators").item(indicators.size());
    Optional<Indicator.Before> earlier =
        before.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Indicator.Before(ref.field("before"), Quantity.parse(before), day(beforeAsOf)));
    String[] named = id.split("=", -1);
    indicators.add(
        new Indicator(
            ref,
            named[0],
            named.length == 1 ? "指标" + id : named[1],
            Quantity.parse(value),
            measure,
            day(asOf),
            "",
            earlier,
            List.of(),
            List.of()));
    return this;
  }

  /** A part is an id, or a name and its value: 低年级=428. */
  public Ledger whole(String id, String value, String measure, String... parts) {
    Ref ref = root.field("indicators").item(indicators.size());
    List<Indicator.Part> list = new ArrayList<>();
    for (String part : parts) {
      Ref at = ref.field("parts").item(list.size());
      String[] pair = part.split("=", -1);
      list.add(
          pair.length == 1
              ? new Indicator.Part(at, part, "", Optional.empty())
              : new Indicator.Part(at, "", pair[0], Optional.of(Quantity.parse(pair[1]))));
    }
    indicators.add(
        new Indicator(
            ref,
            id,
            "指标" + id,
            Quantity.parse(value),
            measure,
            Optional.empty(),
            "",
            Optional.empty(),
            list,
            List.of()));
    return this;
  }

  public Ledger group(Group group) {
    groups.add(group);
    return this;
  }

  public Ledger plan(String title, String due, String... answers) {
    Ref ref = root.field("plans").item(plans.size());
    plans.add(new Plan(ref, title, "", "", due, List.of(answers)));
    return this;
  }

  public Ledger report(Report report) {
    reports.add(report);
    return this;
  }

  public Ledger member(Ledger member) {
    members.add(member);
    return this;
  }

  public Ref ref() {
    return root;
  }

  public UnitFile file() {
    Unit unit = new Unit(root.field("unit"), name + "党委", name, "", "", "", "");
    Responsibility responsibility =
        new Responsibility(
            root.field("responsibility"),
            "",
            List.of(),
            List.of(),
            groups,
            List.of(),
            obligations,
            List.of(),
            List.of());
    return new UnitFile(
        root,
        Optional.empty(),
        unit,
        year,
        responsibility,
        new UnitFile.Ledgers(activities, issues, indicators, plans, List.of(), List.of()),
        List.of(),
        Map.of(),
        reports);
  }

  public Dossier dossier() {
    return new Dossier(file(), members.stream().map(Ledger::file).toList());
  }

  /** The facts of a period that has an end. */
  public Facts facts(String period) {
    return Facts.of(dossier(), period(period), LocalDate.of(2099, 1, 1));
  }

  /** Also 2024-01-15/2024-03-15. */
  public static Period period(String written) {
    if (written.contains("/")) {
      String[] days = written.split("/", -1);
      return new Period(Period.Kind.RANGE, LocalDate.parse(days[0]), day(days[1]));
    }
    return Period.parse(written).orElseThrow();
  }

  private static Optional<LocalDate> day(String written) {
    return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
  }
}
