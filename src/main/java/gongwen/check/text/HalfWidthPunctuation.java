package gongwen.check.text;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.RuleSources;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.standard.Strength;
import gongwen.text.Span;
import java.util.List;
import java.util.regex.Matcher;

/**
 * A comma, semicolon, colon, question mark, exclamation mark or bracket of Latin type among
 * Chinese.
 */
final class HalfWidthPunctuation extends WordsRule {
  private static final String HALF = ",;:?!";
  private static final String FULL = "，；：？！";

  HalfWidthPunctuation() {
    super(
        Declaration.of(
            "half-width-punctuation",
            "中文里用了半角标点",
            "half-width punctuation between Chinese characters",
            Strength.GENERAL,
            RuleSources.PUNCTUATION),
        ",;:?!(",
        "(?<=[\\p{IsHan}》”）])[,;:?!](?=[\\p{IsHan}《“（])|(?<=[\\p{IsHan}》”])\\((?=\\p{IsHan}[^()]{0,40}\\))");
  }

  @Override
  boolean onceAText() {
    return true;
  }

  @Override
  Diagnostic finding(Span at, Matcher matcher) {
    return found(
            at,
            Message.of(
                "中文里用了半角的“%s”", "a half-width “%s” among Chinese characters", matcher.group()))
        .hint("换成全角标点：，；：？！（）", "use the full-width ones: ，；：？！（）");
  }

  @Override
  List<Replacement> replacements(Matcher slip, String text) {
    if (!slip.group().equals("(")) {
      return replaced(
          slip, FULL.substring(HALF.indexOf(slip.group()), HALF.indexOf(slip.group()) + 1));
    }
    int close = text.indexOf(')', slip.end());
    return List.of(
        new Replacement(slip.start(), slip.end(), "（"), new Replacement(close, close + 1, "）"));
  }
}
