package gongwen.yaml.repair;

import gongwen.diagnostic.Message;
import java.util.List;
import java.util.OptionalInt;

/** Finds out to which level a line belongs, and reports lines that are indented otherwise. */
final class Indentation {
  /** Lines that may stand between the first key of a mapping and the second. */
  private static final int LOOK_AHEAD = 40;

  private final String text;
  private final Lines lines;
  private final Expected words;
  private final Levels levels;
  private final Slips slips;

  /** Of the line at hand: where it begins, and whether its indentation is all of spaces. */
  private int start;

  private int at;
  private boolean odd;

  /** The key that was moved last, whose deeper lines may have to move with it. */
  private int movedFrom = -1;

  private int movedTo;
  private boolean moving;
  private int group;
  private int groupFrom;
  private int groupBy;
  private int groupLine = -2;
  private SlipCode groupCode = SlipCode.BAD_INDENTATION;
  private Message groupMessage = Slips.indentation();

  Indentation(String text, Lines lines, Expected words, Levels levels, Slips slips) {
    this.text = text;
    this.lines = lines;
    this.words = words;
    this.levels = levels;
    this.slips = slips;
  }

  /** Takes up a line; gives the column at which it begins, as it is meant. */
  int column(int line, int lineStart, int content) {
    start = lineStart;
    at = content;
    odd = !onlySpaces();
    int typed = odd ? width(2, 2) : at - start;
    if (movedFrom >= 0 && !odd && typed > movedFrom) {
      moving |= typed <= movedTo;
      if (moving) {
        int column = typed + movedTo - movedFrom;
        add(groupCode, groupMessage, column, true, group);
        groupLine = line;
        return column;
      }
    }
    movedFrom = -1;
    return typed;
  }

  private boolean onlySpaces() {
    for (int i = start; i < at; i++) {
      if (text.charAt(i) != ' ') {
        return false;
      }
    }
    return true;
  }

  /** How wide the indentation is if a tab and a full-width space are so wide. */
  private int width(int tab, int wide) {
    int width = 0;
    for (int i = start; i < at; i++) {
      char c = text.charAt(i);
      width += c == '\t' ? tab - width % tab : c == '\u3000' ? wide : Signs.invisible(c) ? 0 : 1;
    }
    return width;
  }

  /** Places a key; -1 if no place for it can be told. */
  int key(int line, int typed, int content, KeyText key) {
    String name = key.name();
    int column = typed;
    if (odd) {
      column = likeliest(line, typed, name);
    }
    int fit = levels.fitsKey(column, name);
    OptionalInt along = odd ? OptionalInt.empty() : along(line, column, name, fit);
    if (along.isPresent()) {
      return place(
          line, column, along.getAsInt(), SlipCode.BAD_INDENTATION, Slips.indentation(), true);
    }
    if (fit >= Levels.FREE) {
      return odd ? place(line, typed, column, oddCode(), oddMessage(), true) : column;
    }
    int again = levels.beginningAgain(column, name);
    if (again >= 0 && touches(again, column)) {
      return beginAgain(again, content);
    }
    OptionalInt better = better(line, column, name, fit);
    if (better.isPresent()) {
      return misplaced(line, column, better.getAsInt(), name, fit);
    }
    if (fit == Levels.UNKNOWN) {
      return odd ? place(line, typed, column, oddCode(), oddMessage(), true) : column;
    }
    if (again >= 0) {
      return beginAgain(again, content);
    }
    OptionalInt any = levels.columnForKey(column, name, Levels.UNKNOWN);
    return any.isPresent()
        ? place(
            line,
            typed,
            any.getAsInt(),
            odd ? oddCode() : SlipCode.BAD_INDENTATION,
            odd ? oddMessage() : Slips.indentation(),
            false)
        : -1;
  }

