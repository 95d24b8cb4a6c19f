package gongwen.markdown;

import gongwen.document.ChartForm;
import java.util.Optional;

/**
 * The line right above a table, or above its caption, that makes a chart of it: {@code <!-- 簇状条形图
 * -->}. Other readers of Markdown show the table.
 */
final class ChartMark {
  private static final String OPEN = "<!-- ";
  private static final String CLOSE = " -->";

  private ChartMark() {}

  static String of(ChartForm form) {
    return OPEN + form.word() + CLOSE;
  }

  /** The form that a line names. */
  static Optional<ChartForm> find(String line) {
    String text = line.strip();
    return text.startsWith(OPEN)
            && text.endsWith(CLOSE)
            && text.length() > OPEN.length() + CLOSE.length()
        ? ChartForm.named(text.substring(OPEN.length(), text.length() - CLOSE.length()).strip())
        : Optional.empty();
  }
}
