package gongwen.document;

import gongwen.text.ChineseNumerals;
import java.util.List;

/**
 * How a heading or an item is numbered. The four levels of GB/T 9704-2012 7.3.3 and the
 * enumerations of official prose.
 */
public enum LabelStyle {
  /** 一、 level 1. */
  CHAPTER,
  /** （一） level 2. */
  SECTION,
  /** 1. level 3. */
  ITEM,
  /** （1） level 4. */
  SUBITEM,
  /** 一是 */
  FIRST_IS,
  /** 一要 */
  FIRST_MUST,
  /** 第一， */
  FIRSTLY,
  /** 首先，其次，再次，最后， */
  FIRST_OF_ALL,
  /** No label. */
  NONE;

  private static final List<String> ORDER = List.of("首先，", "其次，", "再次，");
  private static final String LAST = "最后，";

  /**
   * The label as printed.
   *
   * @param n which one, from 1
   * @param count how many there are: the last of three or more is 最后，
   */
  public String label(int n, int count) {
    return switch (this) {
      case CHAPTER -> chinese(n) + "、";
      case SECTION -> "（" + chinese(n) + "）";
      case ITEM -> n + ".";
      case SUBITEM -> "（" + n + "）";
      case FIRST_IS -> chinese(n) + "是";
      case FIRST_MUST -> chinese(n) + "要";
      case FIRSTLY -> "第" + chinese(n) + "，";
      case FIRST_OF_ALL -> n == count && n > 2 ? LAST : ORDER.get(Math.min(n, ORDER.size()) - 1);
      case NONE -> "";
    };
  }

  /** Whether what it labels is a sentence of the text (一是…) and no heading that stands alone. */
  public boolean isProse() {
    return switch (this) {
      case FIRST_IS, FIRST_MUST, FIRSTLY, FIRST_OF_ALL -> true;
      case CHAPTER, SECTION, ITEM, SUBITEM, NONE -> false;
    };
  }

  /** The label of this style with which a text begins; empty if it begins with none. */
  public String labelOf(String text) {
    return switch (this) {
      case CHAPTER -> enclosed(text, "", "、", true);
      case SECTION -> enclosed(text, "（", "）", true);
      case ITEM -> enclosed(text, "", ".", false);
      case SUBITEM -> enclosed(text, "（", "）", false);
      case FIRST_IS -> enclosed(text, "", "是", true);
      case FIRST_MUST -> enclosed(text, "", "要", true);
      case FIRSTLY -> enclosed(text, "第", "，", true);
      case FIRST_OF_ALL ->
          text.startsWith(LAST)
              ? LAST
              : ORDER.stream().filter(text::startsWith).findFirst().orElse("");
      case NONE -> "";
    };
  }

  private static String enclosed(String text, String open, String close, boolean chinese) {
    if (!text.startsWith(open)) {
      return "";
    }
    int end = open.length();
    while (end < text.length() && isNumeral(text.charAt(end), chinese)) {
      end++;
    }
    return end > open.length() && text.startsWith(close, end)
        ? text.substring(0, end + close.length())
        : "";
  }

  private static boolean isNumeral(char c, boolean chinese) {
    return chinese ? "零一二三四五六七八九十百千万亿".indexOf(c) >= 0 : c >= '0' && c <= '9';
  }

  private static String chinese(int n) {
    return ChineseNumerals.cardinal(n);
  }
}
