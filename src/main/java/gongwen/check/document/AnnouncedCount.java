package gongwen.check.document;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.DocumentRule;
import gongwen.check.rule.DocumentUnderCheck;
import gongwen.check.rule.OwnText;
import gongwen.check.rule.UnitUnderCheck;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.document.Block;
import gongwen.document.Inline;
import gongwen.document.LabelStyle;
import gongwen.document.Origin;
import gongwen.standard.Strength;
import gongwen.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * The unit's text promises a number of points, and the list, the headings or the 一是…二是… directly
 * behind it are more or fewer. Where nothing of the kind follows, nothing was promised.
 */
final class AnnouncedCount extends DocumentRule {
  private static final List<LabelStyle> IN_TEXT =
      List.of(LabelStyle.FIRST_IS, LabelStyle.FIRST_MUST, LabelStyle.FIRSTLY);

  /** The running text of a paragraph, or of a heading that runs into its own. */
  private static final Block.Cases<String> TEXT =
      new Block.Cases<>() {
        @Override
        public String heading(Block.Heading heading) {
          return Inline.text(heading.text());
        }

        @Override
        public String paragraph(Block.Paragraph paragraph) {
          return Inline.text(paragraph.content());
        }

        @Override
        public String enumeration(Block.Enumeration enumeration) {
          return "";
        }

        @Override
        public String table(Block.Table table) {
          return "";
        }

        @Override
        public String chart(Block.Chart chart) {
          return "";
        }
      };

  AnnouncedCount() {
    super(
        Declaration.of(
            "announced-count",
            "说的条数和列的条数不一致",
            "a list that is not as long as announced",
            Strength.PRACTICE,
            Message.of("文稿惯例：说几条就写几条", "custom of prose: as many points as are announced")));
  }

  @Override
  public void check(DocumentUnderCheck document, Diagnostics out) {
    List<Block> body = document.body();
    int level = 0;
    for (int i = 0; i < body.size(); i++) {
      Block block = body.get(i);
      if (block instanceof Block.Heading heading) {
        level = heading.level();
      }
      if (block.origin() instanceof Origin.Written written) {
        Optional<Announcement> promise = Announcement.last(block.match(TEXT));
        if (promise.isPresent()) {
          Span place = place(document.unit(), written, promise.get());
          compare(promise.get(), kept(body, i, promise.get(), level), place, out);
        }
      }
    }
  }

  /** How many points follow; 0 for none. */
  private static long kept(List<Block> body, int at, Announcement promise, int level) {
    String rest = body.get(at).match(TEXT).substring(promise.end()).strip();
    if (!rest.isEmpty()) {
      return inText(body, at, rest);
    }
    Optional<Block> next = at + 1 < body.size() ? Optional.of(body.get(at + 1)) : Optional.empty();
    if (next.isEmpty()) {
      return 0;
    }
    if (next.get() instanceof Block.Enumeration list) {
      boolean goesOn = at + 2 < body.size() && body.get(at + 2) instanceof Block.Enumeration;
      return goesOn ? 0 : list.items().size();
    }
    if (next.get() instanceof Block.Heading heading) {
      return heading.level() > level ? headings(body, at + 1, heading) : 0;
    }
    return inText(body, at + 1, next.get().match(TEXT));
  }

  /** The headings beside this one, up to one above it. */
  private static long headings(List<Block> body, int from, Block.Heading first) {
    return body.subList(from, body.size()).stream()
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .takeWhile(heading -> heading.level() >= first.level())
        .filter(heading -> heading.level() == first.level())
        .count();
  }

  /** 一是… to the last that goes on in the same way, also at the head of the next paragraphs. */
  private static long inText(List<Block> body, int at, String text) {
    for (LabelStyle style : IN_TEXT) {
      if (text.startsWith(style.label(1, 1))) {
        int n = last(text, style, 1);
        for (Block next : body.subList(at + 1, body.size())) {
          String more = next.match(TEXT);
          if (!more.startsWith(style.label(n + 1, n + 1))) {
            break;
          }
          n = last(more, style, n);
        }
        return n;
      }
    }
    return 0;
  }

  private static int last(String text, LabelStyle style, int from) {
    int n = from;
    int found = 0;
    while (found >= 0) {
      found = text.indexOf(style.label(n + 1, n + 1), found);
      n += found >= 0 ? 1 : 0;
    }
    return n;
  }

  private void compare(Announcement promise, long kept, Span span, Diagnostics out) {
    if (kept == 0 || kept == promise.number()) {
      return;
    }
    Message message =
        Message.of(
            "文中说“%s”，后面列出的是%d项",
            "the text says “%s”, what follows are %d points", promise.words(), kept);
    out.add(
        found(span, message)
            .hint("改正数目，或者补上、合并后面的内容", "correct the number, or add to what follows"));
  }

  private static Span place(UnitUnderCheck unit, Origin.Written written, Announcement promise) {
    String text = unit.text(written.ref()).map(OwnText::text).orElse("");
    int from = Math.max(written.from(), text.indexOf(promise.words(), written.from()));
    int to = text.startsWith(promise.words(), from) ? from + promise.words().length() : from;
    return unit.places().span(written.ref(), from, to);
  }
}
