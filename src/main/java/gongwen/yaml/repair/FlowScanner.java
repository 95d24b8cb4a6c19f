package gongwen.yaml.repair;

import gongwen.yaml.repair.Expected.Form;

/** Looks at what stands in brackets and braces, on one line or on several. */
final class FlowScanner {
  private static final int MOST_LEVELS = 64;

  private final String text;
  private final Lines lines;
  private final Expected root;
  private final Slips slips;
  private final FlowIndicators indicators;
  private final FlowSeparation separation;
  private final FlowScalars scalars;
  private final boolean anchors;
  private int column;
  private int depth;

  /** The end of the last thing that was read, where a missing bracket would stand. */
  private int tail;

  /** Whether the last entry was read to have a text without quotes, which may be cut off. */
  private boolean prose;

  FlowScanner(String text, Lines lines, Expected root, Slips slips) {
    this.text = text;
    this.lines = lines;
    this.root = root;
    this.slips = slips;
    this.indicators = new FlowIndicators(text, slips);
    this.separation = new FlowSeparation(text, lines, root, slips);
    this.scalars = new FlowScalars(text, lines, root, indicators, slips);
    this.anchors = text.indexOf('&') >= 0;
  }

  /**
   * Looks at the collection that begins at a bracket.
   *
   * @param outside the column of the mapping or list around it
   * @return the place after the bracket that closes it, or where that is missing
   */
  int collection(int open, Expected expected, int outside) {
    column = outside;
    depth = 0;
    return container(open, expected);
  }

  private int container(int open, Expected expected) {
    if (++depth > MOST_LEVELS) {
      throw new Levels.TooDeep();
    }
    char mark = text.charAt(open);
    boolean map = mark == '{' || mark == '｛';
    char close = map ? '}' : ']';
    if (mark == '｛' || mark == '［') {
      indicators.wide(open, map ? '{' : '[');
    }
    int end = map ? entries(open, expected, close) : items(open, expected, close);
    depth--;
    return end;
  }

  private int entries(int open, Expected expected, char close) {
    FlowPlace place = new FlowPlace(expected, new KeyNames(), true);
    boolean divided = true;
    int comma = open;
    prose = false;
    int i = next(open, open + 1, close);
    while (i >= 0 && !indicators.closes(i)) {
      boolean separator = indicators.separator(i, divided);
      if (!divided && !separator && scalars.keyBegins(i, lines.endOf(i), expected)) {
        indicators.missingComma(tail);
      }
      if (separator) {
        comma = i;
        i++;
      } else if (divided && prose && scalars.goesOn(comma, i, expected)) {
        indicators.commaInText(comma, i);
        i = scalars.plain(i, place, true);
      } else {
        i = Math.max(i + 1, entry(i, place));
      }
      divided = separator;
      i = next(open, i, close);
    }
    return i < 0 ? tail : indicators.closed(i, close);
  }

  private int items(int open, Expected expected, char close) {
    FlowPlace place = new FlowPlace(expected, new KeyNames(), false);
    boolean divided = true;
    int number = 0;
    int first = -1;
    int firstEnd = -1;
    int i = next(open, open + 1, close);
    while (i >= 0 && !indicators.closes(i)) {
      if (indicators.separator(i, divided)) {
        divided = true;
        i++;
      } else {
        if (!divided && betweenBrackets(i)) {
          indicators.missingComma(tail);
        }
        int start = i;
        i = Math.max(i + 1, value(i, expected.item(), place));
        number++;
        divided = false;
        first = number == 1 ? start : -1;
        firstEnd = i;
      }
      i = next(open, i, close);
    }
    if (first >= 0 && i >= 0) {
      indicators.wideCommas(first, firstEnd);
    }
    return i < 0 ? tail : indicators.closed(i, close);
  }

  /** Whether one collection ends and another begins. */
  private boolean betweenBrackets(int at) {
    return "[{".indexOf(text.charAt(at)) >= 0 && "]}".indexOf(text.charAt(tail - 1)) >= 0;
  }

  /** The next thing; -1 where the collection breaks off, and that has been reported. */
  private int next(int open, int from, char close) {
    tail = Math.max(open + 1, Signs.trimEnd(text, open, from));
    int i = separation.skip(from, column);
    if (i < 0) {
      slips.add(
          Slip.likely(
              SlipCode.UNCLOSED_BRACKET,
              open,
              open + 1,
              Slips.unclosedBracket(),
              Change.insert(tail, String.valueOf(close))));
    }
    return i;
  }

