package gongwen.markdown;

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

  private Marks() {}

  /** A figure in running text: its place in {@link MarkdownOptions#figures} and its words. */
  public static String figure(int index, String escapedText) {
    return FIGURE + Integer.toString(index) + FIGURE_TEXT + escapedText + FIGURE_END;
  }

  /** A line that stands for the blocks of a slot. */
  public static String slot(String name) {
    return SLOT + name + SLOT_END;
  }

  /** Whether a character is one of the marks. */
  public static boolean isMark(int c) {
    return c == FIGURE || c == FIGURE_TEXT || c == FIGURE_END || c == SLOT || c == SLOT_END;
  }
}
