package gongwen.yaml.repair;

import gongwen.yaml.repair.Level.State;

/** Looks at a value without quotes, in block style. */
final class PlainScalar {
  private final String text;
  private final Lines lines;
  private final Expected root;
  private final LookAhead ahead;
  private final Slips slips;

  /** The end of a line that two keys share. */
  private int shared = -1;

  PlainScalar(String text, Lines lines, Expected root, LookAhead ahead, Slips slips) {
    this.text = text;
    this.lines = lines;
    this.root = root;
    this.ahead = ahead;
    this.slips = slips;
  }

  /**
   * @return the place where it ends: the end of the line, or where another key begins on it
   */
  int scan(int at, int end, Expected expected, Level level) {
    level.state(State.TEXT);
    if (right(at, end, expected)) {
      return end;
    }
    int last = Signs.plainEnd(text, at, end);
    for (int i = at; i < last; i++) {
      boolean real = Signs.realColon(text, i, last, false);
      if (real || colonOfKey(i, end, expected)) {
        int next = nextKey(at, i, level);
        if (next > 0) {
          shared = end;
          int until = before(at, next);
          slips.add(
              Slip.likely(
                  SlipCode.UNEXPECTED_COLON,
                  i,
                  i + 1,
                  Slips.secondKey(),
                  new Change(until, next, "\n" + " ".repeat(level.column))));
          return next;
        }
        if (!real) {
          continue;
        }
        slips.quote(SlipCode.UNEXPECTED_COLON, text, i, at, last, Slips.colonInText());
        level.state(State.CLOSED);
        return end;
      }
    }
    tooMuch(at, last, end, expected, level);
    if (curly(at, last, expected)) {
      level.state(State.CLOSED);
      return end;
    }
    cutOff(at, last, end, expected);
    return end;
  }

  /** Whether there is nothing in a value, or at its ends, that can be a slip. */
  private boolean right(int at, int end, Expected expected) {
    char[] chars = lines.chars();
    char c = chars[at];
    for (int i = at; i < end; i++) {
      c = chars[i];
      if (!Signs.harmless(c)) {
        return false;
      }
    }
    boolean sentence = expected.form() != Expected.Form.VALUE && "。》）".indexOf(c) >= 0;
    return (Signs.plainLetter(c) || sentence)
        && (Signs.plainLetter(text.charAt(at)) || text.charAt(at) == '《');
  }

  /**
   * Whether a colon that YAML takes for a letter may be that of a second key: after a value that is
   * no text, or on a line of which others have been found.
   */
  private boolean colonOfKey(int at, int end, Expected expected) {
    char c = text.charAt(at);
    return (c == ':' || Signs.colonLike(c))
        && (expected.form() == Expected.Form.VALUE || shared == end);
  }

  /** Where another key of the level begins that shares the line with this value; 0 if none does. */
  private int nextKey(int at, int colon, Level level) {
    int begin = colon;
    while (begin > at && Signs.letter(text.charAt(begin - 1))) {
      if (colon - begin > KeyText.LONGEST_KNOWN) {
        return 0;
      }
      begin--;
    }
    String word = text.substring(begin, colon);
    boolean divided =
        begin > at
            && (Signs.blank(text.charAt(begin - 1)) || Signs.divides(text.charAt(begin - 1)));
    boolean another = divided && !level.list && level.expected.knows(word) && !level.has(word);
    return another ? begin : 0;
  }

  /** The end of a value, without what divides it from the next key. */
  private int before(int at, int next) {
    int until = Signs.trimEnd(text, at, next);
    return until > at && Signs.divides(text.charAt(until - 1))
        ? Signs.trimEnd(text, at, until - 1)
        : until;
  }

  /** Reports a mark after a value that ends no sentence, and blanks that YAML takes for letters. */
  private void tooMuch(int at, int last, int end, Expected expected, Level level) {
    char c = text.charAt(last - 1);
    boolean value = expected.form() == Expected.Form.VALUE;
    boolean mark =
        last - at > 1
            && (value
                ? "。，；、,;".indexOf(c) >= 0
                : (c == ',' || c == '，')
                    && root != Expected.ANYTHING
                    && !level.list
                    && ends(at, level));
    if (mark) {
      Change change = new Change(last - 1, last, "");
      slips.add(
          value
              ? Slip.safe(SlipCode.UNEXPECTED_TEXT, last - 1, last, Slips.markAfterValue(c), change)
              : Slip.likely(
                  SlipCode.UNEXPECTED_TEXT, last - 1, last, Slips.markAfterValue(c), change));
    } else if (last < end && Signs.hasOddBlank(text, last, Signs.skipBlanks(text, last, end))) {
      slips.add(
          Slip.safe(
              SlipCode.FULL_WIDTH_SPACE,
              last,
              last + 1,
              Slips.wideSpace(),
              new Change(last, Signs.skipBlanks(text, last, end), "")));
    }
  }

  /** Whether a text does not go on below. */
  private boolean ends(int at, Level level) {
    return ahead.nextColumn(lines.of(at)) <= level.column;
  }

  /** Curly quotes around the whole of a value that is no text. */
  private boolean curly(int at, int last, Expected expected) {
    char first = text.charAt(at);
    char end = text.charAt(last - 1);
    boolean opens = first == '“' || first == '”' || first == '‘' || first == '’';
    boolean closes = "“”‘’\"'".indexOf(end) >= 0;
    if ((first == '＂' || first == '＇') && last - at > 2 && end == first) {
      slips.add(
          Slip.safe(
              SlipCode.CURLY_QUOTES,
              at,
              at + 1,
              Slips.curlyQuotes(),
              new Change(at, last, Signs.quoted(text.substring(at + 1, last - 1)))));
      return true;
    }
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
  void noValue(int hash, int end, Expected expected) {
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
