package gongwen.check.text;

import gongwen.check.rule.Declaration;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.standard.Strength;
import gongwen.text.Span;
import java.util.List;
import java.util.regex.Matcher;

/** A title within a title is set in 〈〉. */
final class NestedBookMarks extends WordsRule {
  NestedBookMarks() {
    super(
        Declaration.of(
            "nested-book-marks",
            "书名号里还用双书名号",
            "《》 within 《》",
            Strength.GENERAL,
            Message.of("GB/T 15834-2011 4.15 书名号", "GB/T 15834-2011 4.15, book marks")),
        "《",
        "《[^《》]{0,80}《[^《》]{0,80}》");
  }

  @Override
  Diagnostic finding(Span at, Matcher matcher) {
    return found(at, Message.of("书名号里面还有书名号，里层用〈〉", "a title within a title is set in 〈〉"))
        .hint("写成《关于印发〈……〉的通知》", "write 《关于印发〈……〉的通知》");
  }

  @Override
  List<Replacement> replacements(Matcher slip, String text) {
    int inner = text.lastIndexOf('《', slip.end() - 1);
    return List.of(
        new Replacement(inner, inner + 1, "〈"), new Replacement(slip.end() - 1, slip.end(), "〉"));
  }
}
