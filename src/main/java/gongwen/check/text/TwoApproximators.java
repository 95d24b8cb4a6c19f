package gongwen.check.text;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.RuleSources;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.standard.Strength;
import gongwen.text.Span;
import java.util.regex.Matcher;

/** 近100余人, 约80人左右, 超过50多次: one word says that a number is not exact. 近10余年 is of recent years. */
final class TwoApproximators extends WordsRule {
  TwoApproximators() {
    super(
        Declaration.of(
            "two-approximators",
            "两个约数词并用",
            "two words of approximation",
            Strength.PRACTICE,
            RuleSources.USAGE),
        "约近超",
        "(?:大约|将近|超过|接近|(?<![预签契条合节制相邀特大])约|(?<![附临邻最新亲靠接将])近)"
            + "(?:\\d+(?:\\.\\d+)?|[一二三四五六七八九十百千]{1,5})[十百千万亿]{0,2}"
            + "(?:[余多](?!年|个月|天|[一-龥]?样)|\\p{IsHan}{0,3}(?:左右|上下)(?!联|级|楼|游))");
  }

  @Override
  Diagnostic finding(Span at, Matcher matcher) {
    return found(
            at,
            Message.of("“%s”里有两个表示约数的词", "“%s” says twice that it is not exact", matcher.group()))
        .hint("留一个：近100人、100余人，或者100人左右", "keep one of them: 近100人, 100余人 or 100人左右");
  }
}
