package gongwen.yaml.repair;

/** Looks at a value in quotes, in block style. */
final class QuotedScalar {
  private final String text;
  private final Lines lines;
  private final Expected root;
  private final Slips slips;

  QuotedScalar(String text, Lines lines, Expected root, Slips slips) {
    this.text = text;
    this.lines = lines;
    this.root = root;
    this.slips = slips;
  }

  /**
   * @param column of the mapping or list that it is in
   * @return the place where it ends: on the same line, or on a later one
   */
  int scan(int at, int end, int column) {
    int close = Signs.closing(text, at, end);
    if (close < 0) {
      int later = severalLines(at, column);
      return later >= 0 ? later : unclosed(at, end);
    }
    int rest = Signs.skipBlanks(text, close + 1, end);
    if (rest < end && !(rest > close + 1 && text.charAt(rest) == '#')) {
      slips.quote(
          SlipCode.UNEXPECTED_TEXT,
          text,
          rest,
          at,
          Signs.plainEnd(text, at, end),
          Slips.partlyQuoted());
      return end;
    }
    escapes(at, close);
    return end;
  }

  /** Backslashes in a text that knows nothing of them, as in a path of Windows. */
  private void escapes(int at, int close) {
    if (text.charAt(at) != '"' || text.substring(at + 1, close).indexOf('\'') >= 0) {
      return;
    }
    for (int i = at + 1; i < close; i++) {
      if (text.charAt(i) == '\\') {
        if ("0abt\tnvfre \"/\\N_LPxuU".indexOf(text.charAt(i + 1)) < 0) {
          slips.add(
              Slip.safe(
                  SlipCode.BAD_ESCAPE,
                  i,
                  i + 1,
                  Slips.badEscape(),
                  new Change(at, at + 1, "'"),
                  new Change(close, close + 1, "'")));
          return;
        }
        i++;
      }
    }
  }

  /** The place after a quotation that goes on below; -1 if it is never closed. */
  private int severalLines(int at, int column) {
    char quote = text.charAt(at);
    int close = -1;
    int line = lines.of(at) + 1;
    for (; line < lines.count() && close < 0; line++) {
      int start = lines.start(line);
      int first = Signs.skipBlanks(text, start, lines.end(line));
      if (first - start <= column && startsEntry(first, lines.end(line))) {
        return -1;
      }
      int mark = text.indexOf(quote, start);
      if (mark >= 0 && mark < lines.end(line)) {
        close = Signs.closing(text, at, lines.end(line));
      } else if (mark < 0) {
        return -1;
      }
    }
    if (close < 0) {
      return -1;
    }
    int last = lines.end(lines.of(close));
    int rest = Signs.skipBlanks(text, close + 1, last);
    return rest == last || text.charAt(rest) == '#' ? last : -1;
  }

  private boolean startsEntry(int at, int end) {
    int content =
        at + 1 < end && text.charAt(at) == '-' && text.charAt(at + 1) == ' '
            ? Signs.skipBlanks(text, at + 1, end)
            : at;
    return KeyText.read(text, content, end, false, root)
        .filter(key -> root.anywhere(key.name()) || key.real())
        .isPresent();
  }

  private int unclosed(int at, int end) {
    int last = Signs.plainEnd(text, at, end);
    char quote = text.charAt(at);
    boolean curly = last - 1 > at && "“”‘’".indexOf(text.charAt(last - 1)) >= 0;
    slips.add(
        curly
            ? Slip.safe(
                SlipCode.CURLY_QUOTES,
                last - 1,
                last,
                Slips.curlyQuotes(),
                new Change(last - 1, last, String.valueOf(quote)))
            : Slip.likely(
                SlipCode.UNCLOSED_QUOTE,
                at,
                at + 1,
                Slips.unclosedQuote(),
                Change.insert(last, String.valueOf(quote))));
    return end;
  }
}
