package gongwen.yaml.repair;

import gongwen.yaml.repair.Level.State;

/** Looks at a value without quotes, in block style. */
final class PlainScalar {
  private final String text;
  private final Slips slips;

  PlainScalar(String text, Slips slips) {
    this.text = text;
    this.slips = slips;
  }

  /**
   * @return the place where it ends: the end of the line, or where another key begins on it
   */
  int scan(int at, int end, Expected expected, Level level) {
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