  /** Of the columns that an odd indentation may mean, that at which the key fits best. */
  private int likeliest(int line, int typed, String name) {
    int below = nextColumn(line);
    int best = typed;
    int most = 2 * levels.fitsKey(typed, name) + (typed <= below ? 1 : 0);
    for (int[] widths : List.of(new int[] {4, 1}, new int[] {8, 1}, new int[] {1, 1})) {
      int column = width(widths[0], widths[1]);
      int fit = 2 * levels.fitsKey(column, name) + (column <= below ? 1 : 0);
      if (fit > most) {
        best = column;
        most = fit;
      }
    }
    return best;
  }

  /**
   * The column of the key below, if this key is the first of its mapping and stands deeper; or the
   * column of what is in the key above, if only that may have this key.
   */
  private OptionalInt along(int line, int column, String name, int fit) {
    if (levels.isEmpty() || fit < Levels.FREE) {
      return OptionalInt.empty();
    }
    Level top = levels.top();
    int mapping = levels.mapping(column);
    if (mapping >= 0) {
      boolean inside =
          mapping == levels.size() - 1
              && top.open()
              && top.expected.form() == Expected.Form.MAPPING
              && top.value().knows(name);
      return inside ? OptionalInt.of(column + Levels.STEP) : OptionalInt.empty();
    }
    int next = nextLine(line);
    for (int seen = 0; seen < LOOK_AHEAD && columnOf(next) > column; seen++) {
      next = nextLine(next);
    }
    int below = columnOf(next);
    boolean usual = column == top.column + Levels.STEP;
    boolean shallower = top.open() && !usual && below > top.column && below < column;
    return shallower && keyOn(next, below, top.value())
        ? OptionalInt.of(below)
        : OptionalInt.empty();
  }

  /** Whether the next line begins with a key that may stand in such a mapping, at this column. */
  boolean keyBelow(int line, int column, Expected expected) {
    int next = nextLine(line);
    return columnOf(next) == column && keyOn(next, column, expected);
  }

  private boolean keyOn(int next, int column, Expected expected) {
    int content = lines.start(next) + column;
    return KeyText.read(text, content, lines.end(next), false, words)
        .filter(key -> expected.knows(key.name()) || expected.form() == Expected.Form.MAPPING)
        .isPresent();
  }

  private int nextLine(int line) {
    int next = line + 1;
    while (next < lines.count()
        && Signs.skipBlanks(text, lines.start(next), lines.end(next)) == lines.end(next)) {
      next++;
    }
    return next;
  }

  /**
   * A column at which the key is known; from a place that YAML allows only inwards, or just out.
   */
  private OptionalInt better(int line, int column, String name, int fit) {
    OptionalInt known = levels.columnForKey(column, name, Levels.KNOWN);
    if (fit == Levels.NONE) {
      return known.isPresent() ? known : levels.columnForKey(column, name, Levels.FREE);
    }
    boolean among = levels.mapping(column) >= 0;
    if (known.isEmpty() && among && freeInside(line, column)) {
      return OptionalInt.of(Math.max(column + Levels.STEP, columnOf(nextLine(line))));
    }
    return known.isPresent() && among && known.getAsInt() < column ? OptionalInt.empty() : known;
  }

  /** Whether the key above has no value yet, may have any keys, and has some of them below. */
  private boolean freeInside(int line, int column) {
    Level top = levels.top();
    if (!top.open() || top.column != column || top.value().form() != Expected.Form.MAPPING) {
      return false;
    }
    int next = nextLine(line);
    int below = columnOf(next);
    boolean unknown =
        below == column
            && KeyText.read(text, lines.start(next) + below, lines.end(next), false, words)
                .filter(key -> !top.expected.knows(key.name()))
                .isPresent();
    return below > column || unknown;
  }

