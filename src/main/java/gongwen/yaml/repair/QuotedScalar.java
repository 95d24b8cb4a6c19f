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
      return later >= 0 ? later : unclosed(at, deeperEnd(at, end, column));
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
    if (text.charAt(at) != '"' || Signs.has(text, '\'', at + 1, close)) {
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
    int close = closing(at, column);
    if (close < 0) {
      return -1;
    }
    int last = lines.endOf(close);
    int rest = Signs.skipBlanks(text, close + 1, last);
    return rest == last || text.charAt(rest) == '#' ? last : -1;
  }

  /** The mark that closes a quotation on a later line; -1 where an entry begins before it. */
  private int closing(int at, int column) {
    char quote = text.charAt(at);
    int line = lines.of(at);
    int next = line + 1 < lines.count() ? lines.start(line + 1) : text.length();
    for (int i = at + 1; i < text.length(); i++) {
      if (i == next) {
        line++;
        next = line + 1 < lines.count() ? lines.start(line + 1) : text.length();
        int first = Signs.skipBlanks(text, i, lines.end(line));
        if (first - i <= column && startsEntry(first, lines.end(line))) {
          return -1;
        }
      }
      char c = text.charAt(i);
      boolean skipsNext =
          c == '\\'
              ? quote == '"'
              : c == quote && quote == '\'' && i + 1 < next && text.charAt(i + 1) == quote;
      if (skipsNext && i + 1 < next) {
        i++;
      } else if (c == quote) {
        return i;
      }
    }
    return -1;
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

  /** The end of the last of the deeper lines, which belong to a quotation that is never closed. */
  private int deeperEnd(int at, int end, int column) {
    int last = end;
    for (int line = lines.of(at) + 1; line < lines.count(); line++) {
      int first = Signs.skipBlanks(text, lines.start(line), lines.end(line));
      if (first == lines.end(line)) {
        continue;
      }
      if (first - lines.start(line) <= column
          || Dash.read(text, first, lines.end(line)).real()
          || startsEntry(first, lines.end(line))) {
        break;
      }
      last = lines.end(line);
    }
    return last;
  }

  private int unclosed(int at, int end) {
    int last = end > lines.endOf(at) ? Signs.trimEnd(text, at, end) : Signs.plainEnd(text, at, end);
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
