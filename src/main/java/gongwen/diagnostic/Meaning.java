package gongwen.diagnostic;

import java.util.Locale;

/**
 * What a code stands for.
 *
 * @param id in kebab case, the same in every language and version
 * @param severity how much it weighs
 * @param summary what is wrong, in one sentence without its full stop
 * @param help what to do about it, likewise
 */
public record Meaning(String id, Severity severity, Message summary, Message help) {
  /** Of a constant of an enumeration: {@code DUPLICATE_KEY} has the id {@code duplicate-key}. */
  public static Meaning of(Enum<?> code, Severity severity, Message summary, Message help) {
    String id = code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Meaning(id, severity, summary, help);
  }
}
