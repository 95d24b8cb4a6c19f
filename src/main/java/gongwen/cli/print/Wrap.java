package gongwen.cli.print;

import gongwen.text.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/** Turns a text into lines of so many columns; a Chinese character takes two. */
final class Wrap {
  /** Marks that begin no line. */
  private static final String NO_START = "，。、；：）》〕”%,.;:)\"";

  /** Units that stay with their number. */
  private static final String UNITS = "号毫磅字行";

  private Wrap() {}

  static List<String> lines(String text, int columns) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = end(text, from, columns);
      lines.add(text.substring(from, to).stripTrailing());
      from = to;
      while (from < text.length() && text.charAt(from) == ' ') {
        from++;
      }
    }
    return lines;
  }

  /** Where the line that begins there ends: at the last place that may be broken. */
  private static int end(String text, int from, int columns) {
    int width = 0;
    int at = from;
    int best = from;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      width += DisplayWidth.of(c);
      if (width > columns) {
        return best > from
            ? best
            : Math.max(at, from + Character.charCount(text.codePointAt(from)));
      }
      at += Character.charCount(c);
      if (at == text.length() || mayBreak(c, text.codePointAt(at))) {
        best = at;
      }
    }
    return at;
  }

  private static boolean mayBreak(int before, int after) {
    boolean word = isWord(before) && isWord(after);
    boolean measure = Character.isDigit(before) && UNITS.indexOf(after) >= 0 || before == '毫';
    return !word
        && !measure
        && NO_START.indexOf(after) < 0
        && after != ' '
        && "（《〔“".indexOf(before) < 0;
  }

  private static boolean isWord(int c) {
    return c > ' ' && DisplayWidth.of(c) == 1;
  }
}
