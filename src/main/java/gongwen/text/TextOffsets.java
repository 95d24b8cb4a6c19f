package gongwen.text;

import java.util.ArrayList;
import java.util.List;

/** Turns places of a text into offsets in its chars (UTF-16). */
public final class TextOffsets {
  private final String text;
  private final List<Integer> lines = new ArrayList<>();

  public TextOffsets(String text) {
    this.text = text;
    lines.add(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
        lines.add(i + 1);
      }
    }
  }

  /** The offset of a place that the text has. */
  public int of(Position position) {
    return text.offsetByCodePoints(lines.get(position.line() - 1), position.column() - 1);
  }

  /** Where a line begins; the end of the text for those after its last. */
  public int lineStart(int number) {
    return number <= lines.size() ? lines.get(number - 1) : text.length();
  }
}
