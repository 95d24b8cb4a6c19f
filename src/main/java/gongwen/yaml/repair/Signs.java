package gongwen.yaml.repair;

/** What single characters are to YAML, and what they are to those who type them. */
final class Signs {
  private static final String BEGIN_NO_TEXT = "@`%,]}";

  /** Of the chars below 0x40, those that mean nothing within a text: no {@code : # , " '}. */
  private static final long QUIET =
      0xFFFF_FFFF_0000_0000L & ~(1L << ':' | 1L << '#' | 1L << ',' | 1L << '"' | 1L << '\'');

  private Signs() {}

  /** A blank of YAML's or one that only looks like it. */
  static boolean blank(char c) {
    return c == ' ' || c == '\t' || oddBlank(c);
  }

  /** A blank that YAML takes for a letter. */
  static boolean oddBlank(char c) {
    return c == '\u3000'
        || c == '\u00A0'
        || (c >= '\u2000' && c <= '\u200B')
        || c == '\u202F'
        || c == '\u205F';
  }

  /** A letter or a digit; those of most texts are found without a table. */
  static boolean letter(char c) {
    return (c >= '\u4E00' && c <= '\u9FFF')
        || (c >= 'a' && c <= 'z')
        || (c > 'z' && Character.isLetterOrDigit(c))
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9');
  }

  /** A letter or digit of Chinese or ASCII, as nearly all are; found without a table. */
  static boolean plainLetter(char c) {
    return (c >= '\u4E00' && c <= '\u9FFF')
        || (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9');
  }

  /** A char that is no mark of structure, and nothing that is taken for one, within a text. */
  static boolean harmless(char c) {
    if (c >= '\u4E00' && c <= '\u9FFF' || c >= '\u3001' && c <= '\u303F') {
      return true;
    }
    if (c < 0x80) {
      return c >= 0x40 ? "[]{}".indexOf(c) < 0 : (QUIET >> c & 1) != 0;
    }
    if (c > '\uFF00' && c < '\uFF5F') {
      return c != '：' && "［］｛｝".indexOf(c) < 0;
    }
    return !colonLike(c) && !oddBlank(c) && !invisible(c);
  }

  /** Taken for a comma. */
  static boolean divides(char c) {
    return "，；、,;".indexOf(c) >= 0;
  }

  /** Takes up no room at all. */
  static boolean invisible(char c) {
    return (c >= '\u200B' && c <= '\u200F') || c == '\u2060' || c == '\u00AD' || c == '\uFEFF';
  }

  /** A full-width letter or digit of ASCII. */
  static boolean wideLetter(char c) {
    return (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ') || (c >= '０' && c <= '９');
  }

  /** Taken for a colon, and none. */
  static boolean colonLike(char c) {
    return c == '：' || c == '﹕' || c == '∶' || c == '︰' || c == '꞉';
  }

  /** Taken for the hyphen of an item. */
  static boolean dashLike(char c) {
    return "－–—―•·∙・●◆■▪○◇□※➢➤►▶★☆√✓✔*".indexOf(c) >= 0;
  }

  /** Cannot be the first of a plain text. */
  static boolean reserved(char c) {
    return BEGIN_NO_TEXT.indexOf(c) >= 0;
  }

  static int skipBlanks(String text, int from, int end) {
    int i = from;
    while (i < end && blank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  static int trimEnd(String text, int from, int end) {
    int i = end;
    while (i > from && blank(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  static boolean hasOddBlank(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (oddBlank(text.charAt(i)) || invisible(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a char is within a stretch; the rest of the text is not looked at. */
  static boolean has(String text, char wanted, int from, int end) {
    for (int i = from; i < end; i++) {
      if (text.charAt(i) == wanted) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line begins or ends a document. */
  static boolean documentMark(String text, int start, int end) {
    return (text.startsWith("---", start) || text.startsWith("...", start))
        && (start + 3 == end || blank(text.charAt(start + 3)));
  }

  /** Where a colon stands that YAML takes for one. */
  static boolean realColon(String text, int at, int end, boolean flow) {
    if (text.charAt(at) != ':') {
      return false;
    }
    if (at + 1 >= end) {
      return true;
    }
    char next = text.charAt(at + 1);
    return next == ' ' || next == '\t' || (flow && ",[]{}".indexOf(next) >= 0);
  }

  /** The end of a plain value on a line: before a comment, without the blanks that follow. */
  static int plainEnd(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (comment(text, i, from)) {
        return trimEnd(text, from, i);
      }
    }
    return trimEnd(text, from, end);
  }

  /** Whether a comment begins here. */
  static boolean comment(String text, int at, int lineStart) {
    return text.charAt(at) == '#'
        && (at == lineStart || text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t');
  }

  /** The quotation mark that closes the one at this place; -1 if there is none before the end. */
  static int closing(String text, int at, int end) {
    char quote = text.charAt(at);
    for (int i = at + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\\' && quote == '"') {
        i++;
      } else if (c == quote) {
        if (quote == '\'' && i + 1 < end && text.charAt(i + 1) == '\'') {
          i++;
        } else {
          return i;
        }
      }
    }
    return -1;
  }

  /** The text in quotes that can hold it. */
  static String quoted(String value) {
    boolean plain = value.indexOf('"') < 0 && value.indexOf('\\') < 0;
    return plain ? '"' + value + '"' : '\'' + value.replace("'", "''") + '\'';
  }
}
