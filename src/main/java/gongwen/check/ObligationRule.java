package gongwen.check;

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
 * activity is a plan and no ledger; it is not asked, and neither is a document that looks ahead.
 */
final class ObligationRule implements RecordRule {
  private static final int MOST_PLACES = 5;

  private final State state;

  ObligationRule(State state) {
    this.state = state;
  }

  @Override
  public String code() {
    return state == State.EVIDENCE_MISSING ? "evidence-missing" : "obligation-" + state.en();
  }

  @Override
  public Message name() {
    return switch (state) {
      case EVIDENCE_MISSING -> Message.of("规定动作缺佐证", "an obligation met without its evidence");
      case LATE -> Message.of("规定动作逾期", "an obligation met late");
      default -> Message.of("规定动作未完成", "an obligation that is not met");
    };
  }

  @Override
  public Message source() {
    return Message.of("本单位的规定动作及其依据", "the unit's own obligations and their basis");
  }

  @Override
  public Strength strength() {
    return Strength.PRESCRIBED;
  }

  @Override
  public void check(Checked checked, Diagnostics out) {
    if (checked.unit().activities().isEmpty()) {
      return;
    }
    Map<Ref, ObligationFact> facts = new LinkedHashMap<>();
    Map<Ref, Map<LocalDate, Window>> windows = new LinkedHashMap<>();
    for (Asked asked : checked.reports().stream().filter(each -> !each.looksAhead()).toList()) {
      for (ObligationFact fact : asked.facts().obligations(Scope.OWN)) {
        Ref ref = fact.obligation().ref();
        facts.putIfAbsent(ref, fact);
        for (Window window : fact.windows()) {
          if (window.state() == state && over(checked, asked, window)) {
            windows.computeIfAbsent(ref, unused -> new TreeMap<>()).put(window.from(), window);
          }
        }
      }
    }
    facts.forEach(
        (ref, fact) -> {
          Collection<Window> missed = windows.getOrDefault(ref, Map.of()).values();
          if (!missed.isEmpty()) {
            out.add(finding(checked, fact.obligation(), missed));
          }
        });
  }

  /**
   * An undated document is taken to be of the day of the last dated one: a list of duties for the
   * year, printed in July, does not say that the autumn was missed.
   */
  private static boolean over(Checked checked, Asked asked, Window window) {
    Optional<LocalDate> last = checked.lastSigned();
    return asked.date().isPresent() || last.isEmpty() || !window.to().isAfter(last.get());
  }

  private Diagnostic finding(Checked checked, Obligation obligation, Collection<Window> missed) {
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
        found(checked.places().span(obligation.ref()), message).hint(hint(obligation));
    return state == State.UNMET ? finding : withRecords(checked, finding, missed);
  }

  private Message hint(Obligation obligation) {
    return switch (state) {
      case EVIDENCE_MISSING ->
          Message.of(
              "在活动的佐证里写明其中之一：%s",
              "name one of these among the evidence of the activity: %s",
              String.join("、", obligation.evidence()));
      case LATE ->
          Message.of("核对活动的日期；报告里会写“逾期”", "check the activity's date; reports will say 逾期");
      default ->
          Message.of(
              "已开展的补记活动，对应写 %1$s；没有开展的，报告里会写“未完成”",
              "if it was done, add the activity with serves: [%1$s]; if not, reports will say 未完成",
              obligation.id());
    };
  }

  private static Diagnostic withRecords(
      Checked checked, Diagnostic finding, Collection<Window> missed) {
    Diagnostic all = finding;
    List<Ref> records = missed.stream().flatMap(w -> w.done().refs().stream()).toList();
    for (Ref record : records.subList(0, Math.min(MOST_PLACES, records.size()))) {
      all = all.related(checked.places().span(record), Message.of("活动", "the activity"));
    }
    return all;
  }
}
