package gongwen.check.text;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.OwnText;
import gongwen.check.rule.RecordRule;
import gongwen.check.rule.UnitUnderCheck;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Fix;
import gongwen.diagnostic.Fix.Edit;
import gongwen.diagnostic.Message;
import gongwen.standard.Strength;
import gongwen.text.MarkdownSigns;
import gongwen.text.MarkdownSigns.Kind;
import gongwen.text.MarkdownSigns.Sign;
import gongwen.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Signs of Markdown around words of a title or a record, which prints them as they are. Of running
 * text the reader of Markdown reports them.
 */
final class MarkdownInRecord extends RecordRule {
  MarkdownInRecord() {
    super(
        Declaration.of(
            "markdown-in-record",
            "标题、台账里有 Markdown 符号",
            "signs of Markdown in a title or a record",
            Strength.PRACTICE,
            Message.of("文稿惯例：公文里不写排版符号", "custom of prose: no signs of layout in a text")));
  }

  @Override
  public void check(UnitUnderCheck unit, Diagnostics out) {
    for (OwnText text : unit.texts()) {
      if (!text.prose()) {
        check(unit, text, out);
      }
    }
  }

  private void check(UnitUnderCheck unit, OwnText text, Diagnostics out) {
    List<Sign> pairs =
        MarkdownSigns.of(text.typed(), "").stream().filter(sign -> sign.mark() > 0).toList();
    if (pairs.isEmpty()) {
      return;
    }
    Sign first = pairs.get(0);
    Diagnostic finding =
        found(
                unit.places().span(text.ref(), first.from(), first.to()),
                Message.of(
                    "“%s”里的符号会原样印出来",
                    "the signs of “%s” are printed as they are",
                    text.text().substring(first.from(), first.to())))
            .hint("删去这些符号", "delete the signs");
    List<Edit> edits = new ArrayList<>();
    for (Sign each : pairs) {
      if (each.kind() == first.kind() && each.kind() != Kind.STRUCK) {
        edits.addAll(without(unit, text, each.from(), each.from() + each.mark()));
        edits.addAll(without(unit, text, each.to() - each.mark(), each.to()));
      }
    }
    out.add(edits.isEmpty() ? finding : finding.fix(new Fix(false, edits)));
  }

  /** Nothing where the sign does not stand in the file as it stands in the text. */
  private static List<Edit> without(UnitUnderCheck unit, OwnText text, int from, int to) {
    Span span = unit.places().span(text.ref(), from, to);
    return span.shows(text.text().substring(from, to)) ? List.of(new Edit(span, "")) : List.of();
  }
}
