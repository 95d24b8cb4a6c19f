package gongwen.check;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rule over words and signs that are wrong wherever they stand in the unit's own texts. */
abstract class WordsRule implements RecordRule {
  private final Pattern wrong;

  WordsRule(String wrong) {
    this.wrong = Pattern.compile(wrong);
  }

  @Override
  public final void check(Checked checked, Diagnostics out) {
    for (OwnText text : checked.texts()) {
      Matcher matcher = wrong.matcher(text.typed());
      boolean goOn = true;
      while (goOn && matcher.find()) {
        Span at = checked.places().span(text.ref(), matcher.start(), matcher.end());
        out.add(told(at, matcher));
        goOn = !onceAText();
      }
    }
  }

  /** Whether one slip says enough of a text that is written throughout in that manner. */
  boolean onceAText() {
    return false;
  }

  abstract Diagnostic told(Span at, Matcher matcher);
}
