package gongwen.diagnostic;

import java.util.Locale;

/**
 * One sentence in both languages of the program, written side by side where it is reported, so that
 * neither can be forgotten.
 */
public record Message(String zh, String en) {
  /**
   * Both sentences take the same arguments ({@link String#format}; use {@code %1$s} to reorder).
   */
  public static Message of(String zh, String en, Object... args) {
    return args.length == 0
        ? new Message(zh, en)
        : new Message(String.format(Locale.ROOT, zh, args), String.format(Locale.ROOT, en, args));
  }

  public String in(Language language) {
    return language.choose(zh, en);
  }

  /** With a capital and a full stop, as a page has it. */
  public String sentence(Language language) {
    return language.choose(
        zh + "。", en.substring(0, 1).toUpperCase(Locale.ROOT) + en.substring(1) + ".");
  }
}
