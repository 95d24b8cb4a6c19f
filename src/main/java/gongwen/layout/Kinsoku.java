package gongwen.layout;

/**
 * Where a line of Chinese text may end (GB/T 15834-2011, 5.1): no mark that closes at the beginning
 * of a line, none that opens at its end, dashes and ellipses in one piece, Latin words and numbers
 * whole.
 */
public final class Kinsoku {
  private static final String NOT_FIRST = "，。、；：？！）》〉”’〕】］｝」』〗·•．・…～／％‰℃°′″,.;:?!)]}%/~、ー々〞〟";
  private static final String NOT_LAST = "（《〈“‘〔【［｛「『〖([{￥¥＄$£№#〝";
  private static final char DASH = '—';
  private static final char ELLIPSIS = '…';
  private static final char ZERO_WIDTH_SPACE = '\u200B';

  private Kinsoku() {}

  /** Whether a line may end before the char at {@code at}, from 1 to the length of the text - 1. */
  public static boolean mayBreak(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    if (Character.isHighSurrogate(before) && Character.isLowSurrogate(after) || isMark(after)) {
      return false;
    }
    if (before == ZERO_WIDTH_SPACE) {
      return true;
    }
    if (after == ' ' || after == '\u3000' || after == ZERO_WIDTH_SPACE) {
      return false;
    }
    if (NOT_LAST.indexOf(before) >= 0 || NOT_FIRST.indexOf(after) >= 0) {
      return false;
    }
    if (before == ' ') {
      return true;
    }
    if (after == DASH) {
      // One dash joins two years; two begin an aside, and may begin a line.
      return before != DASH && at + 1 < text.length() && text.charAt(at + 1) == DASH;
    }
    if (before == ELLIPSIS && after == ELLIPSIS) {
      return false;
    }
    return !(isWord(before) && isWord(after));
  }

  /** Whether a character joins with its like to a word: Latin, Greek, Cyrillic, digits, signs. */
  private static boolean isWord(char c) {
    return c > ' ' && c < 0x2010 && c != '\u00B7' && c != '\u00D7' || c == '\u00A0';
  }

  /** Whether a character stands on or changes the one before it. */
  private static boolean isMark(char c) {
    if (c < 0x300) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == '\u200D';
  }
}
