package gongwen.check.text;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.OwnText;
import gongwen.check.rule.RecordRule;
import gongwen.check.rule.RuleSources;
import gongwen.check.rule.UnitUnderCheck;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.standard.Strength;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in digits and dates in Chinese characters in one text; what is quoted is left alone. */
final class MixedDates extends RecordRule {
  private static final Pattern CHINESE =
      Pattern.compile("[一二][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月");

  /** A mark that opened longer ago was forgotten to be closed. */
  private static final int FARTHEST = 60;

  private static final Pattern DIGITS = Pattern.compile("(?:19|20)\\d{2}年\\d{1,2}月");

  MixedDates() {
    super(
        Declaration.of(
            "mixed-dates",
            "日期有的用数字、有的用汉字",
            "dates in digits and in Chinese characters",
            Strength.GENERAL,
            RuleSources.LIKE_NUMERALS));
  }

  @Override
  public void check(UnitUnderCheck unit, Diagnostics out) {
    for (OwnText text : unit.texts()) {
      String typed = text.typed();
      Matcher chinese = CHINESE.matcher(typed);
      boolean found = chinese.find();
      while (found && quoted(typed, chinese.start())) {
        found = chinese.find();
      }
      if (found && DIGITS.matcher(typed).find()) {
        out.add(
            found(
                    unit.places().span(text.ref(), chinese.start(), chinese.end()),
                    Message.of(
                        "“%s”用汉字，同一篇里别的日期用阿拉伯数字",
                        "“%s” is in Chinese characters, other dates of the text in digits",
                        chinese.group()))
                .hint("统一用阿拉伯数字：2024年5月", "write all in digits: 2024年5月"));
      }
    }
  }

  /** Whether quotation or book marks opened shortly before, and are open still. */
  private static boolean quoted(String text, int at) {
    for (int i = at - 1; i >= 0 && i >= at - FARTHEST; i--) {
      if ("“《〈”》〉".indexOf(text.charAt(i)) >= 0) {
        return "“《〈".indexOf(text.charAt(i)) >= 0;
      }
    }
    return false;
  }
}
