package gongwen.yaml.repair;

import gongwen.yaml.repair.Level.State;

/** Looks at the value of a key, or at an item of a list, in block style. */
final class ValueScanner {
  private final String text;
  private final Lines lines;
  private final Expected root;
  private final Slips slips;
  private final FlowScanner flow;
  private final boolean anchors;

  ValueScanner(String text, Lines lines, Expected root, Slips slips) {
    this.text = text;
    this.lines = lines;
    this.root = root;
    this.slips = slips;
    this.flow = new FlowScanner(text, lines, root, slips);
    this.anchors = text.indexOf('&') >= 0;
  }

  /**
   * Looks at the value that begins at a char of a line, and notes in its level what has become of
   * it.
   *
   * @return the place where the value ends: on the same line, or on a later one
   */
  int scan(int at, int end, Expected expected, Level level) {
    if (at >= end) {
      level.state(State.OPEN);
      return end;
    }
    level.state(State.CLOSED);
    char c = text.charAt(at);
    switch (c) {
      case '#' -> {
        level.state(State.OPEN);
        noValue(at, end, expected);
        return end;
      }
      case '"', '\'' -> {
        return quoted(at, end, level);
      }
      case '[', '{', '［', '｛' -> {
        if (c == '[' || c == '{' || wideFlow(c, at, end, expected)) {
          return bracketed(at, end, expected, level);
        }
      }
      case '|', '>' -> {
        if (blockFollows(at, end)) {
          level.state(State.BLOCK);
          return end;
        }
        return reserved(at, end);
      }
      case '｜', '＞' -> {
        char meant = c == '｜' ? '|' : '>';
        if (Signs.plainEnd(text, at, end) == at + 1) {
          slips.add(
              Slip.safe(
                  SlipCode.FULL_WIDTH_MARK,
                  at,
                  at + 1,
                  Slips.wideMark(c, meant),
                  new Change(at, at + 1, String.valueOf(meant))));
          level.state(State.BLOCK);
          return end;
        }
      }
      case '&' -> {
        int next = anchor(at, end);
        if (next > at) {
          return scan(Signs.skipBlanks(text, next, end), end, expected, level);
        }
        return reserved(at, end);
      }
      case '*' -> {
        return anchors ? end : reserved(at, end);
      }
      case '!' -> {
        boolean tag = at + 1 >= end || text.charAt(at + 1) < 0x80;
        return tag ? end : reserved(at, end);
      }
      case '-', '?', ':' -> {
        if (at + 1 < end && Signs.blank(text.charAt(at + 1))) {
          return reserved(at, end);
        }
      }
      default -> {
        if (Signs.reserved(c)) {
          return reserved(at, end);
        }
      }
    }
    return plain(at, end, expected, level);
  }

  private boolean wideFlow(char c, int at, int end, Expected expected) {
    int last = Signs.plainEnd(text, at, end) - 1;
    char close = text.charAt(last);
    boolean closes = c == '［' ? close == '］' || close == ']' : close == '｝' || close == '}';
    return closes && FlowScanner.mayBe(text, at, last, expected, root);
  }

  private int reserved(int at, int end) {
    int last = Signs.plainEnd(text, at, end);
    slips.quote(SlipCode.RESERVED_CHARACTER, text, at, at, last, Slips.begins(text.charAt(at)));
    return end;
  }

  /** The place after an anchor and its blank, or the same if there is no anchor. */
  int pastAnchor(int at, int end) {
    return at < end && text.charAt(at) == '&' ? Signs.skipBlanks(text, anchor(at, end), end) : at;
  }

