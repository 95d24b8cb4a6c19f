package gongwen.yaml.repair;

import gongwen.text.Position;
import java.util.Arrays;

/** Where the lines of a text begin and end; lines count from 0 here. */
final class Lines {
  private final String text;
  private char[] chars = new char[0];
  private int[] starts = new int[64];
  private int count;

  /** The line that was asked for last: mostly it is asked for again. */
  private int last;

  /** A place and its column, from which others in the same line are counted. */
  private int knownOffset;

  private int knownColumn = 1;

  Lines(String text) {
    this.text = text;
    add(0);
    if (text.indexOf('\r') < 0) {
      for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
        add(i + 1);
      }
      return;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
        add(i + 1);
      }
    }
  }

  private void add(int start) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
    }
    starts[count++] = start;
  }

  /** The text as an array, for those that look at each of its chars; not to be changed. */
  char[] chars() {
    if (chars.length != text.length()) {
      chars = text.toCharArray();
    }
    return chars;
  }

  int count() {
    return count;
  }

  int start(int line) {
    return starts[line];
  }

  /** The end of what the line holds, before the mark that ends it. */
  int end(int line) {
    if (line + 1 == count) {
      return text.length();
    }
    int end = starts[line + 1] - 1;
    return end > starts[line] && text.charAt(end) == '\n' && text.charAt(end - 1) == '\r'
        ? end - 1
        : end;
  }

  /** The line of a char; that of its end for the end of the text. */
  int of(int offset) {
    if (offset < starts[last] || (last + 1 < count && offset >= starts[last + 1])) {
      int found = Arrays.binarySearch(starts, 0, count, offset);
      last = found >= 0 ? found : -found - 2;
    }
    return last;
  }

  /** The end of the line of a char. */
  int endOf(int offset) {
    return end(of(offset));
  }

  Position position(int offset) {
    int line = of(offset);
    return new Position(line + 1, columnOf(line, Math.min(offset, end(line))));
  }

  /** The column of a place, counted on from the place that was asked for last, if it can be. */
  private int columnOf(int line, int offset) {
    if (knownOffset < starts[line] || knownOffset > offset) {
      knownOffset = starts[line];
      knownColumn = 1;
    }
    int column = knownColumn + text.codePointCount(knownOffset, offset);
    boolean within = offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
    if (!within) {
      knownOffset = offset;
      knownColumn = column;
    }
    return column;
  }

  int offset(Position position) {
    int line = Math.min(position.line() - 1, count - 1);
    if (knownOffset < starts[line] || knownOffset > end(line) || knownColumn > position.column()) {
      knownOffset = starts[line];
      knownColumn = 1;
    }
    int end = end(line);
    while (knownColumn < position.column() && knownOffset < end) {
      knownOffset += Character.charCount(text.codePointAt(knownOffset));
      knownColumn++;
    }
    return Math.min(knownOffset, end);
  }
}
