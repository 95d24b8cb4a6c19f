package gongwen.model;

import gongwen.text.ChineseNumerals;
import java.util.OptionalLong;

/** Whole numbers from 0 as people write them: 1287, 1,287, 3万, 十二. */
final class WholeNumber {
  private static final int MOST_DIGITS = 12;

  private WholeNumber() {}

  static OptionalLong parse(String text) {
    if (text.isEmpty()) {
      return OptionalLong.empty();
    }
    long unit = unit(text.charAt(text.length() - 1));
    if (unit > 1 && text.length() == 1) {
      return OptionalLong.of(unit);
    }
    OptionalLong number = digits(unit > 1 ? text.substring(0, text.length() - 1) : text);
    return number.isPresent()
        ? OptionalLong.of(number.getAsLong() * unit)
        : ChineseNumerals.parse(text);
  }

  private static long unit(char last) {
    return switch (last) {
      case '百' -> 100L;
      case '千' -> 1_000L;
      case '万' -> 10_000L;
      case '亿' -> 100_000_000L;
      default -> 1L;
    };
  }

  private static OptionalLong digits(String text) {
    String plain = grouped(text) ? text.replace(",", "") : text;
    if (plain.isEmpty() || plain.length() > MOST_DIGITS) {
      return OptionalLong.empty();
    }
    for (int i = 0; i < plain.length(); i++) {
      if (plain.charAt(i) < '0' || plain.charAt(i) > '9') {
        return OptionalLong.empty();
      }
    }
    return OptionalLong.of(Long.parseLong(plain));
  }

  /** Whether every comma stands before three digits, so that 1,5 is no 15. */
  private static boolean grouped(String text) {
    int first = text.indexOf(',');
    if (first < 1 || first > 3) {
      return false;
    }
    for (int i = first; i < text.length(); i += 4) {
      if (text.charAt(i) != ',' || i + 4 > text.length()) {
        return false;
      }
    }
    return (text.length() - first) % 4 == 0;
  }
}