  private int misplaced(int line, int column, int better, String name, int fit) {
    if (odd) {
      return place(line, column, better, oddCode(), oddMessage(), true);
    }
    if (fit == Levels.NONE) {
      return place(line, column, better, SlipCode.BAD_INDENTATION, Slips.indentation(), true);
    }
    boolean inside = levels.top().open() && better > levels.top().column;
    return place(
        line,
        column,
        better,
        SlipCode.MISPLACED_KEY,
        Slips.misplaced(name, levels.parent(better)),
        inside || nextColumn(line) == better);
  }

  private int nextColumn(int line) {
    return columnOf(nextLine(line));
  }

  /** Where what a line holds begins; at the start if there is no such line. */
  private int columnOf(int next) {
    return next < lines.count()
        ? Signs.skipBlanks(text, lines.start(next), lines.end(next)) - lines.start(next)
        : 0;
  }

  /** Whether the next line that holds something is deeper than this column. */
  boolean deeperBelow(int line, int column) {
    return nextColumn(line) > column;
  }

  /** Whether a line at this column is in line with a record of a list, or with its hyphen. */
  private boolean touches(int again, int column) {
    return levels.get(again).column == column || levels.get(again - 1).column == column;
  }

  private int beginAgain(int again, int content) {
    int item = levels.get(again).column;
    newItem(content, levels.get(again - 1).column, item);
    levels.cut(again);
    levels.top().begin("");
    return item;
  }

  /** Reports an item without its hyphen. */
  void newItem(int content, int list, int item) {
    slips.add(
        Slip.safe(
            SlipCode.MISSING_DASH,
            content,
            content + 1,
            Slips.newItem(),
            new Change(start, content, hyphen(list, Math.max(item, list + 2)))));
  }

  private static String hyphen(int list, int item) {
    return " ".repeat(list) + "-" + " ".repeat(item - list - 1);
  }

  /** Places the hyphen of an item; -1 if it is none, or no place can be told. */
  int dash(int line, int typed, int content, int item, String key) {
    int column = typed;
    int fit = levels.fitsDash(column, key);
    if (odd) {
      for (int[] widths : List.of(new int[] {4, 1}, new int[] {8, 1}, new int[] {1, 1})) {
        int other = width(widths[0], widths[1]);
        if (levels.fitsDash(other, key) > fit) {
          column = other;
          fit = levels.fitsDash(other, key);
        }
      }
    }
    if (fit > Levels.NONE) {
      int hyphen = Signs.hasOddBlank(text, content + 1, item) ? 2 : item - content;
      int first = odd ? -1 : alongItem(line, column, hyphen, key);
      if (first >= 0) {
        return place(line, column, first, SlipCode.BAD_INDENTATION, Slips.indentation(), true);
      }
      return odd ? place(line, typed, column, oddCode(), oddMessage(), true) : column;
    }
    if (key.isEmpty() && continues(column)) {
      return -1;
    }
    int bare = bare(column);
    if (bare >= 0) {
      return join(bare, column, content, item, key);
    }
    OptionalInt better = levels.columnForDash(column, key, Levels.FREE);
    if (better.isEmpty()) {
      better = levels.columnForDash(column, key, Levels.UNKNOWN);
    }
    return better.isPresent()
        ? place(
            line,
            column,
            better.getAsInt(),
            odd ? oddCode() : SlipCode.BAD_INDENTATION,
            odd ? oddMessage() : Slips.indentation(),
            true)
        : -1;
  }

  /** Where the first hyphen of a list should be, if the key below its own is less deep; else -1. */
  private int alongItem(int line, int column, int hyphen, String key) {
    if (levels.isEmpty() || key.isEmpty()) {
      return -1;
    }
    Level top = levels.top();
    int below = nextColumn(line);
    boolean usual = column == top.column + Levels.STEP;
    boolean shallower =
        top.open() && !usual && top.column < column && below < column + hyphen && below > column;
    return shallower && below - hyphen >= top.column && keyBelow(line, below, top.value())
        ? below - hyphen
        : -1;
  }

