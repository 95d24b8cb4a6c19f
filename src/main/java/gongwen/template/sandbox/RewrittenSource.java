package gongwen.template.sandbox;

import java.util.Arrays;

/**
 * A text that was changed before it is compiled, with the way back: for each of its chars the char
 * of the original from which it came.
 */
record RewrittenSource(String text, int[] origins, int originalLength) {

  static RewrittenSource unchanged(String text) {
    int[] same = new int[text.length()];
    Arrays.setAll(same, i -> i);
    return new RewrittenSource(text, same, text.length());
  }

  /** Where the char at this offset came from; the end of the original for the end of the text. */
  int origin(int offset) {
    return offset < origins.length ? origins[Math.max(offset, 0)] : originalLength;
  }

  /** The offset of a line and column (both from 1, columns in chars) as FreeMarker gives them. */
  int offset(int line, int column) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        return text.length();
      }
      start = end + 1;
    }
    return Math.min(start + Math.max(column, 1) - 1, text.length());
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
