package gongwen.changes;

import gongwen.document.Block;
import gongwen.document.LabelStyle;
import gongwen.markdown.MarkdownText;
import java.util.List;
import java.util.Optional;

/**
 * How deep a part of a report stands, and what its headings look like.
 *
 * @param styles how headings are numbered, from level 1
 * @param offset the level of the heading above the part; {@code #} is one below
 */
record HeadingLevels(List<LabelStyle> styles, int offset) {
  private static final int LONGEST_HEADING = 80;

  HeadingLevels {
    styles = List.copyOf(styles);
  }

  /** A paragraph that somebody put in as a heading, if it is numbered as one. */
  Optional<String> heading(String printed) {
    for (int level = offset + 1; level <= styles.size(); level++) {
      LabelStyle style = styles.get(level - 1);
      String label = style.labelOf(printed);
      String words = printed.substring(label.length());
      int stop = words.indexOf('。') + 1;
      boolean alone = stop == 0 || stop == words.length();
      boolean fits = alone ? words.length() <= LONGEST_HEADING : stop <= LONGEST_HEADING;
      if (!label.isEmpty() && !words.isBlank() && fits) {
        return Optional.of(typed(level, words, alone ? words.length() : stop));
      }
    }
    return Optional.empty();
  }

  /**
   * A heading as Markdown.
   *
   * @param words with the paragraph that it runs into
   * @param end of the heading itself
   */
  String typed(int level, String words, int end) {
    String line = "#".repeat(Math.max(1, level - offset)) + " ";
    String rest = words.substring(end).strip();
    return line
        + MarkdownText.plain(words.substring(0, end).strip())
        + (rest.isEmpty() ? "" : "\n" + MarkdownText.plainLine(rest));
  }

  /** How a paragraph is labelled by the program. */
  static LabelStyle style(Block block) {
    if (block instanceof Block.Heading heading) {
      return heading.style();
    }
    return block instanceof Block.Enumeration list ? list.style() : LabelStyle.NONE;
  }

  /** A paragraph without the label that the program gives it. */
  static String withoutLabel(String printed, Block block) {
    String label = style(block).labelOf(printed);
    return label.length() < printed.length()
        ? printed.substring(label.length()).strip()
        : printed.strip();
  }

  /** The same without any label, to compare texts that are numbered otherwise. */
  static String withoutLabel(String printed) {
    for (LabelStyle style : LabelStyle.values()) {
      String label = style.labelOf(printed);
      if (!label.isEmpty() && label.length() < printed.length()) {
        return printed.substring(label.length()).strip();
      }
    }
    return printed.strip();
  }
}
