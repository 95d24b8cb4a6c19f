package gongwen.check.form;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.DocumentRule;
import gongwen.check.rule.DocumentUnderCheck;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.document.Attachment;
import gongwen.document.Block;
import gongwen.document.Inline;
import gongwen.document.Origin;
import gongwen.model.Plan;
import gongwen.standard.Strength;
import gongwen.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A heading over nothing: another of its level or a higher one follows, or the end. What ends in a
 * mark is a sentence; headings below the second level that are all bare are the items of a list.
 */
final class HeadingWithoutContent extends DocumentRule {
  private static final String MARKS = "。；！？：";

  /** From this level on headings serve as lists, too. */
  private static final int LISTS = 3;

  HeadingWithoutContent() {
    super(
        Declaration.of(
            "heading-without-content",
            "标题下面没有内容",
            "a heading over nothing",
            Strength.PRACTICE,
            Message.of("公文惯例：有标题就有内容", "custom of official documents: a heading has a text")));
  }

  @Override
  public void check(DocumentUnderCheck document, Diagnostics out) {
    check(document, document.body(), out);
    for (Attachment attachment : document.attachments()) {
      check(document, attachment.body(), out);
    }
  }

  private void check(DocumentUnderCheck document, List<Block> blocks, Diagnostics out) {
    for (int i = 0; i < blocks.size(); i++) {
      if (bare(blocks, i) && !listed(blocks, i)) {
        report(document, (Block.Heading) blocks.get(i), out);
      }
    }
  }

  private static boolean bare(List<Block> blocks, int at) {
    if (!(blocks.get(at) instanceof Block.Heading heading)
        || !heading.text().isEmpty()
        || heading.style().isProse()) {
      return false;
    }
    String words = Inline.text(heading.content());
    return !words.isEmpty()
        && MARKS.indexOf(words.charAt(words.length() - 1)) < 0
        && (at + 1 == blocks.size() || ends(heading, blocks.get(at + 1)));
  }

  /** Whether what follows is no text of the heading: another heading, or the next part. */
  private static boolean ends(Block.Heading heading, Block next) {
    if (next instanceof Block.Heading other) {
      return other.level() <= heading.level();
    }
    return heading.origin() instanceof Origin.Composed here
        && next.origin() instanceof Origin.Composed there
        && !here.slot().isEmpty()
        && !here.slot().equals(there.slot());
  }

  /** Whether it is one of several headings of a low level next to each other, all of them bare. */
  private static boolean listed(List<Block> blocks, int at) {
    int level = ((Block.Heading) blocks.get(at)).level();
    if (level < LISTS) {
      return false;
    }
    int from = at;
    while (from > 0 && within(blocks.get(from - 1), level)) {
      from--;
    }
    int siblings = 0;
    for (int i = from; i < blocks.size() && within(blocks.get(i), level); i++) {
      if (blocks.get(i) instanceof Block.Heading heading && heading.level() == level) {
        siblings++;
        if (!bare(blocks, i)) {
          return false;
        }
      }
    }
    return siblings > 1;
  }

  private static boolean within(Block block, int level) {
    return !(block instanceof Block.Heading heading) || heading.level() >= level;
  }

  private void report(DocumentUnderCheck document, Block.Heading heading, Diagnostics out) {
    String words = Inline.text(heading.content());
    Optional<Plan> plan =
        heading.origin() instanceof Origin.Written
            ? Optional.empty()
            : document.unit().records().ledgers().plans().stream()
                .filter(each -> each.title().equals(words))
                .findFirst();
    Message message =
        Message.of(
            "“%s”下面没有内容", "there is nothing under the heading “%s”", heading.label() + words);
    if (plan.isPresent()) {
      out.add(
          found(document.unit().places().span(plan.get().ref()), message)
              .hint("补上%s", "add its %s", document.unit().key("detail", "内容")));
    } else {
      out.add(
          found(place(document, heading), message)
              .hint("写上内容，或者删去标题", "write a text, or take the heading out"));
    }
  }

  private static Span place(DocumentUnderCheck document, Block.Heading heading) {
    return heading.origin() instanceof Origin.Written written
        ? document.unit().places().span(written.ref(), written.from(), written.from())
        : document.reportPlace();
  }
}
