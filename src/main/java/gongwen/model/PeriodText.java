package gongwen.model;

import gongwen.text.HalfWidth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The grammar of a period that is written as one word: a year, and a part of it. */
final class PeriodText {
  private static final List<String> MONTHS =
      List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二");

  private PeriodText() {}

  static Optional<Period> parse(String written) {
    String plain = HalfWidth.of(written).replace(" ", "").toUpperCase(Locale.ROOT);
    int year = number(plain, 4);
    if (year < 1000 || (plain.length() > 4 && isDigit(plain.charAt(4)))) {
      return Optional.empty();
    }
    String rest = plain.substring(4);
    String part = rest.startsWith("年度") ? rest.substring(2) : rest.replaceFirst("^[-年./]", "");
    if (part.isEmpty()) {
      return rest.isEmpty() || rest.startsWith("年")
          ? Optional.of(Period.months(Period.Kind.YEAR, year, 1, 12))
          : Optional.empty();
    }
    return half(year, part).or(() -> quarter(year, part)).or(() -> month(year, part, rest));
  }

  private static Optional<Period> half(int year, String part) {
    return switch (part) {
      case "H1", "上半年" -> Optional.of(Period.months(Period.Kind.HALF_YEAR, year, 1, 6));
      case "H2", "下半年" -> Optional.of(Period.months(Period.Kind.HALF_YEAR, year, 7, 6));
      default -> Optional.empty();
    };
  }

  private static Optional<Period> quarter(int year, String part) {
    boolean chinese = part.endsWith("季度");
    if (!chinese && !(part.length() == 2 && part.startsWith("Q"))) {
      return Optional.empty();
    }
    String number =
        chinese ? part.substring(0, part.length() - 2).replaceFirst("^第", "") : part.substring(1);
    int quarter =
        switch (number) {
          case "1", "一" -> 1;
          case "2", "二" -> 2;
          case "3", "三" -> 3;
          case "4", "四" -> 4;
          default -> 0;
        };
    return quarter == 0
        ? Optional.empty()
        : Optional.of(Period.months(Period.Kind.QUARTER, year, 3 * quarter - 2, 3));
  }

  private static Optional<Period> month(int year, String part, String rest) {
    if (part.equals(rest)) {
      return Optional.empty();
    }
    String digits = part.replaceFirst("月份?$", "");
    int month = digits.length() > 2 ? -1 : number(digits, digits.length());
    if (month < 0) {
      month = MONTHS.indexOf(digits) + 1;
    }
    return month < 1 || month > 12
        ? Optional.empty()
        : Optional.of(Period.months(Period.Kind.MONTH, year, month, 1));
  }

  private static int number(String text, int digits) {
    if (text.length() < digits || digits == 0) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < digits; i++) {
      if (!isDigit(text.charAt(i))) {
        return -1;
      }
      value = value * 10 + text.charAt(i) - '0';
    }
    return value;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
