package gongwen.check;

import gongwen.check.record.RecordRules;
import gongwen.check.rule.Declaration;
import gongwen.check.rule.Rule;
import gongwen.check.text.TextRules;
import gongwen.diagnostic.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much each rule weighs: what it says itself, or what a profile says.
 *
 * @param given of the profile, by code; empty for a rule that is not to be run
 */
public record RuleLevels(Map<String, Optional<Severity>> given) {
  /** Each as the rule says. */
  public static final RuleLevels OWN = new RuleLevels(Map.of());

  /** The rules over what is still to be filled in. */
  private static final List<Declaration> UNFINISHED =
      List.of(TextRules.PLACEHOLDER_LEFT, RecordRules.EMPTY_LIST);

  public RuleLevels {
    given = Map.copyOf(given);
  }

  /**
   * The same for documents that say of themselves that they are drafts: what is still to be filled
   * in weighs no more than information.
   */
  public RuleLevels forDrafts() {
    Map<String, Optional<Severity>> drafts = new LinkedHashMap<>(given);
    for (Declaration rule : UNFINISHED) {
      of(rule).ifPresent(any -> drafts.put(rule.id(), Optional.of(Severity.INFO)));
    }
    return new RuleLevels(drafts);
  }

  /** Empty when the rule is not to be run. */
  Optional<Severity> of(Rule rule) {
    return of(rule.declaration());
  }

  private Optional<Severity> of(Declaration rule) {
    return given.getOrDefault(rule.id(), Optional.of(rule.severity()));
  }
}
