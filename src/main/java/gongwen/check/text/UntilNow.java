package gongwen.check.text;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.RuleSources;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.standard.Strength;
import gongwen.text.Span;
import java.util.List;
import java.util.regex.Matcher;

/** 截止 (to end) in place of 截至 (as of): 截止目前, 截止6月30日, at the head of a clause. */
final class UntilNow extends WordsRule {
  UntilNow() {
    super(
        Declaration.of(
            "until-now", "“截至”写成“截止”", "截止 in place of 截至", Strength.PRACTICE, RuleSources.USAGE),
        "截",
        "(?<!\\p{IsHan})截止到?(?=目前|现在|今天|今年|去年|上月|本月|年底|\\d{1,4}[年月]|[一二三四五六七八九十]{1,2}月)");
  }

  @Override
  Diagnostic finding(Span at, Matcher matcher) {
    return found(
            at, Message.of("表示到某个时候为止，用“截至”，不用“%s”", "as of a time is 截至, not %s", matcher.group()))
        .hint("改成“截至”", "write 截至");
  }

  @Override
  List<Replacement> replacements(Matcher slip, String text) {
    return replaced(slip, "截至");
  }
}
