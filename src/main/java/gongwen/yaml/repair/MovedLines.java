package gongwen.yaml.repair;

import gongwen.diagnostic.Message;

/**
 * Reports lines that are meant to begin at another column than they do. Those that are moved alike
 * are reported as one, and the deeper lines below a moved key move with it.
 */
final class MovedLines {
  private final Slips slips;

  /** The key that was moved last, whose deeper lines may have to move with it. */
  private int from = -1;

  private int to;
  private boolean moving;

  /** Of the lines that are reported as one. */
  private int group;

  private boolean groupOdd;
  private int groupFrom;
  private int groupBy;
  private int groupLine = -2;
  private SlipCode groupCode = SlipCode.BAD_INDENTATION;
  private Message groupMessage = Slips.indentation();

  MovedLines(Slips slips) {
    this.slips = slips;
  }

  /** The column of a line typed at this one, which moves with the key above if that was moved. */
  int along(int line, LeadingSpace space, int typed) {
    if (from >= 0 && !space.odd() && typed > from) {
      moving |= typed <= to;
      if (moving) {
        int column = typed + to - from;
        slips.add(space.slip(groupCode, groupMessage, column, true).in(group));
        groupLine = line;
        return column;
      }
    }
    from = -1;
    return typed;
  }

  /** Moves a line by itself; gives the column. */
  int place(
      int line,
      LeadingSpace space,
      int typed,
      int column,
      SlipCode code,
      Message message,
      boolean safe) {
    together(line, space.odd(), space.odd() ? 0 : typed, column - typed, code, message);
    slips.add(space.slip(code, groupMessage, column, safe).in(group));
    from = space.odd() || column <= typed ? -1 : typed;
    to = column;
    moving = false;
    return column;
  }

  /** Reports a line of a block of text that stands outside of it. */
  void intoBlock(int line, LeadingSpace space, int column) {
    together(line, true, -1, 0, space.code(), space.message());
    slips.add(space.slip(space.code(), groupMessage, column, space.odd()).in(group));
    from = -1;
  }

  /** Lines below a hyphen that was mended last, and stood under its item, are moved with it. */
  void below(int line, int typed, int column) {
    group = slips.last().group();
    groupMessage = slips.last().message();
    groupOdd = false;
    groupFrom = typed;
    groupBy = column - typed;
    groupCode = SlipCode.BAD_INDENTATION;
    groupLine = line;
  }

  /** Goes on with the group of the line above, or begins one. */
  private void together(int line, boolean odd, int typed, int by, SlipCode code, Message message) {
    boolean alike = odd ? groupFrom == typed : groupFrom == typed && groupBy == by;
    if (group == 0 || groupLine != line - 1 || groupOdd != odd || groupCode != code || !alike) {
      group = slips.nextGroup();
      groupMessage = message;
    }
    groupOdd = odd;
    groupFrom = typed;
    groupBy = by;
    groupCode = code;
    groupLine = line;
  }

  /** What the key that was placed last has got as its value: whether deeper lines belong to it. */
  void settled(Level.State state) {
    if (state != Level.State.OPEN && state != Level.State.BLOCK) {
      from = -1;
    }
  }

  /** The indentation that a line of a block of text gets, because its key was moved. */
  int blockColumn(String text, int line, int start, int spaces) {
    if (from < 0 || spaces <= from) {
      return spaces;
    }
    moving |= spaces <= to;
    if (!moving) {
      return spaces;
    }
    int column = spaces + to - from;
    LeadingSpace space = new LeadingSpace(text, start, start + spaces, false);
    slips.add(space.slip(groupCode, groupMessage, column, true).in(group));
    groupLine = line;
    return column;
  }
}
