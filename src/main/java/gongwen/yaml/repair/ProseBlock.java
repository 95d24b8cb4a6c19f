package gongwen.yaml.repair;

import gongwen.yaml.repair.Expected.Form;
import gongwen.yaml.repair.Level.State;

/** Prose of several lines under a part of a report, which needs the mark of a block of text. */
final class ProseBlock {
  private final String text;
  private final Lines lines;
  private final LookAhead ahead;
  private final Slips slips;

  ProseBlock(String text, Lines lines, LookAhead ahead, Slips slips) {
    this.text = text;
    this.lines = lines;
    this.ahead = ahead;
    this.slips = slips;
  }

  /** Whether lines of prose under a part of a report need a mark, which is reported then. */
  boolean below(int line, Level level) {
    if (!slot(level) || level.blankValue < 0 || !marks(line, level.column)) {
      return false;
    }
    slips.add(
        Slip.likely(
            SlipCode.UNEXPECTED_COLON,
            level.blankValue - 1,
            level.blankValue,
            Slips.textOfSeveralLines(),
            Change.insert(level.blankValue, " |")));
    level.state(State.CLOSED);
    return true;
  }

  /** Whether prose that begins on the line of its key needs a mark, which is reported then. */
  boolean onKey(int line, int value, Level level) {
    if (!slot(level)) {
      return false;
    }
    int next = ahead.next(line);
    if ("|>\"'[{&*!".indexOf(text.charAt(value)) >= 0
        || ahead.columnOf(next) <= level.column
        || !marks(next, level.column)) {
      return false;
    }
    slips.add(
        Slip.likely(
            SlipCode.UNEXPECTED_COLON,
            value,
            value + 1,
            Slips.textOfSeveralLines(),
            Change.insert(value, "|\n" + " ".repeat(ahead.columnOf(next)))));
    level.state(State.CLOSED);
    return true;
  }

  /** Whether the value is a part of a report, which may be prose. */
  private static boolean slot(Level level) {
    return level.expected.form() == Form.MAPPING
        && !level.list
        && level.value().form() == Form.TEXT;
  }

  /** Whether one of the lines that are deeper has a colon in it. */
  private boolean marks(int from, int column) {
    for (int next = from; ahead.columnOf(next) > column; next = ahead.next(next)) {
      int start = lines.start(next);
      int at = start + ahead.columnOf(next);
      int end = lines.end(next);
      if (at > start && Signs.invisible(text.charAt(at - 1))) {
        return false;
      }
      for (int i = at; i < end; i++) {
        if (Signs.realColon(text, i, end, false)) {
          return true;
        }
      }
    }
    return false;
  }
}
