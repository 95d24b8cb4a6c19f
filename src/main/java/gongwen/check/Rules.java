package gongwen.check;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.document.Document;
import gongwen.facts.ObligationFact.State;
import gongwen.model.Report;
import gongwen.text.Places;
import java.util.List;
import java.util.stream.Stream;

/** All rules. A new one is a class of this package and a line here. */
public final class Rules {
  private static final List<RecordRule> RECORDS =
      List.of(
          new GroupWithoutLeader(),
          new ObligationRule(State.UNMET),
          new ObligationRule(State.LATE),
          new ObligationRule(State.EVIDENCE_MISSING),
          BeforeFound.closed(),
          BeforeFound.due(),
          new PartsAddUp(),
          new PlaceholderLeft(),
          new PrivateNumber());

  private static final List<DocumentRule> DOCUMENTS = List.of(new AttachmentMissing());

  private Rules() {}

  /** Every rule, for lists of them. */
  public static List<Rule> all() {
    return Stream.<Rule>concat(RECORDS.stream(), DOCUMENTS.stream()).toList();
  }

  /** What the rules find in a unit's records, rule by rule. */
  public static List<Diagnostic> check(Checked checked) {
    Diagnostics found = new Diagnostics();
    RECORDS.forEach(rule -> rule.check(checked, found));
    return found.list();
  }

  /** What the rules find in one document. */
  public static List<Diagnostic> check(Document document, Report report, Places places) {
    Diagnostics found = new Diagnostics();
    DOCUMENTS.forEach(rule -> rule.check(document, report, places, found));
    return found.list();
  }
}
