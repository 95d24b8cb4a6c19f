package gongwen.facts;

import gongwen.facts.FactsReport.Row;
import gongwen.facts.FactsReport.Section;
import gongwen.model.Activity;
import gongwen.model.Indicator;
import gongwen.text.ChineseDates;
import gongwen.text.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Makes the rows of a {@link FactsReport}. */
final class FactsRows {
  private final Facts facts;
  private final List<Section> sections = new ArrayList<>();

  private FactsRows(Facts facts) {
    this.facts = facts;
  }

  static List<Section> sections(Facts facts) {
    FactsRows rows = new FactsRows(facts);
    rows.activities(Scope.OWN, "activities", "活动", "activities");
    rows.issues(Scope.OWN, "issues", "问题和风险", "issues and risks");
    rows.obligations(Scope.OWN, "obligations", "规定动作", "obligations");
    rows.indicators();
    rows.activities(Scope.MEMBERS, "member-activities", "下级单位活动", "members' activities");
    rows.issues(Scope.MEMBERS, "member-issues", "下级单位问题和风险", "members' issues and risks");
    rows.obligations(Scope.MEMBERS, "member-obligations", "下级单位规定动作", "members' obligations");
    rows.sums();
    return rows.sections;
  }

  private void add(String id, String zh, String en, List<Row> rows) {
    if (!rows.isEmpty()) {
      sections.add(new Section(id, zh, en, rows));
    }
  }

  /** For each kind a row for times, one for each other measure, one for people. */
  private void activities(Scope scope, String id, String zh, String en) {
    Map<String, Set<String>> otherMeasures = new LinkedHashMap<>();
    for (Activity activity : facts.activities(scope)) {
      Set<String> others =
          otherMeasures.computeIfAbsent(activity.kind(), unused -> new LinkedHashSet<>());
      if (!Times.countsTimes(activity) && !activity.extent().measure().equals(Times.PEOPLE)) {
        others.add(activity.extent().measureOrDefault());
      }
    }
    List<Row> rows = new ArrayList<>();
    otherMeasures.forEach(
        (kind, others) -> {
          List<String> kinds = List.of(kind);
          counted(kind, facts.count(kinds, scope, Optional.empty())).ifPresent(rows::add);
          for (String measure : others) {
            counted(kind, facts.count(kinds, scope, Optional.of(measure))).ifPresent(rows::add);
          }
          counted(kind, facts.people(kinds, scope)).ifPresent(rows::add);
        });
    add(id, zh, en, rows);
  }

  private static Optional<Row> counted(String kind, Counted counted) {
    Figure figure = counted.figure();
    if (figure.refs().isEmpty() && counted.unrecorded().count() == 0) {
      return Optional.empty();
    }
    Row row = Row.of(kind, figure, counted.addends().words());
    return Optional.of(
        new Row(
            kind,
            row.text(),
            row.number(),
            row.measure(),
            counted.addends(),
            "",
            row.note(),
            figure.refs()));
  }

  private static String key(Enum<?> state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void issues(Scope scope, String id, String zh, String en) {
    List<IssueFact> all = facts.issues(scope);
    List<Row> rows = new ArrayList<>();
    for (IssueFact.State state : IssueFact.State.values()) {
      List<IssueFact> found = all.stream().filter(fact -> fact.state() == state).toList();
      if (!found.isEmpty()) {
        rows.add(issues(state, found, scope));
      }
    }
    add(id, zh, en, rows);
  }

  private Row issues(IssueFact.State state, List<IssueFact> found, Scope scope) {
    List<Ref> refs = found.stream().map(fact -> fact.issue().ref()).toList();
    String titles =
        String.join(
            "、",
            found.stream()
                .map(fact -> whose(fact, scope) + fact.issue().id() + " " + fact.issue().title())
                .toList());
    Figure figure = new Figure(Amount.exact(found.size()), "项", state.zh(), refs);
    Row row = Row.of(state.zh(), figure, titles);
    return new Row(
        row.what(),
        row.text(),
        row.number(),
        row.measure(),
        row.addends(),
        key(state),
        titles,
        row.refs());
  }

  /** Every unit numbers its issues for itself. */
  private String whose(IssueFact fact, Scope scope) {
    return scope == Scope.OWN
        ? ""
        : facts.dossier().members().stream()
            .filter(member -> member.ledgers().issues().contains(fact.issue()))
            .map(member -> member.unit().shortOrFullName() + "：")
            .findFirst()
            .orElse("");
  }

  private void obligations(Scope scope, String id, String zh, String en) {
    List<Row> rows = new ArrayList<>();
    for (ObligationFact fact : facts.obligations(scope)) {
      String frequency = FactsReport.frequency(fact.obligation());
      String whose = scope == Scope.OWN ? "" : fact.unit().unit().shortOrFullName() + "：";
      String what = fact.obligation().name() + (frequency.isEmpty() ? "" : "（" + frequency + "）");
      rows.add(
          new Row(
              whose + what,
              fact.done().text(),
              Optional.of(fact.done().value().said().number()),
              fact.done().measure(),
              Addends.exact(fact.done().value()),
              key(fact.state()),
              state(fact),
              fact.done().refs()));
    }
    add(id, zh, en, rows);
  }

  /** 完成; 未完成：5月、6月；缺佐证：4月. */
  private static String state(ObligationFact fact) {
    Map<ObligationFact.State, List<String>> missed =
        new TreeMap<>(Comparator.<ObligationFact.State>reverseOrder());
    for (ObligationFact.Window window : fact.windows()) {
      if (window.state().compareTo(ObligationFact.State.NOT_DUE) > 0) {
        missed.computeIfAbsent(window.state(), unused -> new ArrayList<>()).add(window.words());
      }
    }
    List<String> words = new ArrayList<>();
    missed.forEach((state, windows) -> words.add(state.zh() + "：" + String.join("、", windows)));
    return words.isEmpty() ? fact.state().zh() : String.join("；", words);
  }

  private void indicators() {
    List<Row> rows = new ArrayList<>();
    for (IndicatorFact fact : facts.indicators(Scope.OWN)) {
      Indicator indicator = fact.indicator();
      LocalDate day = indicator.asOf().orElse(facts.cutOff());
      String note = "截至" + ChineseDates.day(day);
      rows.add(
          fact.value()
              .map(figure -> Row.of(indicator.name(), figure, note))
              .orElse(printed(indicator, note)));
      fact.before().ifPresent(figure -> rows.add(Row.of(indicator.name() + "前值", figure, "")));
      fact.change().ifPresent(figure -> rows.add(Row.of(indicator.name() + "增减", figure, "")));
      fact.rate().ifPresent(figure -> rows.add(Row.of(indicator.name() + "增幅", figure, "")));
    }
    add("indicators", "指标", "indicators", rows);
  }

  private static Row printed(Indicator indicator, String note) {
    return new Row(
        indicator.name(),
        indicator.value().written() + indicator.measure(),
        Optional.empty(),
        indicator.measure(),
        Addends.NONE,
        "",
        note,
        List.of(indicator.ref()));
  }

  private void sums() {
    Map<String, String> names = new LinkedHashMap<>();
    for (IndicatorFact fact : facts.indicators(Scope.MEMBERS)) {
      names.putIfAbsent(fact.indicator().id(), fact.indicator().name());
    }
    List<Row> rows = new ArrayList<>();
    names.forEach(
        (id, name) ->
            facts
                .sum(id, Scope.MEMBERS)
                .ifPresent(figure -> rows.add(Row.of(name + "合计", figure, ""))));
    add("member-indicators", "下级单位指标合计", "members' indicators", rows);
  }
}
