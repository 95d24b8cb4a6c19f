package gongwen.yaml.repair;

/**
 * What may be the hyphen of an item.
 *
 * @param found whether there is one at all
 * @param real whether YAML takes it for one
 * @param blank whether a blank follows, of whatever kind
 */
record Dash(String text, int at, boolean found, boolean real, boolean blank) {
  static Dash read(String text, int at, int end) {
    char c = at < end ? text.charAt(at) : ' ';
    boolean found = c == '-' || Signs.dashLike(c);
    if (!found) {
      return new Dash(text, at, false, false, false);
    }
    boolean last = at + 1 == end;
    boolean blank = last || Signs.blank(text.charAt(at + 1));
    boolean real = c == '-' && blank && (last || !Signs.oddBlank(text.charAt(at + 1)));
    return new Dash(text, at, true, real, blank);
  }

  /** Whether what follows without a blank can be an item: a word or a brace, no second hyphen. */
  boolean wordFollows(int end) {
    if (at + 1 >= end || text.charAt(at) == '*') {
      return false;
    }
    char next = text.charAt(at + 1);
    return Character.isIdeographic(next) || next == '{' || Character.isLetter(next);
  }

  /**
   * Reports what is wrong with it, if anything is.
   *
   * @param after where the item begins
   */
  void report(int here, int after, Slips slips) {
    if (real && !Signs.hasOddBlank(text, here + 1, after)) {
      return;
    }
    char c = text.charAt(here);
    if (c != '-') {
      slips.add(
          Slip.safe(
              SlipCode.FULL_WIDTH_MARK,
              here,
              here + 1,
              Slips.wideMark(c, '-'),
              new Change(here, after, "- ")));
    } else if (blank) {
      slips.add(
          Slip.safe(
              SlipCode.FULL_WIDTH_SPACE,
              here + 1,
              here + 2,
              Slips.wideSpace(),
              new Change(here + 1, after, " ")));
    } else {
      slips.add(
          Slip.safe(
              SlipCode.DASH_WITHOUT_SPACE,
              here,
              here + 1,
              Slips.noSpaceAfterDash(),
              Change.insert(here + 1, " ")));
    }
  }
}
