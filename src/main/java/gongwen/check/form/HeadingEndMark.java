package gongwen.check.form;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.DocumentLine;
import gongwen.check.rule.DocumentRule;
import gongwen.check.rule.DocumentUnderCheck;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.document.Block;
import gongwen.document.Inline;
import gongwen.document.Origin;
import gongwen.standard.Strength;

/**
 * A heading that stands alone and ends in a mark. One that ends in 。 runs into its paragraph; it
 * stands alone when there is none. 一是… is a sentence, and no heading that stands alone.
 */
final class HeadingEndMark extends DocumentRule {
  private static final String MARKS = "。，、；：,;:";

  HeadingEndMark() {
    super(
        Declaration.of(
            "heading-end-mark",
            "标题末尾带了标点",
            "a heading that ends in a mark",
            Strength.PRACTICE,
            Message.of(
                "公文惯例：单独成行的标题末尾不加标点",
                "custom of official documents: no mark ends a heading of its own line")));
  }

  @Override
  public void check(DocumentUnderCheck document, Diagnostics out) {
    for (Block block : document.body()) {
      if (block instanceof Block.Heading heading
          && heading.text().isEmpty()
          && !heading.style().isProse()
          && heading.origin() instanceof Origin.Written) {
        String words = Inline.text(heading.content());
        int last = words.length() - 1;
        if (last >= 0 && MARKS.indexOf(words.charAt(last)) >= 0) {
          report(document, heading, words.substring(last), out);
        }
      }
    }
  }

  private void report(
      DocumentUnderCheck document, Block.Heading heading, String mark, Diagnostics out) {
    document.lines().stream()
        .filter(
            line -> line.kind() == DocumentLine.Kind.HEADING && line.origin() == heading.origin())
        .findFirst()
        .ifPresent(
            line ->
                out.add(
                    found(
                            document.place(line),
                            Message.of(
                                "标题单独成行，末尾不加“%s”",
                                "the heading has a line of its own and takes no “%s” at its end",
                                mark))
                        .hint("去掉末尾的标点", "take the mark out")));
  }
}