  private boolean continues(int column) {
    int owner = levels.owner(column);
    return owner >= 0
        && levels.get(owner).column < column
        && levels.get(owner).state() == Level.State.TEXT;
  }

  /** A mapping that stands where a list was meant, deeper than the hyphen at this column. */
  private int bare(int column) {
    for (int i = 1; i < levels.size(); i++) {
      Level level = levels.get(i);
      if (level.bareLine >= 0 && level.column > column && levels.get(i - 1).column <= column) {
        return i;
      }
    }
    return -1;
  }

  /** Makes an item of what stands before the first hyphen of a list: its own, or part of it. */
  private int join(int bare, int column, int content, int item, String key) {
    Level level = levels.get(bare);
    int first = level.bareLine;
    int from = lines.start(first);
    int begin = Signs.skipBlanks(text, from, lines.end(first));
    int inner = column + item - content;
    boolean own = level.has(key) || (level.column != inner && level.size() > 1);
    Change hyphen = new Change(from, begin, hyphen(column, own ? level.column : inner));
    slips.add(
        own
            ? Slip.safe(SlipCode.MISSING_DASH, begin, begin + 1, Slips.newItem(), hyphen)
            : Slip.safe(
                SlipCode.MISSING_DASH,
                begin,
                begin + 1,
                Slips.itemBeginsHere(),
                hyphen,
                new Change(content, item, " ".repeat(item - content))));
    levels.cut(bare);
    return column;
  }

  private SlipCode oddCode() {
    return text.substring(start, at).indexOf('\t') >= 0
        ? SlipCode.TAB_INDENTATION
        : SlipCode.FULL_WIDTH_SPACE;
  }

  private Message oddMessage() {
    return oddCode() == SlipCode.TAB_INDENTATION ? Slips.tab() : Slips.wideSpace();
  }

  private int place(int line, int typed, int column, SlipCode code, Message message, boolean safe) {
    boolean together =
        !odd
            && group > 0
            && groupLine == line - 1
            && groupFrom == typed
            && groupBy == column - typed
            && groupCode == code;
    if (!together) {
      group = slips.nextGroup();
      groupMessage = message;
    }
    groupFrom = typed;
    groupBy = column - typed;
    groupCode = code;
    groupLine = line;
    add(code, groupMessage, column, safe, group);
    movedFrom = odd || column <= typed ? -1 : typed;
    movedTo = column;
    moving = false;
    return column;
  }

  private void add(SlipCode code, Message message, int column, boolean safe, int number) {
    Change change = new Change(start, at, " ".repeat(column));
    int from = odd ? start : at;
    int to = odd ? at : at + 1;
    Slip slip =
        safe
            ? Slip.safe(code, from, to, message, change)
            : Slip.likely(code, from, to, message, change);
    slips.add(slip.in(number));
  }

  /** What the key that was placed last has got as its value: whether deeper lines belong to it. */
  void settled(Level.State state) {
    if (state != Level.State.OPEN && state != Level.State.BLOCK) {
      movedFrom = -1;
    }
  }

  /** The indentation that a line of a block of text gets, because its key was moved. */
  int blockColumn(int line, int lineStart, int content, int spaces) {
    if (movedFrom < 0 || spaces <= movedFrom) {
      return spaces;
    }
    moving |= spaces <= movedTo;
    if (!moving) {
      return spaces;
    }
    start = lineStart;
    at = lineStart + spaces;
    odd = false;
    add(groupCode, groupMessage, spaces + movedTo - movedFrom, true, group);
    groupLine = line;
    return spaces + movedTo - movedFrom;
  }

  /** Reports a line of a block of text that stands outside of it. */
  void intoBlock(int lineStart, int content, int column) {
    start = lineStart;
    at = content;
    odd = !onlySpaces();
    add(
        odd ? oddCode() : SlipCode.BAD_INDENTATION,
        odd ? oddMessage() : Slips.indentation(),
        column,
        odd,
        0);
  }
}
