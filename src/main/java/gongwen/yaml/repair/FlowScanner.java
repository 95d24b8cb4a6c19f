package gongwen.yaml.repair;

import gongwen.yaml.repair.Expected.Form;
import java.util.ArrayList;
import java.util.List;

/** Looks at what stands in brackets and braces, on one line or on several. */
final class FlowScanner {
  private static final int MOST_LEVELS = 64;

  /** Longer parts between full-width commas are parts of a sentence, and no items. */
  private static final int SHORT_ITEM = 5;

  private final String text;
  private final Lines lines;
  private final Expected root;
  private final Slips slips;
  private final boolean anchors;
  private int column;
  private int depth;
  private int knownStart;
  private int knownEnd = -1;

  /** The end of the last thing that was read, where a missing bracket would stand. */
  private int tail;

  FlowScanner(String text, Lines lines, Expected root, Slips slips) {
    this.text = text;
    this.lines = lines;
    this.root = root;
    this.slips = slips;
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

  /** The end of the line of a char; mostly it is the line that was asked for before. */
  private int lineEnd(int at) {
    if (at < knownStart || at > knownEnd) {
      int line = lines.of(at);
      knownStart = lines.start(line);
      knownEnd = lines.end(line);
    }
    return knownEnd;
  }

  private int container(int open, Expected expected) {
    if (++depth > MOST_LEVELS) {
      throw new Levels.TooDeep();
    }
    char mark = text.charAt(open);
    boolean map = mark == '{' || mark == '｛';
    char close = map ? '}' : ']';
    if (mark == '｛' || mark == '［') {
      wide(open, map ? '{' : '[');
    }
    int end = map ? entries(open, expected, close) : items(open, expected, close);
    depth--;
    return end;
  }

  private int entries(int open, Expected expected, char close) {
    List<String> seen = new ArrayList<>();
    int i = next(open, open + 1, close);
    while (i >= 0 && !closes(i, close)) {
      i = separator(i) ? i + 1 : entry(i, expected, seen);
      i = next(open, i, close);
    }
    return i < 0 ? tail : closed(i, close);
  }

  private int items(int open, Expected expected, char close) {
    int number = 0;
    int first = -1;
    int firstEnd = -1;
    int i = next(open, open + 1, close);
    while (i >= 0 && !closes(i, close)) {
      if (separator(i)) {
        i++;
      } else {
        int start = i;
        i = value(i, expected.item(), expected, List.of(), false);
        number++;
        first = number == 1 ? start : -1;
        firstEnd = i;
      }
      i = next(open, i, close);
    }
    if (first >= 0 && i >= 0) {
      wideCommas(first, firstEnd);
    }
    return i < 0 ? tail : closed(i, close);
  }

  /** The next thing; -1 where the collection breaks off, and that has been reported. */
  private int next(int open, int from, char close) {
    tail = Math.max(open + 1, Signs.trimEnd(text, open, from));
    int i = blanks(from);
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

  private boolean closes(int at, char close) {
    char c = text.charAt(at);
    return c == ']' || c == '}' || c == wideClose(close);
  }

  private static char wideClose(char close) {
    return close == '}' ? '｝' : '］';
  }

  private int closed(int at, char close) {
    char c = text.charAt(at);
    if (c == close) {
      return at + 1;
    }
    if (c == wideClose(close)) {
      wide(at, close);
    } else {
      slips.add(
          Slip.likely(
              SlipCode.UNCLOSED_BRACKET,
              at,
              at + 1,
              Slips.otherBracket(c, close),
              new Change(at, at + 1, String.valueOf(close))));
    }
    return at + 1;
  }

  private void wide(int at, char meant) {
    char typed = text.charAt(at);
    slips.add(
        Slip.safe(
            SlipCode.FULL_WIDTH_MARK,
            at,
            at + 1,
            Slips.wideMark(typed, meant),
            new Change(at, at + 1, String.valueOf(meant))));
  }

  /** A comma between two things, full-width ones reported. */
  private boolean separator(int at) {
    char c = text.charAt(at);
    if (c == '，' || c == '、') {
      int after = at + 1;
      boolean blank = after < text.length() && Signs.blank(text.charAt(after));
      slips.add(
          Slip.safe(
              SlipCode.FULL_WIDTH_MARK,
              at,
              after,
              Slips.wideMark(c, ','),
              new Change(at, after, blank ? "," : ", ")));
      return true;
    }
    return c == ',';
  }

  private int entry(int at, Expected expected, List<String> seen) {
    int end = lineEnd(at);
    KeyText key = KeyText.read(text, at, end, true, root).orElse(null);
    if (key == null || !(key.real() || root.anywhere(key.name()) || key.wordLike())) {
      return noColon(at, end, expected);
    }
    key.report(text, slips);
    Expected.Entry known = expected.entry(key.name());
    seen.add(known.nameOr(key.name()));
    tail = key.mark() + 1;
    int value = key.value() == end ? blanks(end) : key.value();
    if (value < 0) {
      return tail;
    }
    return ",]}｝］，".indexOf(text.charAt(value)) >= 0
        ? value
        : value(value, known.value(), expected, seen, true);
  }

  private int noColon(int at, int end, Expected expected) {
    int i = at;
    while (i < end && !Signs.blank(text.charAt(i)) && ",]}".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    String word = text.substring(at, i);
    if (i < end && expected.knows(word) && Signs.blank(text.charAt(i))) {
      slips.add(
          Slip.likely(
              SlipCode.MISSING_COLON, i, i + 1, Slips.noColon(word), Change.insert(i, ":")));
      return value(
          Signs.skipBlanks(text, i, end), expected.entry(word).value(), expected, List.of(), true);
    }
    return value(at, Expected.ANYTHING, expected, List.of(), true);
  }

  /**
   * A value or an item.
   *
   * @param around the mapping or list in which it stands
   * @param seen the keys that the mapping has so far
   */
  private int value(int at, Expected expected, Expected around, List<String> seen, boolean inMap) {
    int mark = slips.mark();
    char c = text.charAt(at);
    switch (c) {
      case '[', '{', '［', '｛' -> {
        int end = lineEnd(at);
        if (!closesOnLine(at) && !mayBe(text, at, end, expected, root)) {
          return quoteAll(at, SlipCode.UNCLOSED_BRACKET, around, seen, inMap);
        }
        if (c == '[' || c == '{' || mayBe(text, at, end, expected, root)) {
          int after = container(at, expected);
          if (terminated(after)) {
            return after;
          }
          slips.back(mark);
          return quoteAll(at, SlipCode.UNEXPECTED_TEXT, around, seen, inMap);
        }
      }
      case '"', '\'' -> {
        return quoted(at, around, seen, inMap);
      }
      case '&' -> {
        int i = at + 1;
        while (i < text.length() && !Signs.blank(text.charAt(i)) && !ends(text.charAt(i))) {
          i++;
        }
        int next = Signs.skipBlanks(text, i, lineEnd(at));
        return next < text.length() && !ends(text.charAt(next))
            ? value(next, expected, around, seen, inMap)
            : next;
      }
      case '*' -> {
        return anchors
            ? plain(at, around, seen, inMap, false)
            : quoteAll(at, SlipCode.RESERVED_CHARACTER, around, seen, inMap);
      }
      case '|', '>', '@', '`', '%' -> {
        return quoteAll(at, SlipCode.RESERVED_CHARACTER, around, seen, inMap);
      }
      default -> {}
    }
    boolean text = !inMap && (expected.form() == Form.TEXT || expected.form() == Form.VALUE);
    return plain(at, around, seen, inMap || text, true);
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
    int close = text.indexOf(text.charAt(at) == '[' ? ']' : '}', at);
    return "［｛".indexOf(text.charAt(at)) >= 0 || (close >= 0 && close < lineEnd(at));
  }

  private static boolean ends(char c) {
    return ",]}\n\r".indexOf(c) >= 0;
  }

  /** Whether something may end here: a mark of structure follows, or the line ends. */
  private boolean terminated(int after) {
    int end = lineEnd(after);
    int i = Signs.skipBlanks(text, after, end);
    return i == end || ",]}，｝］".indexOf(text.charAt(i)) >= 0 || text.charAt(i) == '#';
  }

  private int quoted(int at, Expected around, List<String> seen, boolean inMap) {
    int end = lineEnd(at);
    int curly = curlyEnd(at, end);
    int close = Signs.closing(text, at, end);
    if (curly > 0 && (close < 0 || curly < close)) {
      slips.add(
          Slip.safe(
              SlipCode.CURLY_QUOTES,
              curly,
              curly + 1,
              Slips.curlyQuotes(),
              new Change(curly, curly + 1, String.valueOf(text.charAt(at)))));
      return curly + 1;
    }
    if (close < 0) {
      int later = Signs.closing(text, at, Math.min(text.length(), end + 2_000));
      if (later >= 0 && terminated(later + 1)) {
        return later + 1;
      }
      int last = plainEnd(at, around, seen, inMap);
      slips.add(
          Slip.likely(
              SlipCode.UNCLOSED_QUOTE,
              at,
              at + 1,
              Slips.unclosedQuote(),
              Change.insert(Signs.trimEnd(text, at, last), String.valueOf(text.charAt(at)))));
      return last;
    }
    return terminated(close + 1)
        ? close + 1
        : quoteAll(at, SlipCode.UNEXPECTED_TEXT, around, seen, inMap);
  }

  /** A curly quotation mark in the place of the closing one; -1 if there is none. */
  private int curlyEnd(int at, int end) {
    for (int i = at + 1; i < end && text.charAt(i) != text.charAt(at); i++) {
      if ("“”‘’".indexOf(text.charAt(i)) >= 0
          && i + 1 < end
          && ",]}".indexOf(text.charAt(i + 1)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private int quoteAll(int at, SlipCode code, Expected around, List<String> seen, boolean inMap) {
    int end = plainEnd(at, around, seen, inMap);
    int last = Signs.trimEnd(text, at, end);
    slips.quote(
        code,
        text,
        at,
        at,
        last,
        code == SlipCode.RESERVED_CHARACTER || code == SlipCode.UNCLOSED_BRACKET
            ? Slips.begins(text.charAt(at))
            : text.charAt(at) == '"' || text.charAt(at) == '\''
                ? Slips.partlyQuoted()
                : Slips.partlyBracketed());
    return end;
  }

  /**
   * A text without quotes.
   *
   * @param colons whether a colon in it is one too many
   */
  private int plain(int at, Expected around, List<String> seen, boolean colons, boolean brackets) {
    int end = plainEnd(at, around, seen, colons);
    int last = Signs.trimEnd(text, at, end);
    for (int i = at; i < last; i++) {
      char c = text.charAt(i);
      if (c > 0x7F || Signs.letter(c)) {
        continue;
      }
      boolean colon = colons && Signs.realColon(text, i, last, true);
      boolean bracket = brackets && i > at && "[]{}".indexOf(c) >= 0;
      boolean hash = Signs.comment(text, i, at) && i > at;
      if (colon || bracket || hash) {
        slips.quote(
            hash
                ? SlipCode.UNEXPECTED_TEXT
                : colon ? SlipCode.UNEXPECTED_COLON : SlipCode.UNEXPECTED_TEXT,
            text,
            i,
            at,
            last,
            colon ? Slips.colonInText() : hash ? Slips.cutOff() : Slips.bracketInText());
        break;
      }
    }
    return end;
  }

  /** Where a text ends that stands without quotes, or that ought to have had them. */
  private int plainEnd(int at, Expected around, List<String> seen, boolean inMap) {
    int end = lineEnd(at);
    int nested = 0;
    int wide = 0;
    for (int i = at; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 0x4E00 && c < 0xE000 || Signs.letter(c)) {
        continue;
      }
      if (c == '[' || c == '{') {
        nested++;
      } else if (c == ']' || c == '}') {
        if (nested == 0) {
          return i;
        }
        nested--;
      } else if (c == ',' && nested == 0) {
        return i;
      } else if (c == '［' || c == '｛') {
        wide++;
      } else if (c == '］' || c == '｝') {
        if (wide == 0 && nested == 0 && terminated(i + 1)) {
          return i;
        }
        wide = Math.max(0, wide - 1);
      } else if ((c == '，' || c == '、') && inMap && keyFollows(i + 1, end, around)) {
        return i;
      } else if (inMap && i > at && Signs.realColon(text, i, end, true)) {
        int missing = missingComma(at, i, around, seen);
        if (missing > 0) {
          return missing;
        }
      } else if (Signs.comment(text, i, at) && i > at && !closesLater(i, end)) {
        return i;
      }
    }
    return end;
  }

  private boolean closesLater(int from, int end) {
    for (int i = from; i < end; i++) {
      if (text.charAt(i) == ']' || text.charAt(i) == '}') {
        return true;
      }
    }
    return false;
  }

  private boolean keyFollows(int from, int end, Expected around) {
    int i = from;
    while (i < end && (Signs.letter(text.charAt(i)) || Signs.blank(text.charAt(i)))) {
      i++;
    }
    if (i == end || !(text.charAt(i) == ':' || Signs.colonLike(text.charAt(i)))) {
      return false;
    }
    return KeyText.read(text, Signs.skipBlanks(text, from, end), end, true, root)
        .filter(
            key ->
                around.knows(key.name())
                    || (around.form() != Form.RECORD && key.real() && key.wordLike()))
        .isPresent();
  }

  /** The end of a value after which a comma is missing, since a key of the mapping follows. */
  private int missingComma(int at, int colon, Expected around, List<String> seen) {
    int begin = colon;
    while (begin > at && !Signs.blank(text.charAt(begin - 1))) {
      begin--;
    }
    String word = text.substring(begin, colon);
    if (begin == at || !around.knows(word) || seen.contains(around.entry(word).nameOr(word))) {
      return 0;
    }
    int last = Signs.trimEnd(text, at, begin);
    slips.add(
        Slip.likely(
            SlipCode.UNCLOSED_BRACKET,
            last,
            last + 1,
            Slips.missingComma(),
            Change.insert(last, ",")));
    return begin;
  }

  private void wideCommas(int start, int end) {
    String item = text.substring(start, Signs.trimEnd(text, start, end));
    if (item.indexOf('，') < 0 || item.charAt(0) == '"' || item.charAt(0) == '\'') {
      return;
    }
    for (String part : item.split("，", -1)) {
      if (part.isEmpty() || part.codePointCount(0, part.length()) > SHORT_ITEM) {
        return;
      }
    }
    int comma = start + item.indexOf('，');
    slips.add(
        Slip.doubt(
            SlipCode.FULL_WIDTH_COMMA,
            comma,
            comma + 1,
            Slips.listComma(),
            new Change(start, start + item.length(), item.replace("，", ", "))));
  }

  /** Skips blanks, ends of lines and comments; -1 where the text ends or block style goes on. */
  private int blanks(int from) {
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        i++;
        if (i < text.length() && entryBegins(i)) {
          return -1;
        }
      } else if (c == ' ' || c == '\t') {
        i++;
      } else if (Signs.oddBlank(c)) {
        slips.add(
            Slip.safe(
                SlipCode.FULL_WIDTH_SPACE, i, i + 1, Slips.wideSpace(), new Change(i, i + 1, " ")));
        i++;
      } else if (c == '#' && Signs.comment(text, i, lines.start(lines.of(i)))) {
        i = lineEnd(i);
      } else {
        return i;
      }
    }
    return -1;
  }

  /** Whether a key of the mapping around, or an item of the list around, begins on this line. */
  private boolean entryBegins(int start) {
    int end = lineEnd(start);
    int at = Signs.skipBlanks(text, start, end);
    if (at == end || at - start > column) {
      return false;
    }
    int content =
        at + 1 < end && text.charAt(at) == '-' && text.charAt(at + 1) == ' '
            ? Signs.skipBlanks(text, at + 1, end)
            : at;
    if (content > at && text.charAt(content) == '{') {
      return true;
    }
    return KeyText.read(text, content, end, false, root)
        .filter(key -> root.anywhere(key.name()) || (root == Expected.ANYTHING && key.real()))
        .isPresent();
  }
}
