package gongwen.yaml.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The mappings and lists that are open, the outermost first, and how well a line would fit into
 * them: see {@link #NONE} and those below it.
 */
final class Levels {
  /** As many as any parser here follows. */
  private static final int MOST = 64;

  /** What is nested more deeply is left to the parser. */
  static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooDeep() {
      super(null, null, false, false);
    }
  }

  static final int STEP = 2;

  /** A parser would stop. */
  static final int NONE = 0;

  /** A parser would go on, yet the key is not known there. */
  static final int UNKNOWN = 1;

  /** Any key may stand there. */
  static final int FREE = 2;

  /** The key is known there. */
  static final int KNOWN = 3;

  private final Expected root;
  private final List<Level> stack = new ArrayList<>();

  Levels(Expected root) {
    this.root = root;
  }

  Expected root() {
    return root;
  }

  void clear() {
    stack.clear();
  }

  boolean isEmpty() {
    return stack.isEmpty();
  }

  int size() {
    return stack.size();
  }

  Level get(int index) {
    return stack.get(index);
  }

  Level top() {
    return stack.get(stack.size() - 1);
  }

  /** The innermost level that begins at this column or before it; -1 if there is none. */
  int owner(int column) {
    int i = stack.size() - 1;
    while (i >= 0 && stack.get(i).column > column) {
      i--;
    }
    return i;
  }

  /** The mapping whose keys begin at this column; -1 if there is none. */
  int mapping(int column) {
    int i = owner(column);
    if (i >= 0 && stack.get(i).list && i > 0 && stack.get(i - 1).column == column) {
      i--;
    }
    return i >= 0 && stack.get(i).column == column && !stack.get(i).list ? i : -1;
  }

  int fitsKey(int column, String name) {
    if (stack.isEmpty()) {
      return rank(root, name);
    }
    int mapping = mapping(column);
    if (mapping >= 0) {
      Level level = stack.get(mapping);
      Expected.Entry entry = level.entry(name);
      return level.has(entry, name) ? UNKNOWN : rank(level.expected, entry);
    }
    int owner = owner(column);
    return owner >= 0 && stack.get(owner).column < column && stack.get(owner).open()
        ? rank(stack.get(owner).value(), name)
        : NONE;
  }

  private static int rank(Expected expected, String name) {
    return rank(expected, expected.entry(name));
  }

  private static int rank(Expected expected, Expected.Entry entry) {
    return switch (expected.form()) {
      case ANYTHING, MAPPING -> FREE;
      case RECORD, TEXT, VALUE -> entry.known() ? KNOWN : UNKNOWN;
    };
  }

  /**
   * @param key the first key of the item; empty if it has none
   */
  int fitsDash(int column, String key) {
    int owner = owner(column);
    if (owner < 0) {
      return stack.isEmpty() ? FREE : NONE;
    }
    Level level = stack.get(owner);
    if (level.list && level.column == column) {
      return key.isEmpty() ? FREE : rank(level.expected, key);
    }
    if (!level.open()) {
      return NONE;
    }
    Expected value = level.value();
    return value.list() || value.form() == Expected.Form.ANYTHING ? FREE : UNKNOWN;
  }

  /** The column nearest to this one at which the key fits at least so well. */
  OptionalInt columnForKey(int column, String name, int least) {
    OptionalInt best = OptionalInt.empty();
    for (int i = 0; i < stack.size(); i++) {
      if (!stack.get(i).list && fitsKey(stack.get(i).column, name) >= least) {
        best = nearer(column, best, stack.get(i).column);
      }
    }
    int child = childColumn(column);
    return child >= 0 && fitsKey(child, name) >= least ? nearer(column, best, child) : best;
  }

  OptionalInt columnForDash(int column, String key, int least) {
    OptionalInt best = OptionalInt.empty();
    for (Level level : stack) {
      if (level.list && fitsDash(level.column, key) >= least) {
        best = nearer(column, best, level.column);
      }
    }
    int child = childColumn(column);
    return child >= 0 && fitsDash(child, key) >= least ? nearer(column, best, child) : best;
  }

  /** Where what is in the last value would begin; -1 if that has one already. */
  int childColumn(int column) {
    if (stack.isEmpty() || !top().open()) {
      return -1;
    }
    return column > top().column ? column : top().column + STEP;
  }

  private static OptionalInt nearer(int column, OptionalInt best, int other) {
    boolean nearer =
        best.isEmpty() || Math.abs(other - column) <= Math.abs(best.getAsInt() - column);
    return nearer ? OptionalInt.of(other) : best;
  }

  /** The record of a list, nearest to this column, that would begin anew with this key; else -1. */
  int beginningAgain(int column, String name) {
    int found = -1;
    for (int i = 1; i < stack.size(); i++) {
      boolean again = stack.get(i - 1).list && stack.get(i).beginsAgain(name);
      if (again
          && (found < 0
              || Math.abs(stack.get(i).column - column)
                  <= Math.abs(stack.get(found).column - column))) {
        found = i;
      }
    }
    return found;
  }

  /** The key under which a line at this column stands; empty at the top of the file. */
  String parent(int column) {
    for (int i = stack.size() - 1; i >= 0; i--) {
      if (!stack.get(i).list && stack.get(i).column < column) {
        return stack.get(i).last();
      }
    }
    return "";
  }

  /** The mapping at this column, begun if it is not open. */
  Level mappingAt(int column, int line) {
    int mapping = mapping(column);
    if (mapping >= 0) {
      cut(mapping + 1);
      return stack.get(mapping);
    }
    cut(owner(column) + 1);
    Expected expected = stack.isEmpty() ? root : top().value();
    boolean bare = !stack.isEmpty() && !top().list && expected.list();
    if (!stack.isEmpty()) {
      top().state(Level.State.CLOSED);
    }
    return push(new Level(column, false, expected, bare ? line : -1));
  }

  /** The list at this column, begun if it is not open. */
  Level listAt(int column) {
    int owner = owner(column);
    cut(owner + 1);
    if (owner >= 0 && stack.get(owner).list && stack.get(owner).column == column) {
      return stack.get(owner);
    }
    Expected expected = stack.isEmpty() ? root.item() : top().value().item();
    if (!stack.isEmpty()) {
      top().state(Level.State.CLOSED);
    }
    return push(new Level(column, true, expected, -1));
  }

  /** Makes items of a list of a mapping that stands where the list was meant. */
  Level asItem(int index) {
    Level bare = stack.get(index);
    cut(index);
    listAt(bare.column - STEP).begin("");
    return push(new Level(bare.column, false, bare.expected, -1));
  }

  /** Ends all levels from this one on. */
  void cut(int size) {
    while (stack.size() > size) {
      stack.remove(stack.size() - 1);
    }
  }

  private Level push(Level level) {
    if (stack.size() >= MOST) {
      throw new TooDeep();
    }
    stack.add(level);
    return level;
  }
}
