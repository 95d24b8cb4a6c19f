package gongwen.yaml.repair;

/**
 * What may be the hyphen of an item: a hyphen, or a bullet or number that is meant for one.
 *
 * @param at its first char
 * @param end the char after it
 * @param found whether there is one at all
 * @param real whether YAML takes it for one
 * @param blank whether a blank follows, of whatever kind
 */
record Dash(String text, int at, int end, boolean found, boolean real, boolean blank) {
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final int LONGEST = 3;

  static Dash read(String text, int at, int lineEnd) {
    char c = at < lineEnd ? text.charAt(at) : ' ';
    if (Signs.letter(c) && !digit(c) && NUMERALS.indexOf(c) < 0) {
      return new Dash(text, at, at, false, false, false);
    }
    int end =
        c == '-' || Signs.dashLike(c) ? repeated(text, at, lineEnd) : number(text, at, lineEnd);
    boolean last = end == lineEnd;
    boolean blank = last || Signs.blank(text.charAt(end));
    boolean real =
        c == '-'
            && end == at + 1
            && blank
            && (last || (!Signs.oddBlank(text.charAt(end)) && text.charAt(end) != '\t'));
    return new Dash(text, at, end, end > at, real, blank);
  }

  private static int repeated(String text, int at, int lineEnd) {
    int i = at + 1;
    while (i < lineEnd && i - at < LONGEST && text.charAt(i) == text.charAt(at)) {
      i++;
    }
    return i < lineEnd && text.charAt(i) == text.charAt(at) ? at : i;
  }

  /** The end of a number as offices put it before items; the same place if there is none. */
  private static int number(String text, int at, int lineEnd) {
    if (at >= lineEnd) {
      return at;
    }
    char first = text.charAt(at);
    if (first >= '①' && first <= '⑳') {
      return at + 1;
    }
    boolean bracket = first == '（' || first == '(';
    int from = bracket ? at + 1 : at;
    int i = from;
    boolean digits = i < lineEnd && digit(text.charAt(i));
    while (i < lineEnd
        && i - from < LONGEST
        && (digits ? digit(text.charAt(i)) : NUMERALS.indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    if (i == from || i == lineEnd) {
      return at;
    }
    char mark = text.charAt(i);
    if (mark == '.' && i + 1 < lineEnd && digit(text.charAt(i + 1))) {
      return at;
    }
    boolean ends =
        bracket ? mark == '）' || mark == ')' : (digits ? ".．、)）" : "、").indexOf(mark) >= 0;
    return ends ? i + 1 : at;
  }

  private static boolean digit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  /** Whether it is a number, which may also be part of a text. */
  boolean numbered() {
    return found && text.charAt(at) != '-' && !Signs.dashLike(text.charAt(at));
  }

  /** Whether what follows without a blank can be an item: a word or a brace, no second hyphen. */
  boolean wordFollows(int lineEnd) {
    if (end >= lineEnd || text.charAt(at) == '*') {
      return false;
    }
    char next = text.charAt(end);
    return Character.isIdeographic(next)
        || next == '{'
        || Character.isLetter(next)
        || (numbered() && "《“".indexOf(next) >= 0);
  }

  /** Whether it is reported. */
  boolean odd(int after) {
    return !real || Signs.hasOddBlank(text, end, after) || Signs.has(text, '\t', end, after);
  }

  /**
   * Reports what is wrong with it, if anything is.
   *
   * @param after where the item begins
   * @return how many chars the hyphen and the blanks after it have when that is mended
   */
  int report(int after, int group, Slips slips) {
    if (!odd(after)) {
      return Math.max(2, after - at);
    }
    boolean wide = end == at + 1 && "－—–".indexOf(text.charAt(at)) >= 0;
    boolean hyphen = text.charAt(at) == '-' && end == at + 1;
    if (!hyphen) {
      Change change = new Change(at, after, "- ");
      slips.add(
          (wide
                  ? Slip.safe(
                      SlipCode.FULL_WIDTH_MARK,
                      at,
                      end,
                      Slips.wideMark(text.charAt(at), '-'),
                      change)
                  : Slip.safe(
                      SlipCode.MISSING_DASH,
                      at,
                      end,
                      Slips.itemMark(text.substring(at, end)),
                      change))
              .in(group));
    } else if (blank) {
      boolean tab = Signs.has(text, '\t', end, after);
      slips.add(
          Slip.safe(
                  tab ? SlipCode.TAB_INDENTATION : SlipCode.FULL_WIDTH_SPACE,
                  end,
                  end + 1,
                  tab ? Slips.tabBetween() : Slips.wideSpace(),
                  new Change(end, after, " "))
              .in(group));
    } else {
      slips.add(
          Slip.safe(
                  SlipCode.DASH_WITHOUT_SPACE,
                  at,
                  end,
                  Slips.noSpaceAfterDash(),
                  Change.insert(end, " "))
              .in(group));
    }
    return 2;
  }
}