  private int entry(int at, FlowPlace place) {
    prose = false;
    Expected expected = place.around();
    int end = lines.endOf(at);
    boolean free = expected.form() == Form.ANYTHING && root != Expected.ANYTHING;
    KeyText key =
        KeyText.read(text, at, end, true, root)
            .map(typed -> free ? typed.asTyped(text) : typed)
            .orElse(null);
    if (key == null || !(key.real() || root.anywhere(key.name()) || key.wordLike())) {
      return noColon(at, end, expected);
    }
    key.report(text, slips);
    Expected.Entry known = expected.entry(key.name());
    place.seen().add(known.nameOr(key.name()));
    tail = key.mark() + 1;
    int value = key.value() == end ? separation.skip(end, column) : key.value();
    if (value < 0) {
      return tail;
    }
    if (",]}｝］，".indexOf(text.charAt(value)) >= 0) {
      return value;
    }
    int after = value(value, known.value(), place);
    prose =
        known.value().form() == Form.TEXT
            && !known.value().list()
            && Signs.plainLetter(text.charAt(value));
    return after;
  }

  private int noColon(int at, int end, Expected expected) {
    FlowPlace place = new FlowPlace(expected, new KeyNames(), true);
    int i = at;
    while (i < end && !Signs.blank(text.charAt(i)) && ",]}".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    String word = text.substring(at, i);
    if (i < end && expected.knows(word) && Signs.blank(text.charAt(i))) {
      slips.add(
          Slip.likely(
              SlipCode.MISSING_COLON, i, i + 1, Slips.noColon(word), Change.insert(i, ":")));
      return value(Signs.skipBlanks(text, i, end), expected.entry(word).value(), place);
    }
    return value(at, Expected.ANYTHING, place);
  }

  /** A value or an item. */
  private int value(int at, Expected expected, FlowPlace place) {
    int mark = slips.mark();
    char c = text.charAt(at);
    switch (c) {
      case '[', '{', '［', '｛' -> {
        int end = lines.endOf(at);
        if (!closesOnLine(at) && !mayBe(text, at, end, expected, root)) {
          return scalars.quoteAll(at, SlipCode.UNCLOSED_BRACKET, place);
        }
        if (c == '[' || c == '{' || mayBe(text, at, end, expected, root)) {
          int after = container(at, expected);
          // What goes over several lines is no text that wants quotes, and is not read twice.
          if (after > end || scalars.terminated(after)) {
            return after;
          }
          slips.back(mark);
          return scalars.quoteAll(at, after, SlipCode.UNEXPECTED_TEXT, place);
        }
      }
      case '"', '\'' -> {
        return scalars.quoted(at, place);
      }
      case '&' -> {
        int next = pastAnchors(at);
        return next < text.length() && !FlowScalars.ends(text.charAt(next))
            ? value(next, expected, place)
            : next;
      }
      case '*' -> {
        return anchors
            ? scalars.plain(at, place, false)
            : scalars.quoteAll(at, SlipCode.RESERVED_CHARACTER, place);
      }
      case '|', '>', '@', '`', '%' -> {
        return scalars.quoteAll(at, SlipCode.RESERVED_CHARACTER, place);
      }
      default -> {}
    }
    boolean text = expected.form() == Form.TEXT || expected.form() == Form.VALUE;
    int end = scalars.plain(at, place.withColons(text), true);
    if (expected.form() == Form.VALUE) {
      scalars.curly(at, end);
    }
    return end;
  }

  /** The place after one name of a value or, wrongly, several. */
  private int pastAnchors(int at) {
    int end = lines.endOf(at);
    int i = at;
    while (i < end && text.charAt(i) == '&') {
      while (i < end && !Signs.blank(text.charAt(i)) && !FlowScalars.ends(text.charAt(i))) {
        i++;
      }
      i = Signs.skipBlanks(text, i, end);
    }
    return i;
  }

  /** Whether a full-width bracket can be meant for one of YAML's. */
  static boolean mayBe(String text, int at, int end, Expected expected, Expected root) {
    if (expected.list() || expected.form() != Form.TEXT) {
      return true;
    }
    return KeyText.read(text, Signs.skipBlanks(text, at + 1, end), end, true, root)
        .filter(key -> expected.knows(key.name()))
        .isPresent();
  }

  private boolean closesOnLine(int at) {
    return "［｛".indexOf(text.charAt(at)) >= 0
        || Signs.has(text, text.charAt(at) == '[' ? ']' : '}', at, lines.endOf(at));
  }
}
