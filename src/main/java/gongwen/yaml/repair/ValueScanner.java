package gongwen.yaml.repair;

import gongwen.yaml.repair.Level.State;

/** Looks at the value of a key, or at an item of a list, in block style. */
final class ValueScanner {
  private final String text;
  private final Lines lines;
  private final Expected root;
  private final Slips slips;
  private final LookAhead ahead;
  private final QuotedScalar quotes;
  private final PlainScalar plain;
  private final FlowScanner flow;
  private final RoundBrackets round;
  private final boolean anchors;

  ValueScanner(String text, Lines lines, Expected root, LookAhead ahead, Slips slips) {
    this.text = text;
    this.lines = lines;
    this.root = root;
    this.slips = slips;
    this.quotes = new QuotedScalar(text, lines, root, slips);
    this.ahead = ahead;
    this.plain = new PlainScalar(text, lines, root, ahead, slips);
    this.flow = new FlowScanner(text, lines, root, slips);
    this.round = new RoundBrackets(text, root, slips);
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
        plain.noValue(at, end, expected);
        return end;
      }
      case '"', '\'' -> {
        return quotes.scan(at, end, level.column);
      }
      case '[', '{', '［', '｛' -> {
        if (c == '[' || c == '{' || wideFlow(c, at, end, expected)) {
          return bracketed(at, end, expected, level);
        }
      }
      case '【' -> {
        if (expected.list()) {
          blackBrackets(at, Signs.plainEnd(text, at, end));
        }
      }
      case '（', '(' -> {
        if (inRoundBrackets(at, end, expected, level)) {
          return end;
        }
      }
      case '|', '>' -> {
        if (blockFollows(at, end)) {
          level.state(State.BLOCK);
          return end;
        }
        return textOnLine(at, end, level) ? end : reserved(at, end);
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
        int next = pastAnchor(at, end);
        return next > at ? scan(next, end, expected, level) : reserved(at, end);
      }
      case '*' -> {
        return anchors ? end : reserved(at, end);
      }
      case '!' -> {
        boolean tag = at + 1 >= end || text.charAt(at + 1) < 0x80;
        return tag ? end : reserved(at, end);
      }
      case '-', '?', ':' -> {
        if (at + 1 == end || Signs.blank(text.charAt(at + 1))) {
          return reserved(at, end);
        }
      }
      default -> {
        if (Signs.reserved(c)) {
          return reserved(at, end);
        }
      }
    }
    return plain.scan(at, end, expected, level);
  }

  /** A block of text that begins on the line of its mark, and goes on below. */
  private boolean textOnLine(int at, int end, Level level) {
    int first = Signs.skipBlanks(text, at + 1, end);
    int column = ahead.nextColumn(lines.of(at));
    if (first == at + 1 || column <= level.column) {
      return false;
    }
    slips.add(
        Slip.safe(
            SlipCode.UNEXPECTED_TEXT,
            first,
            first + 1,
            Slips.textAfterBlockMark(),
            new Change(at + 1, first, "\n" + " ".repeat(column))));
    level.state(State.BLOCK);
    return true;
  }

  private boolean wideFlow(char c, int at, int end, Expected expected) {
    int last = Signs.plainEnd(text, at, end) - 1;
    char close = text.charAt(last);
    boolean closes = c == '［' ? close == '］' || close == ']' : close == '｝' || close == '}';
    return closes && FlowScanner.mayBe(text, at, last, expected, root);
  }

  /** Reports a list whose brackets are those of a title, for YAML reads it as one text. */
  private void blackBrackets(int at, int end) {
    if (text.charAt(end - 1) != '】' || text.indexOf('】', at) != end - 1) {
      return;
    }
    String items = text.substring(at + 1, end - 1).replace("，", ", ").replace("、", ", ");
    slips.add(
        Slip.doubt(
            SlipCode.FULL_WIDTH_COMMA,
            at,
            end,
            Slips.blackBrackets(),
            new Change(at, end, "[" + items + "]")));
  }

  private int reserved(int at, int end) {
    int last = Signs.plainEnd(text, at, end);
    slips.quote(SlipCode.RESERVED_CHARACTER, text, at, at, last, Slips.begins(text.charAt(at)));
    return end;
  }

  /** The place after an anchor, or wrongly several, and blanks; the same if there is none. */
  int pastAnchor(int at, int end) {
    int next = at;
    int i = at;
    while (i < end && text.charAt(i) == '&') {
      int name = ++i;
      while (i < end && !Signs.blank(text.charAt(i)) && ",[]{}".indexOf(text.charAt(i)) < 0) {
        i++;
      }
      if (i == name) {
        break;
      }
      i = Signs.skipBlanks(text, i, end);
      next = i;
    }
    return next;
  }

  /** Whether round brackets are around a record here; they are reported. */
  boolean inRoundBrackets(int at, int end, Expected expected, Level level) {
    boolean found =
        at < end && "（(".indexOf(text.charAt(at)) >= 0 && round.report(at, end, expected);
    if (found) {
      level.state(State.CLOSED);
    }
    return found;
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
    int right = RightFlow.end(lines.chars(), at, end);
    if (right >= 0 && ends(right, end)) {
      return right;
    }
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
      if (tooMuch(rest, end)) {
        return end;
      }
      slips.back(mark);
      slips.quote(SlipCode.UNEXPECTED_TEXT, text, rest, at, plainEnd, Slips.partlyBracketed());
    }
    return end;
  }

  /** Brackets and commas after the last bracket; they are reported and left out. */
  private boolean tooMuch(int rest, int end) {
    int last = Signs.plainEnd(text, rest, end);
    for (int i = rest; i < last; i++) {
      if ("]}］｝，,；;。".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    slips.add(
        Slip.safe(
            SlipCode.UNEXPECTED_TEXT,
            rest,
            last,
            Slips.tooMuch(text.substring(rest, last)),
            new Change(rest, last, "")));
    return true;
  }

  /** Whether nothing follows on the line but a comment. */
  private boolean ends(int after, int end) {
    int rest = Signs.skipBlanks(text, after, end);
    return rest == end || (rest > after && text.charAt(rest) == '#');
  }

  private boolean closes(int at, int end) {
    char c = text.charAt(at);
    return "［｛".indexOf(c) >= 0 || Signs.has(text, c == '[' ? ']' : '}', at, end);
  }
}
