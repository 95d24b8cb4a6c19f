package gongwen.check;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rule over words and signs that are wrong wherever they stand in the unit's own texts. */
abstract class WordsRule implements RecordRule {
  private final String signs;
  private final Pattern wrong;

  /**
   * @param signs every text that is wrong has one of these characters; most texts have none, and
   *     need not be searched
   */
  WordsRule(String signs, String wrong) {
    this.signs = signs;
    this.wrong = Pattern.compile(wrong);
  }

  @Override
  public final void check(Checked checked, Diagnostics out) {
    for (OwnText text : checked.texts()) {
      if (!hasOneOf(signs, text.text())) {
        continue;
      }
      Matcher matcher = wrong.matcher(text.typed());
      boolean goOn = true;
      while (goOn && matcher.find()) {
        Span at = checked.places().span(text.ref(), matcher.start(), matcher.end());
        out.add(told(at, matcher));
        goOn = !onceAText();
      }
    }
  }

  /** Whether a text has one of these characters at least. */
  static boolean hasOneOf(String signs, String text) {
    for (int i = 0; i < signs.length(); i++) {
      if (text.indexOf(signs.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether one slip says enough of a text that is written throughout in that manner. */
  boolean onceAText() {
    return false;
  }

  abstract Diagnostic told(Span at, Matcher matcher);
}
