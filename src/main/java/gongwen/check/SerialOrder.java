package gongwen.check;

import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.standard.Strength;
import gongwen.text.ChineseNumerals;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Points typed as 一是…三是…, or paragraphs that begin with 一、, three, without the second: the serials
 * of a text count on by one. Headings and lists are numbered by the program.
 */
final class SerialOrder implements RecordRule {
  private static final String NUMBER = "(?<n>[一二三四五六七八九十]{1,3})";
  private static final Pattern POINTS =
      Pattern.compile("(?:^|[。；：，\\s])(?<serial>" + NUMBER + "是)(?![否一二三四五六七八九十])");
  private static final Pattern PARAGRAPHS =
      Pattern.compile("^[ 　]*(?<serial>" + NUMBER + "、)", Pattern.MULTILINE);
  private static final Pattern BRACKETED =
      Pattern.compile("^[ 　]*(?<serial>（" + NUMBER + "）)", Pattern.MULTILINE);

  @Override
  public String code() {
    return "serial-out-of-order";
  }

  @Override
  public Message name() {
    return Message.of("序号不连续", "serials that do not count on");
  }

  @Override
  public Message source() {
    return Message.of(
        "GB/T 9704-2012 7.3.3 结构层次序数", "GB/T 9704-2012 7.3.3, serials of the structure");
  }

  @Override
  public Strength strength() {
    return Strength.GENERAL;
  }

  @Override
  public void check(Checked checked, Diagnostics out) {
    for (OwnText text : checked.texts()) {
      if (text.prose()) {
        check(checked, text, POINTS, out);
        check(checked, text, PARAGRAPHS, out);
        check(checked, text, BRACKETED, out);
      }
    }
  }

  /** Points may hold points of their own, that begin with the first again. */
  private void check(Checked checked, OwnText text, Pattern serials, Diagnostics out) {
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
          tell(checked, text, matcher, open.pop(), out);
        }
      }
      open.push(number);
    }
  }

  private void tell(Checked checked, OwnText text, Matcher serial, long before, Diagnostics out) {
    out.add(
        found(
                checked.places().span(text.ref(), serial.start("serial"), serial.end("serial")),
                Message.of(
                    "“%s”前面是第%s项，序号不连续",
                    "“%s” stands behind number %s",
                    serial.group("serial"),
                    ChineseNumerals.cardinal(before)))
            .hint("重排序号；标题和列表的编号由程序排", "count on; headings and lists are numbered by the program"));
  }
}
