package gongwen.check.text;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.OwnText;
import gongwen.check.rule.RecordRule;
import gongwen.check.rule.UnitUnderCheck;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rule over words and signs that are wrong wherever they are in the unit's own texts. */
abstract class WordsRule extends RecordRule {
  private final String signs;
  private final Pattern wrong;

  /**
   * @param signs every text that is wrong has one of these characters; most texts have none, and
   *     need not be searched
   */
  WordsRule(Declaration declaration, String signs, String wrong) {
    super(declaration);
    this.signs = signs;
    this.wrong = Pattern.compile(wrong);
  }

  @Override
  public final void check(UnitUnderCheck unit, Diagnostics out) {
    for (OwnText text : unit.texts()) {
      if (!hasOneOf(signs, text.text())) {
        continue;
      }
      Matcher matcher = wrong.matcher(text.typed());
      boolean goOn = true;
      while (goOn && matcher.find()) {
        Span at = unit.places().span(text.ref(), matcher.start(), matcher.end());
        out.add(finding(at, matcher));
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

  abstract Diagnostic finding(Span at, Matcher matcher);
}
