package gongwen.check.text;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.RuleSources;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.standard.Strength;
import gongwen.text.Span;
import java.util.regex.Matcher;

/**
 * 培训3次、演练四次: like things that are listed side by side, one number in digits and one in Chinese
 * characters. 一 and 两 are words of every day, and 三四个 is no exact number.
 */
final class MixedNumerals extends WordsRule {
  private static final String DIGITS = "(?<![\\d.第])\\d+";
  private static final String MEASURE = "[个次人场名项件所处份期篇户节堂条支台家]";
  private static final String CHARACTERS = "(?:[二三四五六七八九]?十[一二三四五六七八九]?|[二三四五六七八九])";
  private static final String BETWEEN = "\\p{IsHan}{0,6}[、和及]\\p{IsHan}{0,4}";
  private static final String ALONE = "(?<![第几数一二三四五六七八九十百千万])";

  MixedNumerals() {
    super(
        Declaration.of(
            "mixed-numerals",
            "并列的数字有的用阿拉伯数字、有的用汉字",
            "like numbers in digits and in Chinese characters",
            Strength.GENERAL,
            RuleSources.LIKE_NUMERALS),
        "0123456789",
        "%1$s(?<a>%2$s)%4$s%5$s%3$s\\k<a>|%5$s%3$s(?<b>%2$s)%4$s%1$s\\k<b>"
            .formatted(DIGITS, MEASURE, CHARACTERS, BETWEEN, ALONE));
  }

  @Override
  Diagnostic finding(Span at, Matcher matcher) {
    return found(
            at, Message.of("“%s”：并列的数字写法要一致", "“%s”: like numbers take one form", matcher.group()))
        .hint("都用阿拉伯数字：培训3次、演练4次", "write all in digits: 培训3次、演练4次");
  }
}
