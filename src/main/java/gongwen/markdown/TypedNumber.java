package gongwen.markdown;

import gongwen.document.LabelStyle;
import java.util.List;

/** Finds a number that was typed where the program puts its own. */
final class TypedNumber {
  private static final List<LabelStyle> LEVELS =
      List.of(LabelStyle.CHAPTER, LabelStyle.SECTION, LabelStyle.SUBITEM, LabelStyle.FIRSTLY);

  private TypedNumber() {}

  /** How many characters at the start of a heading or an item of this style are its number. */
  static int length(String text, LabelStyle style) {
    int length = style == LabelStyle.NONE ? 0 : Math.max(label(text, style), number(text));
    return length < text.strip().length() ? length : 0;
  }

  private static int label(String text, LabelStyle style) {
    // (一) and （一） are the same to him who types.
    String wide = text.replace('(', '（').replace(')', '）');
    int length = style == LabelStyle.ITEM ? 0 : style.labelOf(wide).length();
    for (LabelStyle level : LEVELS) {
      length = Math.max(length, level.labelOf(wide).length());
    }
    return length;
  }

  /** 1. or 1、 and no decimal (1.5亿元), no year (2024.). */
  private static int number(String text) {
    int digits = 0;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    if (digits == 0 || digits > 2 || digits + 1 >= text.length()) {
      return 0;
    }
    boolean mark = ".．、".indexOf(text.charAt(digits)) >= 0;
    return mark && !Character.isDigit(text.charAt(digits + 1)) ? digits + 1 : 0;
  }
}
