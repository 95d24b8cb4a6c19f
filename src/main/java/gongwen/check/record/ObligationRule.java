package gongwen.check.record;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.RecordRule;
import gongwen.check.rule.ReportUnderCheck;
import gongwen.check.rule.UnitUnderCheck;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.facts.FactsReport;
import gongwen.facts.ObligationFact;
import gongwen.facts.ObligationFact.State;
import gongwen.facts.ObligationFact.Window;
import gongwen.facts.Scope;
import gongwen.model.Obligation;
import gongwen.standard.Strength;
import gongwen.text.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The unit's own obligations that the reports show as not met, late or without evidence: one
 * finding for each, with all its windows, however many reports show them. A file without any
 * activity is a plan and no ledger; it is not checked, and neither is a document that looks ahead.
 */
abstract class ObligationRule extends RecordRule {
  private static final int MOST_PLACES = 5;

  private final State state;

  ObligationRule(State state, Declaration declaration) {
    super(declaration);
    this.state = state;
  }

  /** A declaration of a rule that rests on the unit's own obligations. */
  static Declaration declared(String code, String zh, String en) {
    return Declaration.of(
        code,
        zh,
        en,
        Strength.PRESCRIBED,
        Message.of("本单位的规定动作及其依据", "the unit's own obligations and their basis"));
  }

  @Override
  public void check(UnitUnderCheck unit, Diagnostics out) {
    if (unit.records().ledgers().activities().isEmpty()) {
      return;
    }
    Map<Ref, ObligationFact> facts = new LinkedHashMap<>();
    Map<Ref, Map<LocalDate, Window>> windows = new LinkedHashMap<>();
    for (ReportUnderCheck report :
        unit.reports().stream().filter(each -> !each.looksAhead()).toList()) {
      for (ObligationFact fact : report.facts().obligations(Scope.OWN)) {
        Ref ref = fact.obligation().ref();
        facts.putIfAbsent(ref, fact);
        for (Window window : fact.windows()) {
          if (window.state() == state && over(unit, report, window)) {
            windows.computeIfAbsent(ref, unused -> new TreeMap<>()).put(window.from(), window);
          }
        }
      }
    }
    facts.forEach(
        (ref, fact) -> {
          Collection<Window> missed = windows.getOrDefault(ref, Map.of()).values();
          if (!missed.isEmpty()) {
            out.add(finding(unit, fact.obligation(), missed));
          }
        });
  }

  /**
   * An undated document is taken to be of the day of the last dated one: a list of duties for the
   * year, printed in July, does not say that the autumn was missed.
   */
  private static boolean over(UnitUnderCheck unit, ReportUnderCheck report, Window window) {
    Optional<LocalDate> last = unit.lastSigned();
    return report.date().isPresent() || last.isEmpty() || !window.to().isAfter(last.get());
  }

  private Diagnostic finding(
      UnitUnderCheck unit, Obligation obligation, Collection<Window> missed) {
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (Window window : missed) {
      zh.add(window.words() + "（" + window.done().text() + "）");
      en.add(window.from() + " to " + window.to() + " (" + window.done().value().text() + ")");
    }
    String frequency = FactsReport.frequency(obligation);
    String what = obligation.name() + (frequency.isEmpty() ? "" : "（" + frequency + "）");
    Message message =
        new Message(
            "规定动作“" + what + "”" + state.zh() + "：" + String.join("、", zh),
            "obligation " + what + " is " + state.en() + ": " + String.join(", ", en));
    Diagnostic finding =
        found(unit.places().span(obligation.ref()), message).hint(hint(obligation));
    return state == State.UNMET ? finding : withRecords(unit, finding, missed);
  }

  /** What to do about an obligation in this state. */
  abstract Message hint(Obligation obligation);

  private static Diagnostic withRecords(
      UnitUnderCheck unit, Diagnostic finding, Collection<Window> missed) {
    Diagnostic all = finding;
    List<Ref> records = missed.stream().flatMap(w -> w.done().refs().stream()).toList();
    for (Ref record : records.subList(0, Math.min(MOST_PLACES, records.size()))) {
      all = all.related(unit.places().span(record), Message.of("活动", "the activity"));
    }
    return all;
  }
}
