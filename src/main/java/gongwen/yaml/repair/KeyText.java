package gongwen.yaml.repair;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A key as it is typed, with what divides it from its value.
 *
 * @param name what was meant: without blanks and marks that do not belong to it
 * @param start its first char
 * @param end the char after the last
 * @param odd whether it is typed otherwise than it is meant
 * @param mark where the colon is
 * @param value where the value begins, or the end of the line
 */
record KeyText(String name, int start, int end, boolean odd, Colon colon, int mark, int value) {

  enum Colon {
    /** As it should be. */
    REAL,
    /** Full-width, or another that looks like one. */
    WIDE,
    /** Without a blank after it. */
    TIGHT,
    /** With a blank after it that YAML takes for a letter. */
    ODD_BLANK,
    /** With a tab after it. */
    TAB,
    /** Typed twice. */
    DOUBLE
  }

  /** More than any key has that is known. */
  static final int LONGEST_KNOWN = 40;

  /** YAML looks no further for the colon of a key. */
  private static final int LONGEST_KEY = 1_024;

  private static final int LONGEST_WORD = 12;

  /**
   * The key with which a stretch of a line begins.
   *
   * @param words tells which words are keys
   */
  static Optional<KeyText> read(String text, int from, int end, boolean flow, Expected words) {
    if (from >= end) {
      return Optional.empty();
    }
    KeyText right = right(text, from, end);
    if (right != null) {
      return Optional.of(right);
    }
    char first = text.charAt(from);
    if (first == '"' || first == '\'') {
      int close = Signs.closing(text, from, Math.min(end, from + LONGEST_KEY));
      int at = close < 0 ? end : Signs.skipBlanks(text, close + 1, end);
      return at < end && colon(text.charAt(at))
          ? Optional.of(of(text, from, close + 1, at, end, flow, words))
          : Optional.empty();
    }
    if ("[]{}［｛&!|>@%`#".indexOf(first) >= 0) {
      return Optional.empty();
    }
    int slip = -1;
    int last = Math.min(end, from + LONGEST_KEY);
    for (int i = from; i < last; i++) {
      char c = text.charAt(i);
      if (c >= 0x4E00 && c < 0xE000) {
        continue;
      }
      boolean bracket = "[]{}".indexOf(c) >= 0 && (flow || Signs.blank(text.charAt(i - 1)));
      if (bracket || (flow && c == ',') || Signs.comment(text, i, from)) {
        break;
      }
      if (Signs.realColon(text, i, end, flow)) {
        KeyText early = slip < 0 ? null : of(text, from, slip, slip, end, flow, words);
        return Optional.of(
            early != null && words.anywhere(early.name())
                ? early
                : of(text, from, i, i, end, flow, words));
      }
      if (slip < 0 && colon(c)) {
        slip = i;
        last = Math.min(last, i + LONGEST_KNOWN);
      }
    }
    return slip < 0 ? Optional.empty() : Optional.of(of(text, from, slip, slip, end, flow, words));
  }

  /** A word, a colon and blanks, as nearly all keys are; null if it is to be looked at. */
  private static @Nullable KeyText right(String text, int from, int end) {
    int i = from;
    while (i < end && Signs.plainLetter(text.charAt(i))) {
      i++;
    }
    if (i == from || i == end || i - from > LONGEST_KNOWN || text.charAt(i) != ':') {
      return null;
    }
    int value = i + 1;
    while (value < end && text.charAt(value) == ' ') {
      value++;
    }
    boolean blank = value == end || (value > i + 1 && !Signs.blank(text.charAt(value)));
    return blank
        ? new KeyText(text.substring(from, i), from, i, false, Colon.REAL, i, value)
        : null;
  }

  private static boolean colon(char c) {
    return c == ':' || Signs.colonLike(c);
  }

  private static KeyText of(
      String text, int from, int end, int mark, int lineEnd, boolean flow, Expected words) {
    String typed = text.substring(from, Signs.trimEnd(text, from, end));
    String name = typed;
    boolean quoted = typed.length() > 1 && (typed.charAt(0) == '"' || typed.charAt(0) == '\'');
    if (quoted) {
      name = typed.substring(1, typed.length() - 1);
    }
    boolean odd = false;
    if (!plain(text, from, end) && (!words.anywhere(name) || Signs.hasOddBlank(text, from, end))) {
      String meant = MeantKey.of(name, words).orElse("");
      if (!meant.isEmpty()) {
        odd = !meant.equals(text.substring(from, end).stripTrailing());
        name = meant;
      }
    }
    int after = mark + 1;
    while (after < lineEnd && colon(text.charAt(after)) && words.anywhere(name)) {
      after++;
    }
    return new KeyText(
        name,
        from,
        end,
        odd,
        after > mark + 1 ? Colon.DOUBLE : colon(text, mark, lineEnd, flow),
        mark,
        Signs.skipBlanks(text, after, lineEnd));
  }

