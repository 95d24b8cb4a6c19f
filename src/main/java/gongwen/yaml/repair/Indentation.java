package gongwen.yaml.repair;

import gongwen.diagnostic.Message;
import java.util.List;
import java.util.OptionalInt;

/** Finds out to which level a line belongs, and has lines moved that are indented otherwise. */
final class Indentation {
  /** How wide a tab, and a full-width space, may have been on the screen. */
  private static final List<int[]> WIDTHS =
      List.of(new int[] {4, 1}, new int[] {8, 1}, new int[] {1, 1});

  /** A value that long is prose. */
  private static final int PROSE = 20;

  private final String text;
  private final Levels levels;
  private final LookAhead ahead;
  private final MovedLines moved;
  private final MissingDash dashes;

  /** Of the line at hand. */
  private LeadingSpace space;

  Indentation(String text, Levels levels, LookAhead ahead, MissingDash dashes, Slips slips) {
    this.text = text;
    this.levels = levels;
    this.ahead = ahead;
    this.moved = new MovedLines(slips);
    this.dashes = dashes;
    this.space = new LeadingSpace(text, 0, 0, false);
  }

  /** Takes up a line; gives the column at which it begins, as it is meant. */
  int column(int line, int lineStart, int content) {
    space = LeadingSpace.of(text, lineStart, content);
    return moved.along(line, space, space.odd() ? space.width(2, 2) : content - lineStart);
  }

  /** Places a key; -1 if no place for it can be told. */
  int key(int line, int typed, KeyText key) {
    String name = key.name();
    int column = space.odd() ? likeliest(line, typed, name) : typed;
    int fit = levels.fitsKey(column, name);
    OptionalInt along = space.odd() ? OptionalInt.empty() : along(line, column, name, fit);
    if (along.isPresent()) {
      return place(line, column, along.getAsInt(), true);
    }
    if (fit >= Levels.FREE) {
      return space.odd() ? place(line, typed, column, true) : column;
    }
    int bare = levels.mapping(column);
    if (bare > 0 && dashes.bareAgain(bare, name)) {
      return dashes.beginBare(bare, space);
    }
    int again = levels.beginningAgain(column, name);
    if (again >= 0 && dashes.touches(again, column)) {
      return beginAgain(line, again, column);
    }
    OptionalInt better = better(line, column, name, fit);
    if (better.isPresent()) {
      return misplaced(line, column, better.getAsInt(), name, fit);
    }
    if (fit == Levels.UNKNOWN && !levels.isEmpty() && partOfReport(column, key)) {
      return misplaced(line, column, levels.top().column, name, fit);
    }
    if (fit == Levels.UNKNOWN) {
      return space.odd() ? place(line, typed, column, true) : column;
    }
    if (again >= 0) {
      return beginAgain(line, again, column);
    }
    OptionalInt any = levels.columnForKey(column, name, Levels.UNKNOWN);
    return any.isPresent() ? place(line, typed, any.getAsInt(), false) : -1;
  }

  /** Whether an unknown key just outside of the parts of a report has prose as its value. */
  private boolean partOfReport(int column, KeyText key) {
    Level top = levels.top();
    int end = Math.min(text.length(), key.value() + PROSE);
    return !space.odd()
        && !top.list
        && top.expected.form() == Expected.Form.MAPPING
        && top.column == column + Levels.STEP
        && key.real()
        && key.wordLike()
        && !levels.root().anywhere(key.name())
        && end - key.value() == PROSE
        && text.substring(key.value(), end).indexOf('\n') < 0;
  }

  /** Begins the next item, whose other keys may be typed in line with this one. */
  private int beginAgain(int line, int record, int typed) {
    int column = dashes.beginAgain(record, space);
    if (!space.odd()) {
      moved.below(line, typed, column);
    }
    return column;
  }

