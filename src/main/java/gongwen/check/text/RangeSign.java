package gongwen.check.text;

import gongwen.check.rule.Declaration;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.standard.Strength;
import gongwen.text.Span;
import java.util.List;
import java.util.regex.Matcher;

/** 5～8% is 5 to 0.08: a percent sign, 万 or 亿 follows both numbers of a range. */
final class RangeSign extends WordsRule {
  RangeSign() {
    super(
        Declaration.of(
            "range-sign",
            "数值范围省了前一个单位",
            "a range whose first number lost its sign",
            Strength.GENERAL,
            Message.of("GB/T 15835-2011 数值范围", "GB/T 15835-2011, ranges of numbers")),
        "-－—–~～至",
        "(?<![\\d.%％万亿年月:/-])\\d+(?:\\.\\d+)?(?:[-－—–~～]|至)\\d+(?:\\.\\d+)?[%％万亿]");
  }

  @Override
  Diagnostic finding(Span at, Matcher matcher) {
    return found(
            at,
            Message.of(
                "“%s”：范围两头都要写明%s",
                "“%s”: both ends of a range take %s",
                matcher.group(),
                matcher.group().substring(matcher.group().length() - 1)))
        .hint("例如 5%～8%、3万～5万", "as in 5%～8% or 3万～5万");
  }

  @Override
  List<Replacement> replacements(Matcher slip, String text) {
    int first = slip.start();
    while (Character.isDigit(text.charAt(first)) || text.charAt(first) == '.') {
      first++;
    }
    String sign = text.substring(slip.end() - 1, slip.end());
    return List.of(new Replacement(first - 1, first, text.charAt(first - 1) + sign));
  }

  /** 3至5万 can be meant as it is written. */
  @Override
  boolean safe() {
    return false;
  }
}
