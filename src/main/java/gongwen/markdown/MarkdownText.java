package gongwen.markdown;

import gongwen.document.Block;
import gongwen.document.Charts;

/** Puts data into Markdown. */
public final class MarkdownText {
  private MarkdownText() {}

  /**
   * The value as text that is nothing but text for {@link MarkdownParser}, at any place of a line,
   * of a heading, an item or a cell. A line break inside becomes {@code <br>}: a new line in a
   * cell, none in running text. White space at its ends that holds a line break is left out.
   */
  public static String escape(String value) {
    StringBuilder escaped = new StringBuilder(value.length() + 16);
    int from = 0;
    int to = value.length();
    while (from < to && isBreak(value.charAt(from))) {
      from++;
    }
    while (to > from && isBreak(value.charAt(to - 1))) {
      to--;
    }
    for (int i = from; i < to; i++) {
      char c = value.charAt(i);
      if (isBreak(c)) {
        escaped.append("<br>");
        while (isBreak(value.charAt(i + 1))) {
          i++;
        }
      } else if (c == '\\' || c == '|') {
        // In a table a backslash before a bar belongs to the bar: neither may stand there.
        escaped.append("&#").append((int) c).append(';');
      } else if (isPunctuation(c)) {
        escaped.append('\\').append(c);
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /**
   * The value as text that still reads well in a unit file, at the start of a line: nothing in it
   * is a mark or an expression.
   */
  public static String plainLine(String value) {
    return MarkdownEscapes.line(value).replace("${", "\\${");
  }

  /** The same, where a line goes on. */
  public static String plain(String value) {
    return MarkdownEscapes.inside(value).replace("${", "\\${");
  }

  /** A table as it stands in a unit file. */
  public static String table(Block.Table table) {
    return BlockText.lines(table).replace("${", "\\${");
  }

  /** A chart as it stands in a unit file: its mark above the table of its numbers. */
  public static String chart(Block.Chart chart) {
    return ChartMark.of(chart.form()) + "\n" + table(Charts.table(chart));
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  /** ASCII punctuation: what a backslash makes plain. */
  static boolean isPunctuation(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }
}
