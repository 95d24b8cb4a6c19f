package gongwen.check.text;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.OwnText;
import gongwen.check.rule.RecordRule;
import gongwen.check.rule.RuleSources;
import gongwen.check.rule.UnitUnderCheck;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.standard.Strength;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A bracket, quotation mark or book mark that is opened and not closed, or the other way round. A
 * quotation of several paragraphs opens at each of them; serials may have half a bracket only: 1）.
 */
final class UnbalancedPair extends RecordRule {
  private static final String OPEN = "（(《〈“〔【";
  private static final String CLOSE = "）)》〉”〕】";

  /** Half-width brackets are as good as full-width ones here: another rule reports them. */
  private static final String SAME = "（（《〈“〔【";

  private record Open(char mark, int at) {}

  UnbalancedPair() {
    super(
        Declaration.of(
            "unbalanced-pair",
            "括号、引号不成对",
            "a bracket or quotation mark without its other half",
            Strength.GENERAL,
            RuleSources.PUNCTUATION));
  }

  @Override
  public void check(UnitUnderCheck unit, Diagnostics out) {
    for (OwnText text : unit.texts()) {
      int at = alone(text.typed());
      if (at >= 0) {
        out.add(
            found(
                    unit.places().span(text.ref(), at, at + 1),
                    Message.of(
                        "“%s”没有另一半", "“%s” has no other half", text.text().substring(at, at + 1)))
                .hint("补上缺的一半，或者删去这一半", "put the other half in, or take this one out"));
      }
    }
  }

  /** Where the first mark is that has no other half; below zero if there is none. */
  private static int alone(String text) {
    Deque<Open> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char mark = text.charAt(i);
      int opens = OPEN.indexOf(mark);
      int closes = CLOSE.indexOf(mark);
      if (opens >= 0 && !goesOn(text, i, open)) {
        open.push(new Open(SAME.charAt(opens), i));
      } else if (closes >= 0 && !open.isEmpty() && open.peek().mark() == SAME.charAt(closes)) {
        open.pop();
      } else if (closes >= 0 && !(SAME.charAt(closes) == '（' && serial(text, i))) {
        return open.isEmpty() ? i : open.peek().at();
      }
    }
    return open.isEmpty() ? -1 : open.peek().at();
  }

  /** Whether it opens the next paragraph of a quotation. */
  private static boolean goesOn(String text, int at, Deque<Open> open) {
    return text.charAt(at) == '“'
        && at > 0
        && Character.isWhitespace(text.charAt(at - 1))
        && !open.isEmpty()
        && open.peek().mark() == '“';
  }

  private static boolean serial(String text, int at) {
    int from = at;
    while (from > 0
        && "0123456789abcdefghABCDEFGH一二三四五六七八九十①②③".indexOf(text.charAt(from - 1)) >= 0) {
      from--;
    }
    boolean starts = from == 0 || "\n 　。；：，、;:".indexOf(text.charAt(from - 1)) >= 0;
    return from < at && starts;
  }
}