  private int anchor(int at, int end) {
    int i = at + 1;
    while (i < end && !Signs.blank(text.charAt(i)) && ",[]{}".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i == at + 1 ? at : i;
  }

  /** Whether a block of text follows, below this line. */
  private boolean blockFollows(int at, int end) {
    int i = at + 1;
    while (i < end && "+-123456789".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    int rest = Signs.skipBlanks(text, i, end);
    return rest == end || (rest > i && text.charAt(rest) == '#');
  }

  private int bracketed(int at, int end, Expected expected, Level level) {
    int plainEnd = Signs.plainEnd(text, at, end);
    if (!closes(at, plainEnd) && !FlowScanner.mayBe(text, at, plainEnd, expected, root)) {
      slips.quote(SlipCode.UNCLOSED_BRACKET, text, at, at, plainEnd, Slips.begins(text.charAt(at)));
      return end;
    }
    int mark = slips.mark();
    int after = flow.collection(at, expected, level.column);
    if (after >= 0 && after <= end && ends(after, end)) {
      return after;
    }
    int line = lines.of(at);
    if (after >= 0) {
      int last = lines.end(lines.of(after));
      int rest = Signs.skipBlanks(text, after, last);
      if (rest == last || (rest > after && text.charAt(rest) == '#')) {
        return after;
      }
      if (lines.of(after) != line) {
        return after;
      }
      slips.back(mark);
      slips.quote(SlipCode.UNEXPECTED_TEXT, text, rest, at, plainEnd, Slips.partlyBracketed());
    }
    return end;
  }

  /** Whether nothing follows on the line but a comment. */
  private boolean ends(int after, int end) {
    int rest = Signs.skipBlanks(text, after, end);
    return rest == end || (rest > after && text.charAt(rest) == '#');
  }

  private boolean closes(int at, int end) {
    char c = text.charAt(at);
    return "［｛".indexOf(c) >= 0 || text.substring(at, end).indexOf(c == '[' ? ']' : '}') > 0;
  }

  private int quoted(int at, int end, Level level) {
    int close = Signs.closing(text, at, end);
    if (close < 0) {
      int later = severalLines(at, level.column);
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

  private int plain(int at, int end, Expected expected, Level level) {
    level.state(State.TEXT);
    int last = Signs.plainEnd(text, at, end);
    for (int i = at; i < last; i++) {
      if (Signs.realColon(text, i, last, false)) {
        int next = nextKey(at, i, level);
        if (next > 0) {
          slips.add(
              Slip.likely(
                  SlipCode.UNEXPECTED_COLON,
                  i,
                  i + 1,
                  Slips.secondKey(),
                  new Change(
                      Signs.trimEnd(text, at, next), next, "\n" + " ".repeat(level.column))));
          return next;
        }
        slips.quote(SlipCode.UNEXPECTED_COLON, text, i, at, last, Slips.colonInText());
        level.state(State.CLOSED);
        return end;
      }
    }
    if (curly(at, last, expected)) {
      level.state(State.CLOSED);
      return end;
    }
    cutOff(at, last, end, expected);
    return end;
  }

  /** Where another key of the level begins that shares the line with this value; 0 if none does. */
  private int nextKey(int at, int colon, Level level) {
    int begin = colon;
    while (begin > at && !Signs.blank(text.charAt(begin - 1))) {
      begin--;
    }
    String word = text.substring(begin, colon);
    boolean another = begin > at && !level.list && level.expected.knows(word) && !level.has(word);
    return another ? begin : 0;
  }

  /** Curly quotes around the whole of a value that is no text. */
  private boolean curly(int at, int last, Expected expected) {
    char first = text.charAt(at);
    char end = text.charAt(last - 1);
    boolean opens = first == '“' || first == '”' || first == '‘' || first == '’';
    boolean closes = "“”‘’\"'".indexOf(end) >= 0;
    boolean odd = end == '"' || end == '\'' || expected.form() == Expected.Form.VALUE;
    if (!opens || !closes || !odd || last - at < 3) {
      return false;
    }
    slips.add(
        Slip.safe(
            SlipCode.CURLY_QUOTES,
            at,
            at + 1,
            Slips.curlyQuotes(),
            new Change(at, last, Signs.quoted(text.substring(at + 1, last - 1)))));
    return true;
  }

  /** What was meant for a value, and is a comment: {@code 编号: #3}. */
  private void noValue(int hash, int end, Expected expected) {
    boolean one = hash > 1 && text.charAt(hash - 1) == ' ' && !Signs.blank(text.charAt(hash - 2));
    boolean joined = hash + 1 < end && Signs.letter(text.charAt(hash + 1));
    if (one && joined && expected.form() != Expected.Form.VALUE && !comments(hash, end)) {
      int last = Signs.trimEnd(text, hash, end);
      slips.add(
          Slip.doubt(
              SlipCode.TEXT_CUT_OFF,
              hash,
              hash + 1,
              Slips.cutOff(),
              new Change(hash, last, Signs.quoted(text.substring(hash, last)))));
    }
  }

  /** Whether what follows a mark of a comment is one for certain. */
  private boolean comments(int hash, int end) {
    String comment = text.substring(hash + 1, end).strip();
    return comment.isEmpty() || comment.startsWith("gongwen") || comment.startsWith("#");
  }

  private void cutOff(int at, int last, int end, Expected expected) {
    int hash = last + 1;
    if (hash >= end
        || text.charAt(last) != ' '
        || text.charAt(hash) != '#'
        || expected.form() == Expected.Form.VALUE) {
      return;
    }
    if (!comments(hash, end)) {
      slips.add(
          Slip.doubt(
              SlipCode.TEXT_CUT_OFF,
              hash,
              hash + 1,
              Slips.cutOff(),
              new Change(
                  at,
                  Signs.trimEnd(text, at, end),
                  Signs.quoted(text.substring(at, Signs.trimEnd(text, at, end))))));
    }
  }
}
