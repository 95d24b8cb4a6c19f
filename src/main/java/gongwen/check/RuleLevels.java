package gongwen.check;

import gongwen.check.rule.Rule;
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
  private static final List<String> UNFINISHED = List.of("placeholder-left", "empty-list");

  public RuleLevels {
    given = Map.copyOf(given);
  }

  /**
   * The same for documents that say of themselves that they are drafts: what is still to be filled
   * in weighs no more than information.
   */
  public RuleLevels forDrafts() {
    Map<String, Optional<Severity>> drafts = new LinkedHashMap<>(given);
    for (String code : UNFINISHED) {
      of(Rules.of(code)).ifPresent(any -> drafts.put(code, Optional.of(Severity.INFO)));
    }
    return new RuleLevels(drafts);
  }

  /** Empty when the rule is not to be run. */
  Optional<Severity> of(Rule rule) {
    return given.getOrDefault(rule.code(), Optional.of(rule.declaration().severity()));
  }
}
