package gongwen.check.rule;

import gongwen.diagnostic.DiagnosticCode;
import gongwen.diagnostic.Meaning;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Severity;
import gongwen.standard.Strength;

/**
 * What a rule says of itself, which is the code of its findings, too. Both pages of the rules open
 * its entry with the same words.
 *
 * @param id in kebab case, the same in every language and version; the rule's class bears it as its
 *     name
 * @param name what the rule finds, in a few words
 * @param strength how firmly the source holds
 * @param source the clause or the custom that the rule rests on
 * @param severity how much a finding weighs, unless a profile sets another level
 */
public record Declaration(
    String id, Message name, Strength strength, Message source, Severity severity)
    implements DiagnosticCode {
  private static final Message HELP =
      new Message("见规则页上这个代码的一节", "see the entry of this code on the page of the rules");

  /** Of a rule whose findings are warnings. */
  public static Declaration of(String id, String zh, String en, Strength strength, Message source) {
    return new Declaration(id, new Message(zh, en), strength, source, Severity.WARNING);
  }

  @Override
  public Meaning meaning() {
    return new Meaning(id, severity, name, HELP);
  }

  /** The same with findings of another weight. */
  public Declaration as(Severity weight) {
    return new Declaration(id, name, strength, source, weight);
  }
}
