package gongwen.check.text;

import gongwen.check.rule.Declaration;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.standard.Strength;
import gongwen.text.Span;
import java.util.List;
import java.util.regex.Matcher;

/** A day, a month or a document number with a zero before it: 2024年06月08日, 〔2024〕03号. */
final class LeadingZero extends WordsRule {
  LeadingZero() {
    super(
        Declaration.of(
            "leading-zero",
            "编了虚位的日期、文号",
            "a leading zero in a date or a number",
            Strength.PRESCRIBED,
            Message.of(
                "GB/T 9704-2012 7.2.5、7.3.5.4 不编虚位",
                "GB/T 9704-2012 7.2.5 and 7.3.5.4, no leading zeros")),
        "0",
        "(?<=\\d年)0\\d?月(?:0?\\d日)?|(?<=\\d年\\d{1,2}月)0\\d日|(?<![\\d.])0\\d月\\d{1,2}日|(?<=[〔\\[(（]\\d{4}[〕\\])）]第?)0\\d*号");
  }

  @Override
  Diagnostic finding(Span at, Matcher matcher) {
    return found(at, Message.of("“%s”编了虚位", "“%s” has a leading zero", matcher.group()))
        .hint("去掉前面的 0：6月8日、3号", "leave the zero out: 6月8日, 3号");
  }

  @Override
  List<Replacement> replacements(Matcher slip, String text) {
    return replaced(slip, slip.group().replaceAll("(?<!\\d)0+(?=\\d)", ""));
  }
}
