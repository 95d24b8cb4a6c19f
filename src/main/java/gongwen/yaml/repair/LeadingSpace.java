package gongwen.yaml.repair;

import gongwen.diagnostic.Message;

/**
 * What stands before the first sign of a line.
 *
 * @param start where the line begins
 * @param end its first sign
 * @param odd whether there is anything but spaces
 */
record LeadingSpace(String text, int start, int end, boolean odd) {
  static LeadingSpace of(String text, int start, int end) {
    boolean odd = false;
    for (int i = start; i < end; i++) {
      odd |= text.charAt(i) != ' ';
    }
    return new LeadingSpace(text, start, end, odd);
  }

  /** How wide it is if a tab and a full-width space are so wide. */
  int width(int tab, int wide) {
    int width = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      width += c == '\t' ? tab - width % tab : c == '\u3000' ? wide : Signs.invisible(c) ? 0 : 1;
    }
    return width;
  }

  /** The code of what is wrong with a line that is moved. */
  SlipCode code() {
    if (!odd) {
      return SlipCode.BAD_INDENTATION;
    }
    return tabs() ? SlipCode.TAB_INDENTATION : SlipCode.FULL_WIDTH_SPACE;
  }

  Message message() {
    if (!odd) {
      return Slips.indentation();
    }
    return tabs() ? Slips.tab() : Slips.wideSpace();
  }

  private boolean tabs() {
    return text.substring(start, end).indexOf('\t') >= 0;
  }

  /** The slip that is mended by so many spaces instead. */
  Slip slip(SlipCode code, Message message, int column, boolean safe) {
    Change change = new Change(start, end, " ".repeat(column));
    int from = odd ? start : end;
    int to = odd ? end : end + 1;
    return safe
        ? Slip.safe(code, from, to, message, change)
        : Slip.likely(code, from, to, message, change);
  }
}
