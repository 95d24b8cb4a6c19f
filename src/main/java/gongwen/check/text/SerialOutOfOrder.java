package gongwen.check.text;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.OwnText;
import gongwen.check.rule.RecordRule;
import gongwen.check.rule.RuleSources;
import gongwen.check.rule.UnitUnderCheck;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Fix;
import gongwen.diagnostic.Message;
import gongwen.standard.Strength;
import gongwen.text.ChineseNumerals;
import gongwen.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Points typed as 一是…三是…, or paragraphs that begin with 一、, three, without the second: the serials
 * of a text count on by one. Headings and lists are numbered by the program.
 */
final class SerialOutOfOrder extends RecordRule {
  private static final String NUMBER = "(?<n>[一二三四五六七八九十]{1,3})";
  private static final Pattern POINTS =
      Pattern.compile("(?:^|[。；：，\\s])(?<serial>" + NUMBER + "是)(?![否一二三四五六七八九十])");
  private static final Pattern PARAGRAPHS =
      Pattern.compile("^[ 　]*(?<serial>" + NUMBER + "、)", Pattern.MULTILINE);
  private static final Pattern BRACKETED =
      Pattern.compile("^[ 　]*(?<serial>（" + NUMBER + "）)", Pattern.MULTILINE);

  SerialOutOfOrder() {
    super(
        Declaration.of(
            "serial-out-of-order",
            "序号不连续",
            "serials that do not count on",
            Strength.GENERAL,
            RuleSources.STRUCTURE));
  }

  @Override
  public void check(UnitUnderCheck unit, Diagnostics out) {
    for (OwnText text : unit.texts()) {
      if (text.prose()) {
        check(unit, text, POINTS, out);
        check(unit, text, PARAGRAPHS, out);
        check(unit, text, BRACKETED, out);
      }
    }
  }

  /** Points may hold points of their own, that begin with the first again. */
  private void check(UnitUnderCheck unit, OwnText text, Pattern serials, Diagnostics out) {
    Deque<Long> open = new ArrayDeque<>();
    Matcher matcher = serials.matcher(text.typed());
    while (matcher.find()) {
      long number = ChineseNumerals.parse(matcher.group("n")).orElse(1);
      if (number > 1 && !open.isEmpty()) {
        if (open.contains(number - 1)) {
          while (open.pop() != number - 1) {
            continue;
          }
        } else {
          report(unit, text, matcher, open.pop(), out);
        }
      }
      open.push(number);
    }
  }

  private void report(
      UnitUnderCheck unit, OwnText text, Matcher serial, long before, Diagnostics out) {
    Span number = unit.places().span(text.ref(), serial.start("n"), serial.end("n"));
    Diagnostic finding =
        found(
                unit.places().span(text.ref(), serial.start("serial"), serial.end("serial")),
                Message.of(
                    "“%s”前面是第%s项，序号不连续",
                    "“%s” follows number %s",
                    serial.group("serial"),
                    ChineseNumerals.cardinal(before)))
            .hint("重排序号；标题和列表的编号由程序排", "count on; headings and lists are numbered by the program");
    // Which serial is wrong, or whether an item is missing, only a person can say.
    out.add(
        number.shows(serial.group("n"))
            ? finding.fix(Fix.unsafe(number, ChineseNumerals.cardinal(before + 1)))
            : finding);
  }
}
