package gongwen.check.text;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.RuleSources;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.standard.Strength;
import gongwen.text.Span;
import java.util.regex.Matcher;

/** 余 and 多 behind a number that is counted to the last one: 84余次, 137多人. */
final class OverUnround extends WordsRule {
  OverUnround() {
    super(
        Declaration.of(
            "over-unround",
            "“余”用在零头后面",
            "余 behind a number that is not round",
            Strength.PRACTICE,
            RuleSources.USAGE),
        "余多",
        "(?<![\\d.])\\d+[1-9](?:余(?=[次场人个名户家所处件起项条篇份元册台辆亩名期批吨公])|多(?=[次场人名户件起条篇份元]))");
  }

  @Override
  Diagnostic finding(Span at, Matcher matcher) {
    return found(
            at,
            Message.of(
                "“%s”：零头都数清了，就不用“余”“多”",
                "“%s”: a number that is known to the last one takes no 余 or 多", matcher.group()))
        .hint("写准确的数字，或者写成整数加“余”", "write the number as it is, or a round one with 余");
  }
}
