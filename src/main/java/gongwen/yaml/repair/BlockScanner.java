package gongwen.yaml.repair;

import gongwen.yaml.repair.Expected.Form;
import gongwen.yaml.repair.Level.State;
import java.util.List;
import java.util.Optional;

/** Goes over the lines of a text, the levels of its block style always in view. */
final class BlockScanner {
  /** Letters of a word that may be a free key without its colon. */
  private static final int LONGEST = 12;

  /** Lines of a title that may stand before the first key. */
  private static final int MOST_TITLES = 3;

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
    this.ahead = new LookAhead(text, lines, root);
    this.values = new ValueScanner(text, lines, root, ahead, slips);
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
    if (noContent(at, end, column)) {
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

  /** Reports a comment with another mark than YAML's, and a line drawn with signs. */
  private boolean noContent(int at, int end, int column) {
    char c = text.charAt(at);
    if (c < 0x80 && Signs.letter(c) || c >= 0x4E00 && c < 0xE000 || indentation.continues(column)) {
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

  private void stray(int at, boolean safe) {
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

  private boolean marker(int start, int end) {
    boolean three = text.startsWith("---", start) || text.startsWith("...", start);
    return (three && (start + 3 == end || Signs.blank(text.charAt(start + 3))))
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
    if (key.isPresent() && isKey(line, key.get(), column)) {
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
        if (listFollows(line, column, level)) {
          stray(at, false);
          return line + 1;
        }
        if (level.value().list() && dashFollows(line, column)) {
          indentation.newItem(column);
          Level list = levels.listAt(column);
          list.begin("");
          return after(line, values.scan(at, end, list.expected, list), list);
        }
        if (blockMeant(line, level)) {
          return block(line, level.column);
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
      int next = line;
      for (int i = 0; i < MOST_TITLES; i++) {
        next = ahead.next(next);
        if (ahead.columnOf(next) == column && ahead.keyOn(next, column, root)) {
          stray(at, true);
          break;
        }
      }
    }
    return line + 1;
  }

  /** Whether a text stands before the first item of a list, or the first key of a record. */
  private boolean listFollows(int line, int column, Level level) {
    return level.value().form() == Form.RECORD
        && ((level.value().list() && dashFollows(line, column))
            || ahead.key(line, column, level.value()));
  }

  private boolean dashFollows(int line, int column) {
    int next = ahead.next(line);
    return ahead.columnOf(next) == column
        && next < lines.count()
        && Dash.read(text, lines.start(next) + column, lines.end(next)).real();
  }

  /** Whether lines of prose under a part of a report need a mark, which is reported then. */
  private boolean blockMeant(int line, Level level) {
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

  private boolean isKey(int line, KeyText key, int column) {
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
    int mark = Signs.skipBlanks(text, i, last);
    boolean sign = mark < last && "=＝;；".indexOf(text.charAt(mark)) >= 0;
    int value = Signs.skipBlanks(text, sign ? mark + 1 : i, last);
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
    if (value < end && proseOnKey(line, value, level)) {
      return block(line + 1, level.column);
    }
    if (value < end && headsLines(line, value, level)) {
      slips.add(
          Slip.likely(
              SlipCode.UNEXPECTED_TEXT,
              value,
              value + 1,
              Slips.textBeforeList(),
              Change.insert(value, "# ")));
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

  /** Whether prose that begins on the line of its key needs a mark, which is reported then. */
  private boolean proseOnKey(int line, int value, Level level) {
    int next = ahead.next(line);
    if (!slot(level)
        || "|>\"'[{&*!".indexOf(text.charAt(value)) >= 0
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
      } else if (spaces < at - start && wide(start, at) >= Math.max(column + 1, inside)) {
        int next = ahead.nextColumn(line);
        int least = inside >= 0 ? inside : next > column ? next : column + Levels.STEP;
        indentation.intoBlock(line, start, at, Math.max(least, wide(start, at)));
      } else if (startsEntry(start, at, end, spaces)) {
        return line;
      } else {
        indentation.intoBlock(line, start, at, inside < 0 ? column + Levels.STEP : inside);
      }
    }
    return lines.count();
  }

  /** How far in a line with a tab or a wide space looks on the screen. */
  private int wide(int start, int at) {
    return LeadingSpace.of(text, start, at).width(Levels.STEP * 2, 2);
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
