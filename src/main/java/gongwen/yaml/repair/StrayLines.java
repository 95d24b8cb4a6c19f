package gongwen.yaml.repair;

import gongwen.yaml.repair.Expected.Form;

/**
 * Lines and words that are neither keys nor values: titles, remarks, drawn lines, introductions.
 */
final class StrayLines {
  /** Lines of a title that may stand before the first key. */
  private static final int MOST_TITLES = 3;

  private final String text;
  private final Lines lines;
  private final Expected root;
  private final Levels levels;
  private final LookAhead ahead;
  private final Slips slips;

  StrayLines(String text, Lines lines, Expected root, Levels levels, LookAhead ahead, Slips slips) {
    this.text = text;
    this.lines = lines;
    this.root = root;
    this.levels = levels;
    this.ahead = ahead;
    this.slips = slips;
  }

  /** Reports a comment with another mark than YAML's, and a line drawn with signs. */
  boolean noContent(int at, int end, int column) {
    char c = text.charAt(at);
    if (c < 0x80 && Signs.letter(c) || c >= 0x4E00 && c < 0xE000) {
      return false;
    }
    if (c == '＃') {
      slips.add(
          Slip.safe(
              SlipCode.FULL_WIDTH_MARK,
              at,
              at + 1,
              Slips.wideMark(c, '#'),
              new Change(at, at + 1, "#")));
      return true;
    }
    if (text.startsWith("//", at)) {
      slips.add(
          Slip.safe(
              SlipCode.STRAY_LINE,
              at,
              at + 2,
              Slips.commentMark("//"),
              new Change(at, at + 2, "#")));
      return true;
    }
    if (!drawn(at, end) && !remark(at, end, column)) {
      return false;
    }
    stray(at, true);
    return true;
  }

  void stray(int at, boolean safe) {
    Change comment = Change.insert(at, "# ");
    slips.add(
        safe
            ? Slip.safe(SlipCode.STRAY_LINE, at, at + 1, Slips.noContent(), comment)
            : Slip.likely(SlipCode.STRAY_LINE, at, at + 1, Slips.noContent(), comment));
  }

  /** Whether a line is all in round brackets, and no value of the key above. */
  private boolean remark(int at, int end, int column) {
    int last = Signs.trimEnd(text, at, end) - 1;
    boolean brackets =
        (text.charAt(at) == '（' && text.charAt(last) == '）')
            || (text.charAt(at) == '(' && text.charAt(last) == ')');
    if (!brackets || last - at < 3) {
      return false;
    }
    int owner = levels.owner(column);
    return owner < 0 || levels.get(owner).column == column || !levels.get(owner).open();
  }

  /** Whether a line is of one sign again and again, as between paragraphs. */
  private boolean drawn(int at, int end) {
    char c = text.charAt(at);
    if ("=-—_*~…─━＝－".indexOf(c) < 0) {
      return false;
    }
    int last = Signs.trimEnd(text, at, end);
    int i = at;
    while (i < last && text.charAt(i) == c) {
      i++;
    }
    return i == last && i - at >= (c == '…' ? 2 : 3);
  }

  /** Reports a line above the first key of a file. */
  void title(int line, int at, int column) {
    int next = line;
    for (int i = 0; i < MOST_TITLES; i++) {
      next = ahead.next(next);
      if (ahead.columnOf(next) == column && ahead.keyOn(next, column, root)) {
        stray(at, true);
        return;
      }
    }
  }

  /** Whether a text stands before the first item of a list, or the first key of a record. */
  boolean beforeList(int line, int column, Level level) {
    return level.value().form() == Form.RECORD
        && ((level.value().list() && dashFollows(line, column))
            || ahead.key(line, column, level.value()));
  }

  boolean dashFollows(int line, int column) {
    int next = ahead.next(line);
    return ahead.columnOf(next) == column
        && next < lines.count()
        && Dash.read(text, lines.start(next) + column, lines.end(next)).real();
  }

  /** Reports a text after a key whose value follows below. */
  boolean introduction(int line, int value, Level level) {
    if (!headsLines(line, value, level)) {
      return false;
    }
    slips.add(
        Slip.likely(
            SlipCode.UNEXPECTED_TEXT,
            value,
            value + 1,
            Slips.textBeforeList(),
            Change.insert(value, "# ")));
    return true;
  }

  /** Whether a text stands where a list or a record is wanted, and that follows below. */
  private boolean headsLines(int line, int value, Level level) {
    Expected expected = level.value();
    if (expected.form() != Form.RECORD || "[{［｛&*|>\"'#!-".indexOf(text.charAt(value)) >= 0) {
      return false;
    }
    int next = ahead.next(line);
    int column = ahead.columnOf(next);
    int at = next < lines.count() ? lines.start(next) + column : text.length();
    boolean dash = at < text.length() && Dash.read(text, at, lines.end(next)).real();
    return dash
        ? expected.list() && column >= level.column
        : column > level.column && ahead.keyOn(next, column, expected);
  }
}
