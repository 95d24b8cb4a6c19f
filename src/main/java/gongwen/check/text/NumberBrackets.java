package gongwen.check.text;

import gongwen.check.rule.Declaration;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.standard.Strength;
import gongwen.text.Span;
import java.util.List;
import java.util.regex.Matcher;

/** The year of a document number in other brackets than 〔〕: [2024], （2024）. */
final class NumberBrackets extends WordsRule {
  NumberBrackets() {
    super(
        Declaration.of(
            "number-brackets",
            "文号没有用六角括号",
            "a document number without 〔〕",
            Strength.PRESCRIBED,
            Message.of("GB/T 9704-2012 7.2.5 发文字号", "GB/T 9704-2012 7.2.5, document number")),
        "[(（【﹝",
        "(?<=\\p{IsHan})[\\[(（【﹝](?:19|20)\\d{2}[\\])）】﹞](?=第?\\d{1,4}号)");
  }

  @Override
  Diagnostic finding(Span at, Matcher matcher) {
    return found(
            at,
            Message.of(
                "文号里的年份用六角括号，不用“%s”",
                "the year of a document number is set in 〔〕, not in “%s”", matcher.group()))
        .hint("写成%s", "write it as %s", right(matcher));
  }

  @Override
  List<Replacement> replacements(Matcher slip, String text) {
    return replaced(slip, right(slip));
  }

  private static String right(Matcher slip) {
    return "〔" + slip.group().substring(1, slip.group().length() - 1) + "〕";
  }
}
