package gongwen.markdown;

import gongwen.document.Inline;
import gongwen.text.LineJoin;
import java.util.ArrayList;
import java.util.List;

/** Works on pieces of running text. */
final class Pieces {
  private Pieces() {}

  /** Neighbouring pieces of text become one; those without text go. */
  static List<Inline> merge(List<Inline> pieces) {
    List<Inline> merged = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Inline piece : pieces) {
      if (piece instanceof Inline.Text) {
        text.append(piece.text());
      } else {
        flush(text, merged);
        merged.add(piece);
      }
    }
    flush(text, merged);
    return List.copyOf(merged);
  }

  private static void flush(StringBuilder text, List<Inline> pieces) {
    if (!text.isEmpty()) {
      pieces.add(new Inline.Text(text.toString()));
      text.setLength(0);
    }
  }

  /** Without the blanks at both ends; the full-width one is a blank. */
  static List<Inline> strip(List<Inline> pieces) {
    List<Inline> stripped = new ArrayList<>(merge(pieces));
    if (!stripped.isEmpty() && stripped.get(0) instanceof Inline.Text first) {
      stripped.set(0, new Inline.Text(stripLeading(first.text())));
    }
    int last = stripped.size() - 1;
    if (last >= 0 && stripped.get(last) instanceof Inline.Text end) {
      stripped.set(last, new Inline.Text(stripTrailing(end.text())));
    }
    return merge(stripped);
  }

  /** Without the first characters, as far as they are plain text. */
  static List<Inline> without(int chars, List<Inline> pieces) {
    List<Inline> rest = new ArrayList<>(pieces);
    if (!rest.isEmpty() && rest.get(0) instanceof Inline.Text first) {
      int cut = Math.min(chars, first.text().length());
      rest.set(0, new Inline.Text(first.text().substring(cut)));
    }
    return strip(rest);
  }

  /**
   * One line out of several, each without blanks at its ends. Between Chinese and anything else a
   * line break is nothing, between two words in Latin letters a space.
   */
  static List<Inline> join(List<List<Inline>> lines) {
    List<Inline> joined = new ArrayList<>();
    int before = 0;
    for (List<Inline> line : lines) {
      String text = Inline.text(line);
      if (text.isEmpty()) {
        continue;
      }
      if (before != 0 && LineJoin.isSpace(before, text.codePointAt(0))) {
        joined.add(new Inline.Text(" "));
      }
      joined.addAll(line);
      before = text.codePointBefore(text.length());
    }
    return merge(joined);
  }

  private static String stripLeading(String text) {
    int from = 0;
    while (from < text.length() && isBlank(text.charAt(from))) {
      from++;
    }
    return text.substring(from);
  }

  private static String stripTrailing(String text) {
    int to = text.length();
    while (to > 0 && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(0, to);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u3000';
  }
}
