package gongwen.check.rule;

import gongwen.text.Ref;

/**
 * A text that the unit wrote, as it is in the file.
 *
 * @param ref the text value
 */
public record OwnText(Ref ref, String text) {
  /** What takes the place of each character that no one typed as a word or a figure. */
  public static final char COMPUTED = '\uFFFC';

  /** Whether it is running text of a report: Markdown with {@code ${…}} expressions. */
  public boolean prose() {
    return ref.path().contains(".sections.");
  }

  /** The text with every character of an expression replaced, so that places stay the same. */
  public String typed() {
    int open = text.indexOf("${");
    if (open < 0) {
      return text;
    }
    StringBuilder typed = new StringBuilder(text);
    while (open >= 0) {
      int close = text.indexOf('}', open);
      int end = close < 0 ? text.length() : close + 1;
      for (int i = open; i < end; i++) {
        typed.setCharAt(i, COMPUTED);
      }
      open = text.indexOf("${", end);
    }
    return typed.toString();
  }
}
