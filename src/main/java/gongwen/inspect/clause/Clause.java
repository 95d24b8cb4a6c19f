package gongwen.inspect.clause;

import gongwen.diagnostic.Message;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.SpecialForm;
import gongwen.standard.Strength;
import java.util.Set;

/** A rule of the standard that can be measured. */
public interface Clause {
  About about();

  /** What the rule wants, in few words. */
  Message wanted();

  Found measure(Finished document);

  /** The forms of clause 10 that have another rule in the place of this one. */
  default Set<SpecialForm> otherIn() {
    return Set.of();
  }

  /**
   * Which rule it is.
   *
   * @param code in kebab case, one for each class
   * @param rule its id on the page of rules: A1
   * @param clause of the standard; empty for what is in none
   */
  record About(String code, String rule, String clause, Strength strength, Message name) {
    public static About of(
        String code, String rule, String clause, Strength strength, String zh, String en) {
      return new About(code, rule, clause, strength, new Message(zh, en));
    }
  }

  /** What was found, and whether that is what the rule wants. */
  record Found(State state, Message message) {
    /** Whether the document keeps the rule. */
    public enum State {
      KEPT,
      BROKEN,
      /** The document has nothing of which the rule speaks. */
      ABSENT,
      /** The file does not say. */
      UNKNOWN
    }

    public static Found kept(Message message) {
      return new Found(State.KEPT, message);
    }

    public static Found broken(Message message) {
      return new Found(State.BROKEN, message);
    }

    public static Found of(boolean kept, Message message) {
      return kept ? kept(message) : broken(message);
    }

    public static Found absent(String zh, String en) {
      return absent(new Message(zh, en));
    }

    public static Found absent(Message message) {
      return new Found(State.ABSENT, message);
    }

    public static Found unknown(String zh, String en) {
      return unknown(new Message(zh, en));
    }

    public static Found unknown(Message message) {
      return new Found(State.UNKNOWN, message);
    }
  }
}
