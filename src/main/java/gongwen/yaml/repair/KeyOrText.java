package gongwen.yaml.repair;

import gongwen.yaml.repair.Expected.Form;
import gongwen.yaml.repair.Level.State;

/** Tells whether what looks like a key is one where it stands, or part of a text. */
final class KeyOrText {
  private final Expected root;
  private final Levels levels;
  private final LookAhead ahead;

  KeyOrText(Expected root, Levels levels, LookAhead ahead) {
    this.root = root;
    this.levels = levels;
    this.ahead = ahead;
  }

  /** Whether a line begins with a key. */
  boolean isKey(int line, KeyText key, int column) {
    if (key.real()) {
      return !continues(column, key);
    }
    boolean known = root.anywhere(key.name());
    int owner = levels.owner(column);
    if (levels.isEmpty() || owner < 0) {
      return known || (levels.isEmpty() && key.wordLike() && ahead.key(line, column, root));
    }
    if (levels.mapping(column) >= 0) {
      return known || key.wordLike();
    }
    Level level = levels.get(owner);
    if (level.column == column) {
      return known;
    }
    return switch (level.state()) {
      case OPEN -> isKeyOf(level.value(), key);
      case TEXT ->
          level.value().form() == Form.VALUE
              && level.expected.knows(key.name())
              && !level.has(key.name());
      case BLOCK -> false;
      case CLOSED -> known;
    };
  }

  /** A line that goes on with a text, though a colon is in it. */
  private boolean continues(int column, KeyText key) {
    int owner = levels.owner(column);
    return owner >= 0
        && levels.get(owner).column < column
        && levels.get(owner).state() == State.TEXT
        && !root.anywhere(key.name())
        && !key.wordLike()
        && root != Expected.ANYTHING;
  }

  /** Whether an item, or what is deeper than its key, begins with a key. */
  boolean isKeyOf(Expected expected, KeyText key) {
    if (key.real()) {
      return expected.form() != Form.TEXT || expected.knows(key.name());
    }
    return switch (expected.form()) {
      case TEXT -> expected.knows(key.name());
      case VALUE -> expected.knows(key.name());
      case RECORD, MAPPING -> root.anywhere(key.name()) || key.wordLike();
      case ANYTHING -> root.anywhere(key.name());
    };
  }
}
