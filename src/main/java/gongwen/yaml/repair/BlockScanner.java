package gongwen.yaml.repair;

import gongwen.yaml.repair.Expected.Form;
import gongwen.yaml.repair.Level.State;
import java.util.List;
import java.util.Optional;

/** Goes over the lines of a text, the levels of its block style always in view. */
final class BlockScanner {
  /** Letters of a word that may be a free key without its colon. */
  private static final int LONGEST = 12;

  private final String text;
  private final Lines lines;
  private final Expected root;
  private final Slips slips;
  private final Levels levels;
  private final ValueScanner values;
  private final LookAhead ahead;
  private final Indentation indentation;

  BlockScanner(String text, Lines lines, Expected root, Slips slips) {
    this.text = text;
    this.lines = lines;
    this.root = root;
    this.slips = slips;
    this.levels = new Levels(root);
    this.values = new ValueScanner(text, lines, root, slips);
    this.ahead = new LookAhead(text, lines, root);
    MissingDash dashes = new MissingDash(text, lines, levels, slips);
    this.indentation = new Indentation(text, levels, ahead, dashes, slips);
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
    int content = at;
    int placed = column;
    boolean first = true;
    Dash dash = Dash.read(text, content, end);
    while (dash.found() && (dash.real() || itemMayBegin(dash, column, end))) {
      int after = Signs.skipBlanks(text, content + 1, end);
      Optional<KeyText> key = KeyText.read(text, after, end, false, root);
      if (first) {
        placed = indentation.dash(line, column, after, key.map(KeyText::name).orElse(""));
        if (placed < 0) {
          return line + 1;
        }
      }
      dash.report(content, after, slips);
      Level list = levels.listAt(placed);
      list.begin("");
      if (after == end || text.charAt(after) == '#') {
        return line + 1;
      }
      placed += Signs.hasOddBlank(text, content + 1, after) ? 2 : Math.max(2, after - content);
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

  private boolean marker(int start, int end) {
    return text.startsWith("---", start)
        || text.startsWith("...", start)
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
    return (inList || opens) && (dash.blank() || dash.wordFollows(end));
  }

  /** What stands after the hyphen of an item. */
  private int item(int line, int begin, int end, int begun) {
    Level list = levels.top();
    Expected item = list.expected;
    int at = values.pastAnchor(begin, end);
    int column = begun + at - begin;
    Optional<KeyText> key = KeyText.read(text, at, end, false, root);
    if (key.isPresent() && isKeyOf(item, key.get())) {
      return entry(line, key.get(), end, levels.mappingAt(column, line), column);
    }
    boolean record = item.form() == Form.RECORD || ahead.key(line, column, item);
    if (record && missingColon(line, at, end, item, column)) {
      return line + 1;
    }
    return after(line, values.scan(at, end, item, list), list);
  }

  private boolean isKeyOf(Expected expected, KeyText key) {
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

  private int lineOfBlock(int line, int at, int end, int column) {
    Optional<KeyText> key = KeyText.read(text, at, end, false, root);
    if (key.isPresent() && isKey(key.get(), column)) {
      int placed = indentation.key(line, column, key.get());
      if (placed < 0) {
        return line + 1;
      }
      return entry(line, key.get(), end, levels.mappingAt(placed, line), placed);
    }
    int owner = levels.owner(column);
    if (owner < 0) {
      if (levels.isEmpty()) {
        missingColon(line, at, end, root, column);
      }
      return line + 1;
    }
    Level level = levels.get(owner);
    if (level.column < column) {
      if (level.open() && level.value().form() == Form.MAPPING) {
        return noKey(line, at, end, levels.mappingAt(column, line));
      }
      if (level.open() && !missingColon(line, at, end, level.value(), column)) {
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

  private boolean isKey(KeyText key, int column) {
    if (key.real()) {
      return !continues(column, key);
    }
    boolean known = root.anywhere(key.name());
    int owner = levels.owner(column);
    if (levels.isEmpty() || owner < 0) {
      return known;
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
      case TEXT, BLOCK -> false;
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

  /** A key without a colon, alone on its line or before its value. */
  private boolean missingColon(int line, int at, int end, Expected expected, int column) {
    int last = Signs.plainEnd(text, at, end);
    int i = at;
    while (i < last && Signs.letter(text.charAt(i))) {
      i++;
    }
    String word = text.substring(at, i);
    if (!expected.knows(word)) {
      return false;
    }
    boolean sign = i < last && "=＝;；".indexOf(text.charAt(i)) >= 0;
    int value = Signs.skipBlanks(text, sign ? i + 1 : i, last);
    if (i < last && value == i) {
      return false;
    }
    slips.add(
        new Slip(
            SlipCode.MISSING_COLON,
            0,
            i,
            i,
            Slips.noColon(word),
            true,
            value == last,
            List.of(new Change(i, value, value == last ? ":" : ": "))));
    Level level = levels.mappingAt(column, line);
    level.begin(word);
    values.scan(value, last, level.value(), level);
    return true;
  }

  /** A line that should begin with a key, and has none that is known. */
  private int noKey(int line, int at, int end, Level level) {
    int last = Signs.plainEnd(text, at, end);
    int i = at;
    while (i < last && Signs.letter(text.charAt(i))) {
      i++;
    }
    String word = text.substring(at, i);
    level.begin(word);
    int value = Signs.skipBlanks(text, i, last);
    boolean opens = i == last && ahead.deeper(line, level.column);
    boolean free = level.expected.form() == Form.MAPPING && value > i && word.length() <= LONGEST;
    if (i == at || !(opens || free)) {
      return line + 1;
    }
    slips.add(
        Slip.likely(
            SlipCode.MISSING_COLON,
            at,
            i,
            Slips.noColon(word),
            new Change(i, value, opens ? ":" : ": ")));
    return opens ? line + 1 : after(line, values.scan(value, end, level.value(), level), level);
  }

  private int entry(int line, KeyText key, int end, Level level, int column) {
    key.report(text, slips);
    level.begin(key.name());
    int value = key.value();
    int after = values.scan(value, end, level.value(), level);
    if (after < end && after > value && lines.of(after) == line) {
      return KeyText.read(text, after, end, false, root)
          .map(next -> entry(line, next, end, level, column))
          .orElse(line + 1);
    }
    return after(line, after, level);
  }

  /** The line after a value. */
  private int after(int line, int end, Level level) {
    indentation.settled(level.state());
    int last = end <= lines.end(line) ? line : lines.of(Math.min(end, text.length()));
    if (level.state() != State.BLOCK) {
      return last + 1;
    }
    level.state(State.CLOSED);
    return block(last + 1, level.column);
  }

  /** Goes past the lines of a block of text. */
  private int block(int from, int column) {
    int inside = -1;
    for (int line = from; line < lines.count(); line++) {
      int start = lines.start(line);
      int end = lines.end(line);
      int at = Signs.skipBlanks(text, start, end);
      if (at == end) {
        continue;
      }
      int spaces = spaces(start, at);
      int placed = indentation.blockColumn(line, start, spaces);
      if (placed > column && placed >= inside) {
        inside = inside < 0 ? placed : inside;
      } else if (startsEntry(start, at, end, spaces)) {
        return line;
      } else {
        indentation.intoBlock(start, at, inside < 0 ? column + Levels.STEP : inside);
      }
    }
    return lines.count();
  }

  private int spaces(int start, int end) {
    int i = start;
    while (i < end && text.charAt(i) == ' ') {
      i++;
    }
    return i - start;
  }

  private boolean startsEntry(int start, int at, int end, int column) {
    if (text.charAt(at) == '#'
        || (at == start && marker(start, end))
        || Dash.read(text, at, end).blank()
        || root.anywhere(text.substring(at, Signs.plainEnd(text, at, end)))) {
      return true;
    }
    boolean inLine = at - start == column && levels.mapping(column) >= 0;
    return KeyText.read(text, at, end, false, root)
            .filter(key -> key.real() || root.anywhere(key.name()) || (inLine && key.wordLike()))
            .isPresent()
        || (inLine && wordAlone(at, end));
  }

  /** Whether a line begins with a word that is followed by a blank, or by nothing. */
  private boolean wordAlone(int at, int end) {
    int i = at;
    while (i < end && Signs.letter(text.charAt(i))) {
      i++;
    }
    return i > at && i - at <= LONGEST && (i == end || Signs.blank(text.charAt(i)));
  }
}
