package gongwen.markdown;

import gongwen.document.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The private-use characters by which a template speaks to the parser past all escaping. They are
 * refused in every input, so no data can forge them.
 */
public final class Marks {
  static final char FIGURE = '\uE000';
  static final char FIGURE_TEXT = '\uE001';
  static final char FIGURE_END = '\uE002';
  static final char SLOT = '\uE010';
  static final char SLOT_END = '\uE011';

  private static final Pattern FIGURE_MARK =
      Pattern.compile(
          FIGURE + "([0-9]{1,9})" + FIGURE_TEXT + "([^" + FIGURE_END + "]*)" + FIGURE_END);

  private Marks() {}

  /** A figure in running text: its place in {@link MarkdownOptions#figures} and its words. */
  public static String figure(int index, String escapedText) {
    return FIGURE + Integer.toString(index) + FIGURE_TEXT + escapedText + FIGURE_END;
  }

  /** A line that stands for the blocks of a slot. */
  public static String slot(String name) {
    return SLOT + name + SLOT_END;
  }

  /** A text without Markdown in pieces, without blanks at its ends; figures by their marks. */
  public static List<Inline> pieces(String text, List<Inline.Figure> figures) {
    List<Inline> pieces = new ArrayList<>();
    int done = 0;
    Matcher mark = FIGURE_MARK.matcher(text);
    while (mark.find()) {
      int index = Integer.parseInt(mark.group(1));
      if (index < figures.size()) {
        Inline.Figure figure = figures.get(index);
        pieces.add(new Inline.Text(text.substring(done, mark.start())));
        pieces.add(new Inline.Figure(mark.group(2), figure.about(), figure.refs()));
        done = mark.end();
      }
    }
    pieces.add(new Inline.Text(text.substring(done)));
    return Pieces.strip(pieces);
  }

  /** Whether a character is one of the marks. */
  public static boolean isMark(int c) {
    return c == FIGURE || c == FIGURE_TEXT || c == FIGURE_END || c == SLOT || c == SLOT_END;
  }
}