  /** Of the columns that an odd indentation may mean, that at which the key fits best. */
  private int likeliest(int line, int typed, String name) {
    int below = ahead.nextColumn(line);
    int best = typed;
    int most = 2 * levels.fitsKey(typed, name) + (typed <= below ? 1 : 0);
    for (int[] widths : WIDTHS) {
      int column = space.width(widths[0], widths[1]);
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
    if (fit < Levels.FREE || (levels.isEmpty() && column == 0)) {
      return OptionalInt.empty();
    }
    if (levels.isEmpty()) {
      int shallower = ahead.notDeeper(line, column - 1);
      int first = ahead.columnOf(shallower);
      return first < column && ahead.keyOn(shallower, first, levels.root())
          ? OptionalInt.of(first)
          : OptionalInt.empty();
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
    int next = ahead.notDeeper(line, column);
    int below = ahead.columnOf(next);
    boolean usual = column == top.column + Levels.STEP;
    boolean shallower = top.open() && !usual && below > top.column && below < column;
    return shallower && ahead.keyOn(next, below, top.value())
        ? OptionalInt.of(below)
        : OptionalInt.empty();
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
      return OptionalInt.of(Math.max(column + Levels.STEP, ahead.nextColumn(line)));
    }
    boolean out = known.isPresent() && among && known.getAsInt() < column;
    return out && !lastOfMapping(line, column) ? OptionalInt.empty() : known;
  }

  /** Whether nothing of the mapping at this column follows but what is in the key at hand. */
  private boolean lastOfMapping(int line, int column) {
    int next = ahead.notDeeper(line, column);
    return ahead.columnOf(next) < column;
  }

  /** Whether the key above has no value yet, may have any keys, and has some of them below. */
  private boolean freeInside(int line, int column) {
    Level top = levels.top();
    return top.open()
        && top.column == column
        && top.value().form() == Expected.Form.MAPPING
        && (ahead.deeper(line, column) || ahead.unknownKey(line, column, top.expected));
  }

  private int misplaced(int line, int column, int better, String name, int fit) {
    if (space.odd() || fit == Levels.NONE) {
      return place(line, column, better, true);
    }
    boolean inside = levels.top().open() && better > levels.top().column;
    Message message = Slips.misplaced(name, levels.parent(better));
    boolean safe = inside || ahead.nextColumn(line) == better;
    return moved.place(line, space, column, better, SlipCode.MISPLACED_KEY, message, safe);
  }

  private int place(int line, int typed, int column, boolean safe) {
    return moved.place(line, space, typed, column, space.code(), space.message(), safe);
  }

  /** Begins an item on a line that has no hyphen. */
  void newItem(int list) {
    dashes.newItem(space, list, list + Levels.STEP);
  }

  /** Places the hyphen of an item; -1 if it is none, or no place can be told. */
  int dash(int line, int typed, int item, String key) {
    int content = space.end();
    int column = typed;
    int fit = levels.fitsDash(column, key);
    if (space.odd()) {
      for (int[] widths : WIDTHS) {
        int other = space.width(widths[0], widths[1]);
        if (levels.fitsDash(other, key) > fit) {
          column = other;
          fit = levels.fitsDash(other, key);
        }
      }
    }
    if (fit > Levels.NONE) {
      int hyphen = Signs.hasOddBlank(text, content + 1, item) ? 2 : item - content;
      int first = space.odd() ? -1 : alongItem(line, column, hyphen, key);
      if (first >= 0) {
        return place(line, column, first, true);
      }
      return space.odd() ? place(line, typed, column, true) : column;
    }
    if (key.isEmpty() && continues(column)) {
      return -1;
    }
    int bare = dashes.bare(column);
    if (bare >= 0) {
      return dashes.join(bare, column, content, item, key);
    }
    OptionalInt better = levels.columnForDash(column, key, Levels.FREE);
    if (better.isEmpty()) {
      better = levels.columnForDash(column, key, Levels.UNKNOWN);
    }
    return better.isPresent() ? place(line, column, better.getAsInt(), true) : -1;
  }

  /** Where the first hyphen of a list should be, if the key below its own is less deep; else -1. */
  private int alongItem(int line, int column, int hyphen, String key) {
    if (levels.isEmpty() || key.isEmpty()) {
      return -1;
    }
    Level top = levels.top();
    int below = ahead.nextColumn(line);
    boolean usual = column == top.column + Levels.STEP;
    boolean shallower =
        top.open() && !usual && top.column < column && below < column + hyphen && below > column;
    return shallower && below - hyphen >= top.column && ahead.key(line, below, top.value())
        ? below - hyphen
        : -1;
  }

  /** Whether a line at this column goes on with a text above. */
  boolean continues(int column) {
    int owner = levels.owner(column);
    return owner >= 0
        && levels.get(owner).column < column
        && levels.get(owner).state() == Level.State.TEXT;
  }

  /** What the key that was placed last has got as its value. */
  void settled(Level.State state) {
    moved.settled(state);
  }

  /** The indentation that a line of a block of text gets, because its key was moved. */
  int blockColumn(int line, int start, int spaces) {
    return moved.blockColumn(text, line, start, spaces);
  }

  /** Reports a line of a block of text that stands outside of it. */
  void intoBlock(int line, int start, int content, int column) {
    moved.intoBlock(line, LeadingSpace.of(text, start, content), column);
  }

  /** Lines below a mended hyphen that stood under its item are moved with it. */
  void below(int line, int typed, int column) {
    moved.below(line, typed, column);
  }
}
