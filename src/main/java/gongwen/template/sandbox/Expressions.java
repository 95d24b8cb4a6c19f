package gongwen.template.sandbox;

import java.util.ArrayList;
import java.util.List;

/** Finds the expressions in a text of a unit: {@code ${…}} is code, everything else is text. */
public final class Expressions {
  /**
   * A piece of a text.
   *
   * @param from its first char; of an expression, the first char between the braces
   * @param to the char after its last one
   */
  public record Piece(Kind kind, int from, int to) {}

  /** What a piece is. */
  public enum Kind {
    TEXT,
    EXPRESSION,
    /** An expression without its closing brace. */
    UNCLOSED
  }

  private Expressions() {}

  /** The pieces in order; a {@code $} after a backslash opens nothing. */
  public static List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    int done = 0;
    int open = open(text, 0);
    while (open >= 0) {
      if (open > done) {
        pieces.add(new Piece(Kind.TEXT, done, open));
      }
      int close = endOfExpression(text, open + 2);
      if (close < 0) {
        pieces.add(new Piece(Kind.UNCLOSED, open + 2, text.length()));
        return pieces;
      }
      pieces.add(new Piece(Kind.EXPRESSION, open + 2, close));
      done = close + 1;
      open = open(text, done);
    }
    if (done < text.length()) {
      pieces.add(new Piece(Kind.TEXT, done, text.length()));
    }
    return pieces;
  }

  private static int open(String text, int from) {
    int open = text.indexOf("${", from);
    while (open >= 0 && escaped(text, open)) {
      open = text.indexOf("${", open + 2);
    }
    return open;
  }

  private static boolean escaped(String text, int at) {
    int backslashes = 0;
    while (at - backslashes > 0 && text.charAt(at - backslashes - 1) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }

  private static int endOfExpression(String text, int from) {
    int depth = 0;
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '"' || c == '\'') {
        i = endOfString(text, i);
        continue;
      }
      if (c == '{') {
        depth++;
      } else if (c == '}' && depth-- == 0) {
        return i;
      }
      i++;
    }
    return -1;
  }

  /** The char after the string literal that opens here; in a raw one a backslash is a char. */
  static int endOfString(String code, int open) {
    boolean raw =
        open > 0
            && code.charAt(open - 1) == 'r'
            && (open < 2 || !Character.isJavaIdentifierPart(code.charAt(open - 2)));
    char quote = code.charAt(open);
    int i = open + 1;
    while (i < code.length()) {
      char c = code.charAt(i);
      if (c == quote) {
        return i + 1;
      }
      i += c == '\\' && !raw ? 2 : 1;
    }
    return code.length();
  }
}
