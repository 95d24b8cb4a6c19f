package gongwen.yaml.repair;

import gongwen.yaml.repair.Expected.Form;

/** Looks at texts, in quotes or without, inside brackets and braces. */
final class FlowScalars {
  private final String text;
  private final Lines lines;
  private final Expected root;
  private final FlowIndicators indicators;
  private final Slips slips;

  /** The last bracket that closes, of the line that was asked for. */
  private int lastClose;

  private int lineEnd = -1;

  FlowScalars(String text, Lines lines, Expected root, FlowIndicators indicators, Slips slips) {
    this.text = text;
    this.lines = lines;
    this.root = root;
    this.indicators = indicators;
    this.slips = slips;
  }

  int quoted(int at, FlowPlace place) {
    int end = lines.endOf(at);
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
      int last = plainEnd(at, at, place);
      slips.add(
          Slip.likely(
              SlipCode.UNCLOSED_QUOTE,
              at,
              at + 1,
              Slips.unclosedQuote(),
              Change.insert(Signs.trimEnd(text, at, last), String.valueOf(text.charAt(at)))));
      return last;
    }
    return terminated(close + 1) ? close + 1 : quoteAll(at, SlipCode.UNEXPECTED_TEXT, place);
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

  /** Reports a text that needs quotes, for which reason the code says. */
  int quoteAll(int at, SlipCode code, FlowPlace place) {
    return quoteAll(at, at, code, place);
  }

  /**
   * @param read what is in it up to here has been read already
   */
  int quoteAll(int at, int read, SlipCode code, FlowPlace place) {
    int end = plainEnd(at, read, place);
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
   * @param brackets whether a bracket in it is one too many
   */
  int plain(int at, FlowPlace place, boolean brackets) {
    int end = plainEnd(at, at, place);
    int last = Signs.trimEnd(text, at, end);
    for (int i = at; i < last; i++) {
      char c = text.charAt(i);
      if (c > 0x7F || Signs.letter(c)) {
        continue;
      }
      boolean colon = place.colons() && Signs.realColon(text, i, last, true);
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

  /** Curly quotes around the whole of a value that is no text. */
  void curly(int at, int end) {
    int last = Signs.trimEnd(text, at, end);
    if ("“”‘’".indexOf(text.charAt(at)) < 0
        || last - at < 3
        || "“”‘’\"'".indexOf(text.charAt(last - 1)) < 0) {
      return;
    }
    slips.add(
        Slip.safe(
            SlipCode.CURLY_QUOTES,
            at,
            at + 1,
            Slips.curlyQuotes(),
            new Change(at, last, Signs.quoted(text.substring(at + 1, last - 1)))));
  }

  /** Where a text ends that stands without quotes, or that ought to have had them. */
  private int plainEnd(int at, int from, FlowPlace place) {
    int end = lines.endOf(at);
    int nested = 0;
    int wide = 0;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (Signs.plainLetter(c)) {
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
      } else if ((c == '，' || c == '、' || c == '；')
          && place.colons()
          && !(c == '；' && isAtEnd(i + 1, end))
          && keyFollows(i + 1, end, place.around())) {
        return i;
      } else if (place.colons() && i > at && Signs.realColon(text, i, end, true)) {
        int missing = missingComma(at, i, place);
        if (missing > 0) {
          return missing;
        }
      } else if (Signs.comment(text, i, at) && i > at && !closesLater(i, end)) {
        return i;
      }
    }
    return end;
  }

  /** Whether a bracket closes further on in the line that ends here. */
  private boolean closesLater(int from, int end) {
    if (lineEnd != end) {
      lineEnd = end;
      lastClose = end - 1;
      while (lastClose >= from && "]}".indexOf(text.charAt(lastClose)) < 0) {
        lastClose--;
      }
    }
    return lastClose >= from;
  }

  /**
   * Whether nothing more comes in the value; a measure may well end with ；, which is then right.
   */
  private boolean isAtEnd(int from, int end) {
    int rest = Signs.skipBlanks(text, from, end);
    return rest < end && "]}］｝，,".indexOf(text.charAt(rest)) >= 0;
  }

  private boolean keyFollows(int from, int end, Expected around) {
    if (isAtEnd(from, end)) {
      return true;
    }
    if (Signs.skipBlanks(text, from, end) < end) {
      return keyBegins(from, end, around);
    }
    int next = lines.of(end) + 1;
    return next < lines.count() && keyBegins(lines.start(next), lines.end(next), around);
  }

  /** Whether the line goes on with a key that the mapping may have. */
  boolean keyBegins(int from, int end, Expected around) {
    int i = from;
    while (i < end
        && (Signs.letter(text.charAt(i))
            || Signs.blank(text.charAt(i))
            || "“”\"".indexOf(text.charAt(i)) >= 0)) {
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

  /**
   * Whether what follows an ASCII comma is no entry, but the rest of the Chinese text before it: on
   * the same line up to a mark of structure, without a colon, and no word that is a key.
   */
  boolean goesOn(int comma, int from, Expected around) {
    int end = lines.endOf(from);
    if (text.charAt(comma) != ',' || lines.endOf(comma) != end) {
      return false;
    }
    int at = from;
    int han = 0;
    while (at < end && !ends(text.charAt(at))) {
      char c = text.charAt(at);
      if (":：\"'[{".indexOf(c) >= 0 || Signs.comment(text, at, from)) {
        return false;
      }
      han += Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN ? 1 : 0;
      at++;
    }
    String rest = text.substring(from, Signs.trimEnd(text, from, at));
    return at < end && han > 1 && !around.knows(rest) && !root.anywhere(rest) && !keyAhead(rest);
  }

  /** Whether a key of some mapping is its first word: its colon may be what is missing. */
  private boolean keyAhead(String rest) {
    int blank = rest.indexOf(' ');
    return blank > 0 && root.anywhere(rest.substring(0, blank));
  }

  /** The end of a value after which a comma is missing, since a key of the mapping follows. */
  private int missingComma(int at, int colon, FlowPlace place) {
    int begin = colon;
    while (begin > at && !Signs.blank(text.charAt(begin - 1))) {
      if (colon - begin > KeyText.LONGEST_KNOWN) {
        return 0;
      }
      begin--;
    }
    String word = text.substring(begin, colon);
    if (begin == at || !place.around().knows(word) || place.has(word)) {
      return 0;
    }
    indicators.missingComma(Signs.trimEnd(text, at, begin));
    return begin;
  }

  static boolean ends(char c) {
    return ",]}\n\r".indexOf(c) >= 0;
  }

  /** Whether something may end here: a mark of structure follows, or the line ends. */
  boolean terminated(int after) {
    int end = lines.endOf(after);
    int i = Signs.skipBlanks(text, after, end);
    return i == end || ",]}，｝］".indexOf(text.charAt(i)) >= 0 || text.charAt(i) == '#';
  }
}
