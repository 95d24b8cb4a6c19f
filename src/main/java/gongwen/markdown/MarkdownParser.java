package gongwen.markdown;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.document.Block;
import gongwen.document.Block.Heading;
import gongwen.document.Numbering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the Markdown of a slot or of a template's body: headings, paragraphs, lists, tables. There
 * is no emphasis, no rule and no reference; their signs are text, for masks use them ({@code ***},
 * {@code 202_}). What else Markdown has (HTML, images, code, links, emphasis around words) stays
 * visible as text and is reported.
 */
public final class MarkdownParser {
  private static final int LONGEST = 4_000_000;

  private final MarkdownOptions options;
  private final Diagnostics diagnostics = new Diagnostics();
  private final List<Block> blocks = new ArrayList<>();
  private int level;

  private MarkdownParser(MarkdownOptions options) {
    this.options = options;
    this.level = options.offset();
  }

  /** The blocks in the order of reading, without labels (see {@link Numbering}). */
  public static Outcome<List<Block>> parse(String markdown, MarkdownOptions options) {
    if (markdown.length() > LONGEST) {
      return Outcome.failed(
          Diagnostic.of(
              MarkdownCode.TEXT_TOO_LONG,
              options.provenance().span(0, 0),
              Message.of(
                  "文字有%s个字符，超过了%s个的上限",
                  "the text has %s characters, more than the limit of %s",
                  markdown.length(),
                  LONGEST)));
    }
    MarkdownParser parser = new MarkdownParser(options);
    parser.read(new MarkdownSource(markdown));
    return parser.diagnostics.outcome(Optional.of(List.copyOf(parser.blocks)));
  }

  private void read(MarkdownSource source) {
    UnusedMarkup.report(source, options, diagnostics);
    int first = 0;
    boolean ownHeading = false;
    for (int i = 0; i <= source.size(); i++) {
      String slot = i < source.size() ? source.slot(i) : "";
      if (i == source.size() || !slot.isEmpty()) {
        ownHeading = fragment(source, first, i);
        first = i + 1;
      }
      if (!slot.isEmpty()) {
        slot(byItself(options.slots().blocks(slot, level)), ownHeading);
      }
    }
  }

  /**
   * A heading right above a slot runs into it; one at a slot's end takes nothing of what follows.
   */
  private void slot(List<Block> slot, boolean below) {
    List<Block> part = new ArrayList<>(slot);
    if (below) {
      part.add(0, blocks.remove(blocks.size() - 1));
    }
    blocks.addAll(RunIn.join(part));
  }

  /** Whether it ends with a heading. */
  private boolean fragment(MarkdownSource source, int from, int to) {
    List<Block> read = new FragmentBuilder(source, from, options, diagnostics).build(to);
    for (Block block : read) {
      if (block instanceof Heading heading) {
        level = heading.level();
      }
    }
    blocks.addAll(RunIn.join(read));
    return !read.isEmpty() && read.get(read.size() - 1) instanceof Heading;
  }

  /** An enumeration of one slot (一是…) does not go on in the next. */
  private static List<Block> byItself(List<Block> blocks) {
    List<Block> numbered = new ArrayList<>(Numbering.number(blocks));
    for (int i = 0; i < numbered.size(); i++) {
      if (!(numbered.get(i) instanceof Heading heading) || !heading.style().isProse()) {
        numbered.set(i, blocks.get(i));
      }
    }
    return numbered;
  }
}