  /** Letters and digits, as nearly all keys are: there is nothing in it that does not belong. */
  private static boolean plain(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (!Signs.letter(c) || Signs.wideLetter(c)) {
        return false;
      }
    }
    return true;
  }

  private static Colon colon(String text, int mark, int end, boolean flow) {
    if (text.charAt(mark) != ':') {
      return Colon.WIDE;
    }
    if (mark + 1 < end && Signs.oddBlank(text.charAt(mark + 1))) {
      return Colon.ODD_BLANK;
    }
    if (!Signs.realColon(text, mark, end, flow)) {
      return Colon.TIGHT;
    }
    int value = Signs.skipBlanks(text, mark + 1, end);
    if (Signs.hasOddBlank(text, mark + 1, value)) {
      return Colon.ODD_BLANK;
    }
    return Signs.has(text, '\t', mark + 1, value) ? Colon.TAB : Colon.REAL;
  }

  /** The same without full-width blanks, where any word may be a key. */
  KeyText squeezed(String text) {
    if (odd || !Signs.hasOddBlank(text, start, Signs.trimEnd(text, start, end))) {
      return this;
    }
    return new KeyText(MeantKey.plain(name), start, end, true, colon, mark, value);
  }

  /** Whether it looks like a key, known or not: one short word. */
  boolean wordLike() {
    return !name.isEmpty()
        && name.codePointCount(0, name.length()) <= LONGEST_WORD
        && name.codePoints().allMatch(Character::isLetterOrDigit);
  }

  /** Whether YAML, too, takes it for a key. */
  boolean real() {
    return colon == Colon.REAL || colon == Colon.TAB;
  }

  /** Reports what is wrong with the key and its colon, if anything is. */
  void report(String text, Slips slips) {
    if (odd) {
      reportName(text, slips);
    }
    String after = valueFollows(text) ? " " : "";
    switch (colon) {
      case WIDE ->
          slips.add(
              Slip.safe(
                  SlipCode.FULL_WIDTH_COLON,
                  mark,
                  mark + 1,
                  Slips.wideColon(),
                  new Change(odd ? mark : Signs.trimEnd(text, start, mark), value, ":" + after)));
      case TIGHT ->
          slips.add(
              Slip.safe(
                  SlipCode.MISSING_SPACE,
                  mark,
                  mark + 1,
                  Slips.noSpace(),
                  Change.insert(mark + 1, " ")));
      case ODD_BLANK ->
          slips.add(
              Slip.safe(
                  SlipCode.FULL_WIDTH_SPACE,
                  mark + 1,
                  mark + 2,
                  Slips.wideSpace(),
                  new Change(mark + 1, value, after)));
      case TAB ->
          slips.add(
              Slip.safe(
                  SlipCode.TAB_INDENTATION,
                  mark + 1,
                  mark + 2,
                  Slips.tabBetween(),
                  new Change(mark + 1, value, after)));
      case DOUBLE ->
          slips.add(
              Slip.safe(
                  SlipCode.UNEXPECTED_COLON,
                  mark + 1,
                  mark + 2,
                  Slips.doubleColon(),
                  new Change(odd ? mark : Signs.trimEnd(text, start, mark), value, ":" + after)));
      default -> {}
    }
  }

  private void reportName(String text, Slips slips) {
    String typed = text.substring(start, end).stripTrailing();
    SlipCode code = SlipCode.ODD_KEY;
    if (typed.chars().anyMatch(c -> "“”‘’".indexOf(c) >= 0)) {
      code = SlipCode.CURLY_QUOTES;
    } else if (Signs.hasOddBlank(typed, 0, typed.length())) {
      code = SlipCode.FULL_WIDTH_SPACE;
    }
    slips.add(
        Slip.safe(
            code,
            start,
            end,
            switch (code) {
              case CURLY_QUOTES -> Slips.curlyQuotes();
              case FULL_WIDTH_SPACE -> Slips.wideSpace();
              default -> Slips.oddKey(name);
            },
            new Change(start, mark, name)));
  }

  /** The same with nothing taken for a slip, where any key may stand. */
  KeyText asTyped(String text) {
    return odd
        ? new KeyText(
            text.substring(start, Signs.trimEnd(text, start, end)),
            start,
            end,
            false,
            colon,
            mark,
            value)
        : this;
  }

  private boolean valueFollows(String text) {
    return value < text.length() && text.charAt(value) != '\n' && text.charAt(value) != '\r';
  }
}
