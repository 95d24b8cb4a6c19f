package gongwen.yaml.repair;

import gongwen.yaml.repair.Expected.Form;

/** Looks at the lines below the one at hand, which tell where it is meant to stand. */
final class LookAhead {
  /** Lines that may stand between the first key of a mapping and the second. */
  private static final int MOST = 40;

  private final String text;
  private final Lines lines;
  private final Expected words;

  LookAhead(String text, Lines lines, Expected words) {
    this.text = text;
    this.lines = lines;
    this.words = words;
  }

  /** The next line that holds something. */
  int next(int line) {
    int next = line + 1;
    while (next < lines.count()
        && Signs.skipBlanks(text, lines.start(next), lines.end(next)) == lines.end(next)) {
      next++;
    }
    return next;
  }

  /** The first of the lines below that is no deeper than this column, if it is not too far. */
  int notDeeper(int line, int column) {
    int next = next(line);
    for (int seen = 0; seen < MOST && columnOf(next) > column; seen++) {
      next = next(next);
    }
    return next;
  }

  /** Where what a line holds begins; at the start if there is no such line. */
  int columnOf(int line) {
    return line < lines.count()
        ? Signs.skipBlanks(text, lines.start(line), lines.end(line)) - lines.start(line)
        : 0;
  }

  int nextColumn(int line) {
    return columnOf(next(line));
  }

  /** Whether the next line that holds something is deeper than this column. */
  boolean deeper(int line, int column) {
    return nextColumn(line) > column;
  }

  /** Whether the next line begins with a key that may stand in such a mapping, at this column. */
  boolean key(int line, int column, Expected expected) {
    int next = next(line);
    return columnOf(next) == column && keyOn(next, column, expected);
  }

  boolean keyOn(int line, int column, Expected expected) {
    return KeyText.read(text, lines.start(line) + column, lines.end(line), false, words)
        .filter(key -> expected.knows(key.name()) || expected.form() == Form.MAPPING)
        .isPresent();
  }

  /** Whether the next line begins at this column, with a key that such a mapping has not. */
  boolean unknownKey(int line, int column, Expected expected) {
    int next = next(line);
    return columnOf(next) == column
        && KeyText.read(text, lines.start(next) + column, lines.end(next), false, words)
            .filter(key -> !expected.knows(key.name()))
            .isPresent();
  }
}
