package gongwen.check;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.standard.Strength;
import gongwen.text.Span;
import java.util.regex.Matcher;

/**
 * A comma, semicolon, colon, question mark, exclamation mark or bracket of Latin type among
 * Chinese.
 */
final class HalfWidth extends WordsRule {
  HalfWidth() {
    super(
        ",;:?!(",
        "(?<=[\\p{IsHan}》”）])[,;:?!](?=[\\p{IsHan}《“（])|(?<=\\p{IsHan})\\((?=\\p{IsHan}[^()]{0,40}\\))");
  }

  @Override
  public String code() {
    return "half-width-punctuation";
  }

  @Override
  public Message name() {
    return Message.of("中文里用了半角标点", "half-width punctuation between Chinese characters");
  }

  @Override
  public Message source() {
    return Standards.PUNCTUATION;
  }

  @Override
  public Strength strength() {
    return Strength.GENERAL;
  }

  @Override
  boolean onceAText() {
    return true;
  }

  @Override
  Diagnostic told(Span at, Matcher matcher) {
    return found(
            at,
            Message.of(
                "中文里用了半角的“%s”", "a half-width “%s” among Chinese characters", matcher.group()))
        .hint("换成全角标点：，；：？！（）", "use the full-width ones: ，；：？！（）");
  }
}
