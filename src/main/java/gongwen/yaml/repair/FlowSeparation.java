package gongwen.yaml.repair;

/** Goes over what stands between two things in brackets: blanks, line ends, comments. */
final class FlowSeparation {
  private final String text;
  private final Lines lines;
  private final Expected root;
  private final Slips slips;

  FlowSeparation(String text, Lines lines, Expected root, Slips slips) {
    this.text = text;
    this.lines = lines;
    this.root = root;
    this.slips = slips;
  }

  /**
   * Skips blanks, ends of lines and comments; -1 where the text ends or block style goes on.
   *
   * @param column of the mapping or list around the brackets
   */
  int skip(int from, int column) {
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        i++;
        if (i < text.length() && entryBegins(i, column)) {
          return -1;
        }
      } else if (c == ' ') {
        i++;
      } else if (c == '\t') {
        slips.add(
            Slip.safe(
                SlipCode.TAB_INDENTATION, i, i + 1, Slips.tabBetween(), new Change(i, i + 1, " ")));
        i++;
      } else if (Signs.oddBlank(c)) {
        slips.add(
            Slip.safe(
                SlipCode.FULL_WIDTH_SPACE, i, i + 1, Slips.wideSpace(), new Change(i, i + 1, " ")));
        i++;
      } else if (c == '#' && Signs.comment(text, i, lines.start(lines.of(i)))) {
        i = lines.endOf(i);
      } else {
        return i;
      }
    }
    return -1;
  }

  /** Whether a key of the mapping around, or an item of the list around, begins on this line. */
  private boolean entryBegins(int start, int column) {
    int end = lines.endOf(start);
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
