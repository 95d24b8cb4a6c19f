package gongwen.yaml.repair;

import gongwen.yaml.repair.Expected.Form;
import gongwen.yaml.repair.Level.State;
import java.util.Optional;

/** Goes over the lines of a text, the levels of its block style always in view. */
final class BlockScanner {
  private final String text;
  private final Lines lines;
  private final Expected root;
  private final Slips slips;
  private final Levels levels;
  private final ValueScanner values;
  private final LookAhead ahead;
  private final Indentation indentation;
  private final KeyOrText keys;
  private final MissingColon colons;
  private final StrayLines strays;
  private final ProseBlock prose;
  private final BlockScalar blocks;

  BlockScanner(String text, Lines lines, Expected root, Slips slips) {
    this.text = text;
    this.lines = lines;
    this.root = root;
    this.slips = slips;
    this.levels = new Levels(root);
    this.ahead = new LookAhead(text, lines, root);
    this.values = new ValueScanner(text, lines, root, ahead, slips);
    MissingDash dashes = new MissingDash(text, lines, levels, slips);
    this.indentation = new Indentation(text, levels, ahead, dashes, slips);
    this.keys = new KeyOrText(root, levels, ahead);
    this.colons = new MissingColon(text, ahead, slips);
    this.strays = new StrayLines(text, lines, root, levels, ahead, slips);
    this.prose = new ProseBlock(text, lines, ahead, slips);
    this.blocks = new BlockScalar(text, lines, root, levels, ahead, indentation);
  }

  void run() {
    int line = 0;
    while (line < lines.count()) {
      line = line(line);
    }
  }

  /** Looks at one line and what belongs to it; gives the next. */
  private int line(int line) {
    int start = lines.start(line);
    int end = lines.end(line);
    int at = Signs.skipBlanks(text, start, end);
    if (at == end || text.charAt(at) == '#') {
      return line + 1;
    }
    if (at == start && marker(start, end)) {
      levels.clear();
      return line + 1;
    }
    if (text.charAt(at) == '?' && at + 1 < end && Signs.blank(text.charAt(at + 1))) {
      throw new Levels.TooDeep();
    }
    int column = indentation.column(line, start, at);
    if (!Signs.plainLetter(text.charAt(at))
        && !indentation.continues(column)
        && strays.noContent(at, end, column)) {
      return line + 1;
    }
    int content = at;
    int placed = column;
    boolean first = true;
    Dash dash = Dash.read(text, content, end);
    while (dash.found() && (dash.real() || itemMayBegin(dash, column, end))) {
      int after = Signs.skipBlanks(text, dash.end(), end);
      Optional<KeyText> key = KeyText.read(text, after, end, false, root);
      if (first) {
        placed = indentation.dash(line, column, after, key.map(KeyText::name).orElse(""));
        if (placed < 0) {
          return indentation.continues(column) ? line + 1 : pastDeeper(line, column);
        }
      }
      int group = dash.odd(after) ? slips.nextGroup() : 0;
      int width = dash.report(after, group, slips);
      Level list = levels.listAt(placed);
      list.begin("");
      if (after == end || text.charAt(after) == '#') {
        return line + 1;
      }
      if (group > 0) {
        indentation.below(line, column + after - content, placed + width);
      }
      placed += width;
      column = placed;
      content = after;
      first = false;
      dash = Dash.read(text, content, end);
      if (!dash.real()) {
        break;
      }
    }
    return first ? lineOfBlock(line, at, end, column) : item(line, content, end, placed);
  }

  /** Goes past the deeper lines below a line of which nothing is known. */
  private int pastDeeper(int line, int column) {
    int next = ahead.next(line);
    while (ahead.columnOf(next) > column) {
      next = ahead.next(next);
    }
    return next;
  }

  private boolean marker(int start, int end) {
    return Signs.documentMark(text, start, end)
        || (text.charAt(start) == '%' && levels.isEmpty() && end > start);
  }

  /** Whether something that is no hyphen with a blank is meant for one. */
  private boolean itemMayBegin(Dash dash, int column, int end) {
    int owner = levels.owner(column);
    if (owner < 0) {
      return false;
    }
    Level level = levels.get(owner);
    boolean inList = level.list && level.column == column;
    boolean opens = level.open() && level.value().list() && !level.list;
    boolean slot = level.expected.form() == Form.MAPPING && !level.list;
    return (inList || (opens && !(slot && dash.numbered())))
        && (dash.blank() || dash.wordFollows(end));
  }

  /** What stands after the hyphen of an item. */
  private int item(int line, int begin, int end, int begun) {
    Level list = levels.top();
    Expected item = list.expected;
    int at = values.pastAnchor(begin, end);
    int column = begun + at - begin;
    if (values.inRoundBrackets(at, end, item, list)) {
      return after(line, end, list);
    }
    Optional<KeyText> key = KeyText.read(text, at, end, false, root);
    if (key.isPresent() && keys.isKeyOf(item, key.get())) {
      return entry(line, key.get(), end, levels.mappingAt(column, line), column);
    }
    boolean record = item.form() == Form.RECORD || ahead.key(line, column, item);
    if (record && missingColon(line, at, end, item, column)) {
      return line + 1;
    }
    return after(line, values.scan(at, end, item, list), list);
  }

