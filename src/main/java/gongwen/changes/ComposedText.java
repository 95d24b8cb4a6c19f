package gongwen.changes;

import gongwen.document.Block;
import gongwen.document.Inline;
import gongwen.document.LabelStyle;
import gongwen.document.PrintedParagraph;
import gongwen.markdown.MarkdownText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A part that the program composed, with all its changes, as Markdown for the unit file. */
final class ComposedText {
  private final HeadingLevels levels;
  private final LabelStyle bullets;
  private final StringBuilder text = new StringBuilder();
  private Optional<Block> last = Optional.empty();
  private boolean item;
  private boolean second;
  private boolean failed;

  private ComposedText(HeadingLevels levels) {
    this.levels = levels;
    this.bullets =
        levels.styles().stream()
            .filter(LabelStyle::isProse)
            .findFirst()
            .orElse(LabelStyle.FIRST_IS);
  }

  /**
   * @param lines the paragraphs of the part without its heading, by their places in the document
   * @param now what stands in place of each that was changed; none: it goes
   * @param behind what was put in behind a paragraph
   * @return absent if it has what no text can say; an empty one leaves the part out
   */
  static Optional<String> of(
      HeadingLevels levels,
      Map<Integer, PrintedParagraph> lines,
      Map<Integer, List<String>> now,
      Map<Integer, List<String>> behind) {
    ComposedText writing = new ComposedText(levels);
    behind.getOrDefault(-1, List.of()).forEach(writing::fresh);
    lines.forEach(
        (line, piece) -> {
          List<String> stands = now.getOrDefault(line, List.of(piece.printed()));
          writing.add(piece, stands, now.containsKey(line));
          behind.getOrDefault(line, List.of()).forEach(writing::fresh);
        });
    return writing.failed ? Optional.empty() : Optional.of(writing.text.toString());
  }

  private void add(PrintedParagraph piece, List<String> stands, boolean changed) {
    Block block = piece.block().orElseThrow();
    boolean begins = last.filter(each -> each == block).isEmpty();
    if (block instanceof Block.Table || block instanceof Block.Chart) {
      // Its cells come from records, so none of them is taken back.
      failed |= changed;
      if (begins) {
        append(
            block instanceof Block.Chart chart
                ? MarkdownText.chart(chart)
                : MarkdownText.table((Block.Table) block),
            false);
      }
      last = Optional.of(block);
      return;
    }
    for (int i = 0; i < stands.size(); i++) {
      String words = HeadingLevels.withoutLabel(stands.get(i), block);
      if (i > 0) {
        fresh(stands.get(i));
      } else if (block instanceof Block.Heading heading) {
        String own = Inline.text(heading.content());
        int end = PartRevision.cut(own, Inline.text(heading.text()), words);
        append(levels.typed(heading.level(), words, end), false);
      } else if (block instanceof Block.Enumeration list) {
        item(list, piece, words, begins);
      } else {
        append(MarkdownText.plainLine(words), false);
      }
    }
    last = Optional.of(block);
  }

  private void item(Block.Enumeration list, PrintedParagraph piece, String words, boolean begins) {
    boolean nested = list.style() == LabelStyle.SUBITEM && list.style() != bullets && item;
    String mark;
    if (nested) {
      mark = "    - ";
    } else if (list.style() == LabelStyle.ITEM) {
      mark = piece.label().substring(0, Math.max(0, piece.label().length() - 1)) + ". ";
    } else if (list.style() == bullets) {
      if (begins) {
        second = begins(list);
      }
      mark = second ? "* " : "- ";
    } else {
      append(MarkdownText.plainLine(piece.label() + words), false);
      return;
    }
    append(mark + MarkdownText.plainLine(words), true);
  }

  /** Whether it takes the other bullet, for a list goes on over what stands between. */
  private boolean begins(Block.Enumeration list) {
    boolean listed = last.filter(Block.Enumeration.class::isInstance).isPresent();
    boolean alike = last.map(HeadingLevels::style).filter(list.style()::equals).isPresent();
    return listed && (alike ? !second : second);
  }

  /** What somebody put in. */
  private void fresh(String printed) {
    boolean listed =
        item
            && last.map(HeadingLevels::style)
                .filter(style -> style != LabelStyle.NONE && !style.labelOf(printed).isEmpty())
                .isPresent();
    if (listed) {
      String words = MarkdownText.plainLine(HeadingLevels.withoutLabel(printed));
      String mark = second ? "* " : "- ";
      append(
          last.map(HeadingLevels::style).filter(LabelStyle.ITEM::equals).isPresent()
              ? printed.substring(0, LabelStyle.ITEM.labelOf(printed).length()) + " " + words
              : mark + words,
          true);
    } else {
      append(levels.heading(printed).orElseGet(() -> MarkdownText.plainLine(printed)), false);
    }
  }

  private void append(String block, boolean isItem) {
    if (!text.isEmpty()) {
      text.append(isItem && item ? "\n" : "\n\n");
    }
    text.append(block);
    item = isItem;
  }
}
