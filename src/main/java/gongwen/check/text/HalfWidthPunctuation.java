package gongwen.check.text;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.RuleSources;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.standard.Strength;
import gongwen.text.Span;
import java.util.regex.Matcher;

/**
 * A comma, semicolon, colon, question mark, exclamation mark or bracket of Latin type among
 * Chinese.
 */
final class HalfWidthPunctuation extends WordsRule {
  HalfWidthPunctuation() {
    super(
        Declaration.of(
            "half-width-punctuation",
            "中文里用了半角标点",
            "half-width punctuation between Chinese characters",
            Strength.GENERAL,
            RuleSources.PUNCTUATION),
        ",;:?!(",
        "(?<=[\\p{IsHan}》”）])[,;:?!](?=[\\p{IsHan}《“（])|(?<=\\p{IsHan})\\((?=\\p{IsHan}[^()]{0,40}\\))");
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
}