  private int lineOfBlock(int line, int at, int end, int column) {
    Optional<KeyText> key = KeyText.read(text, at, end, false, root);
    if (key.isPresent() && keys.isKey(line, key.get(), column)) {
      int placed = indentation.key(line, column, key.get());
      if (placed < 0) {
        return line + 1;
      }
      return entry(line, key.get(), end, levels.mappingAt(placed, line), placed);
    }
    int owner = levels.owner(column);
    if (owner < 0) {
      return levels.isEmpty() ? top(line, at, end, column) : line + 1;
    }
    Level level = levels.get(owner);
    if (level.column < column) {
      if (level.open() && level.value().form() == Form.MAPPING) {
        return noKey(line, at, end, levels.mappingAt(column, line));
      }
      if (level.open() && !missingColon(line, at, end, level.value(), column)) {
        if (strays.beforeList(line, column, level)) {
          strays.stray(at, false);
          return line + 1;
        }
        if (level.value().list() && strays.dashFollows(line, column)) {
          indentation.newItem(column);
          Level list = levels.listAt(column);
          list.begin("");
          return after(line, values.scan(at, end, list.expected, list), list);
        }
        if (prose.below(line, level)) {
          return blocks.skip(line, level.column);
        }
        levels.cut(owner + 1);
        return after(line, values.scan(at, end, level.value(), level), level);
      }
      return line + 1;
    }
    int mapping = levels.mapping(column);
    if (mapping >= 0) {
      if (!missingColon(line, at, end, levels.get(mapping).expected, column)) {
        return noKey(line, at, end, levels.mappingAt(column, line));
      }
    } else if (level.list) {
      indentation.newItem(column);
      levels.cut(owner + 1);
      level.begin("");
      return after(line, values.scan(at, end, level.expected, level), level);
    }
    return line + 1;
  }

  /** A line before any key: one without its colon, a title, or braces around all. */
  private int top(int line, int at, int end, int column) {
    if (text.charAt(at) == '{' || text.charAt(at) == '｛') {
      Level whole = new Level(-1, false, root, -1);
      return after(line, values.scan(at, end, root, whole), whole);
    }
    if (!missingColon(line, at, end, root, column)) {
      strays.title(line, at, column);
    }
    return line + 1;
  }

  /** A key without a colon, alone on its line or before its value. */
  private boolean missingColon(int line, int at, int end, Expected expected, int column) {
    MissingColon.Found found = colons.known(at, end, expected).orElse(null);
    if (found == null) {
      return false;
    }
    Level level = levels.mappingAt(column, line);
    level.begin(found.word());
    values.scan(found.value(), found.last(), level.value(), level);
    return true;
  }

  /** A line that should begin with a key, and has none that is known. */
  private int noKey(int line, int at, int end, Level level) {
    return colons
        .free(line, at, end, level)
        .filter(found -> found.value() < found.last())
        .map(found -> after(line, values.scan(found.value(), end, level.value(), level), level))
        .orElse(line + 1);
  }

  private int entry(int line, KeyText typed, int end, Level level, int column) {
    boolean free = level.expected.form() == Form.ANYTHING && root != Expected.ANYTHING;
    boolean part = level.expected.form() == Form.MAPPING;
    KeyText key = free ? typed.asTyped(text) : part ? typed.squeezed(text) : typed;
    key.report(text, slips);
    level.begin(key.name());
    int value = key.value();
    level.blankValue = value == end ? Signs.trimEnd(text, key.mark(), end) : -1;
    if (value < end && level.value().list() && Dash.read(text, value, end).real()) {
      return itemOnKey(line, key, end, level);
    }
    if (value < end && prose.onKey(line, value, level)) {
      return blocks.skip(line + 1, level.column);
    }
    if (value < end && strays.introduction(line, value, level)) {
      level.state(State.OPEN);
      return line + 1;
    }
    int after = values.scan(value, end, level.value(), level);
    if (after < end && after > value && lines.of(after) == line) {
      return KeyText.read(text, after, end, false, root)
          .map(next -> entry(line, next, end, level, column))
          .orElse(line + 1);
    }
    return after(line, after, level);
  }

  /** The first item of a list, on the line of its key. */
  private int itemOnKey(int line, KeyText key, int end, Level level) {
    int dash = key.value();
    int after = Signs.skipBlanks(text, dash + 1, end);
    int next = ahead.next(line);
    int below = ahead.columnOf(next);
    boolean another =
        next < lines.count() && Dash.read(text, lines.start(next) + below, lines.end(next)).real();
    int column = Math.max(level.column + Levels.STEP, another ? below : below - (after - dash));
    slips.add(
        Slip.safe(
            SlipCode.UNEXPECTED_TEXT,
            dash,
            dash + 1,
            Slips.itemOnKey(),
            new Change(key.mark() + 1, dash, "\n" + " ".repeat(column))));
    levels.listAt(column).begin("");
    return after == end ? line + 1 : item(line, after, end, column + after - dash);
  }

  /** The line after a value. */
  private int after(int line, int end, Level level) {
    indentation.settled(level.state());
    int last = end <= lines.end(line) ? line : lines.of(Math.min(end, text.length()));
    if (level.state() != State.BLOCK) {
      return last + 1;
    }
    level.state(State.CLOSED);
    return blocks.skip(last + 1, level.column);
  }
}
