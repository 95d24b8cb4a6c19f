package gongwen.template.compose;

import gongwen.diagnostic.Fix;
import gongwen.diagnostic.Fix.Edit;
import gongwen.text.Position;
import gongwen.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An expression with the signs that a Chinese input method gives where ASCII ones are wanted:
 * 次数（“学习”，“全部”）. Each of them is one char, and so is what stands for it.
 */
final class WideSigns {
  private static final String WIDE = "，（）＝［］．\u3000";
  private static final String ASCII = ",()=[]. ";
  private static final String OPENING = "“”‘’";

  private final String code;
  private final char mark;
  private final StringBuilder corrected;

  /**
   * @param mark what stands for a quotation mark
   */
  private WideSigns(String code, char mark) {
    this.code = code;
    this.mark = mark;
    this.corrected = new StringBuilder(code);
  }

  /**
   * The expression as it was meant; empty when there is nothing wrong with its signs, or it cannot
   * be told what they mean.
   *
   * @param text the place of the first char of the text that it stands in
   */
  static Optional<String> corrected(String code, Span text) {
    WideSigns signs = new WideSigns(code, before(text) == '"' ? '\'' : '"');
    return signs.follow() ? Optional.of(signs.corrected.toString()) : Optional.empty();
  }

  /** The index of the first char that is wrong. */
  static int first(String code, String corrected) {
    int i = 0;
    while (code.charAt(i) == corrected.charAt(i)) {
      i++;
    }
    return i;
  }

  /**
   * What writes the expression so in the file.
   *
   * @param from where it begins in the text
   */
  static Optional<Fix> fix(String code, String corrected, int from, TextExpander.Anchor anchor) {
    boolean plainInBraces = inBraces(anchor.span(0, 0));
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < code.length(); i++) {
      if (code.charAt(i) != corrected.charAt(i)) {
        Span place = anchor.span(from + i, from + i + 1);
        String sign = corrected.substring(i, i + 1);
        if (!place.shows(code.substring(i, i + 1)) || plainInBraces && sign.equals(",")) {
          return Optional.empty();
        }
        edits.add(new Edit(place, sign));
      }
    }
    return Optional.of(new Fix(true, edits));
  }

  /** The sign before a text: a quotation mark, if it is quoted. */
  private static char before(Span text) {
    String line = before(text.start(), text);
    return line.isEmpty() ? ' ' : line.charAt(line.length() - 1);
  }

  private static String before(Position start, Span text) {
    String line = text.source().line(start.line()).orElse("");
    int columns = Math.min(start.column() - 1, line.codePointCount(0, line.length()));
    return line.substring(0, line.offsetByCodePoints(0, columns));
  }

  private static boolean inBraces(Span text) {
    String line = before(text.start(), text);
    boolean quoted = before(text) == '"' || before(text) == '\'';
    return !quoted && (line.indexOf('{') >= 0 || line.indexOf('[') >= 0);
  }

  private boolean follow() {
    boolean changed = false;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      int wide = WIDE.indexOf(c);
      if (c == '"' || c == '\'') {
        i = past(c, i);
      } else if (OPENING.indexOf(c) >= 0) {
        i = pastWide(i, c == '“' || c == '”' ? "“”\"" : "‘’'");
        changed = true;
      } else if (wide >= 0) {
        corrected.setCharAt(i, ASCII.charAt(wide));
        changed = true;
      }
      if (i < 0) {
        return false;
      }
    }
    return changed;
  }

  /** The end of a text in quotation marks; -1 if it has none. */
  private int past(char quote, int open) {
    for (int i = open + 1; i < code.length(); i++) {
      if (code.charAt(i) == '\\') {
        i++;
      } else if (code.charAt(i) == quote) {
        return i;
      }
    }
    return -1;
  }

  private int pastWide(int open, String closing) {
    for (int i = open + 1; i < code.length(); i++) {
      char c = code.charAt(i);
      if (closing.indexOf(c) >= 0) {
        corrected.setCharAt(open, mark);
        corrected.setCharAt(i, mark);
        return i;
      }
      if (c == mark || c == '\\') {
        return -1;
      }
    }
    return -1;
  }
}
