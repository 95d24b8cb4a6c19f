package gongwen.text;

import java.util.OptionalLong;

/** Numbers in Chinese characters and back. Ordinals are cardinals behind 第. */
public final class ChineseNumerals {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final long WAN = 10_000;
  private static final long YI = 100_000_000;
  private static final int LONGEST = 60;

  private ChineseNumerals() {}

  /** 零, 一, 十, 十一, 二十, 一百零五, 二百一十, 一万零三, 一万亿; 负 before what is below zero. */
  public static String cardinal(long number) {
    if (number < 0) {
      if (number == Long.MIN_VALUE) {
        throw new IllegalArgumentException("too far below zero");
      }
      return "负" + cardinal(-number);
    }
    if (number == 0) {
      return "零";
    }
    String spelled = spell(number);
    return spelled.startsWith("一十") ? spelled.substring(1) : spelled;
  }

  /**
   * The cardinal as it stands before a measure word: 两 for a two that is alone or leads before 千, 万
   * or 亿 (两个, 两千份, 两万二千人), else 二 (十二个, 二十个, 二百份).
   */
  public static String counting(long number) {
    String spelled = cardinal(number);
    boolean alone = spelled.equals("二");
    boolean leads =
        spelled.length() > 1 && spelled.charAt(0) == '二' && "千万亿".indexOf(spelled.charAt(1)) >= 0;
    return alone || leads ? "两" + spelled.substring(1) : spelled;
  }

  /** Digit by digit, with 〇 (U+3007) for zero, as years are written: 二〇二四. */
  public static String digits(long number) {
    if (number < 0) {
      throw new IllegalArgumentException("below zero: " + number);
    }
    StringBuilder all = new StringBuilder();
    for (char digit : Long.toString(number).toCharArray()) {
      all.append(digit == '0' ? '〇' : DIGITS.charAt(digit - '0'));
    }
    return all.toString();
  }

  /**
   * The number that is written here in Chinese characters: a cardinal (with 二 or 两, with or without
   * the 一 of 一十) or, from two characters on, digits (二〇二四). Empty for anything else, also for a
   * cardinal that is not well formed (一百五, 十百).
   */
  public static OptionalLong parse(String written) {
    if (written.isEmpty() || written.length() > LONGEST) {
      return OptionalLong.empty();
    }
    if (written.startsWith("负")) {
      OptionalLong rest = parse(written.substring(1));
      return rest.isPresent() && rest.getAsLong() > 0
          ? OptionalLong.of(-rest.getAsLong())
          : OptionalLong.empty();
    }
    String plain = written.replace('两', '二').replace('〇', '零');
    OptionalLong digits = parseDigits(plain);
    return digits.isPresent() ? digits : parseCardinal(plain);
  }

  private static OptionalLong parseDigits(String plain) {
    if (plain.length() < 2 || plain.length() > 18) {
      return OptionalLong.empty();
    }
    long number = 0;
    for (int i = 0; i < plain.length(); i++) {
      int digit = DIGITS.indexOf(plain.charAt(i));
      if (digit < 0) {
        return OptionalLong.empty();
      }
      number = number * 10 + digit;
    }
    return OptionalLong.of(number);
  }

  /** Reads loosely, then asks whether the number is written so: what is not well formed differs. */
  private static OptionalLong parseCardinal(String plain) {
    long number;
    try {
      number = value(plain);
    } catch (ArithmeticException tooLarge) {
      return OptionalLong.empty();
    }
    if (number < 0) {
      return OptionalLong.empty();
    }
    boolean wellFormed =
        cardinal(number).equals(plain) || (number > 0 && spell(number).equals(plain));
    return wellFormed ? OptionalLong.of(number) : OptionalLong.empty();
  }

  /** The value of what is read loosely; below zero when a character is none of a numeral. */
  private static long value(String plain) {
    int yi = plain.lastIndexOf('亿');
    if (yi >= 0) {
      return joined(plain, yi, YI);
    }
    int wan = plain.lastIndexOf('万');
    if (wan >= 0) {
      return joined(plain, wan, WAN);
    }
    long sum = 0;
    long digit = -1;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      int unit = "十百千".indexOf(c);
      if (unit >= 0) {
        sum += (digit < 0 ? 1 : digit) * (unit == 0 ? 10 : unit == 1 ? 100 : 1000);
        digit = -1;
      } else if (DIGITS.indexOf(c) >= 0) {
        digit = DIGITS.indexOf(c);
      } else {
        return -1;
      }
    }
    return sum + Math.max(digit, 0);
  }

  private static long joined(String plain, int at, long unit) {
    long high = value(plain.substring(0, at));
    long low = value(plain.substring(at + 1));
    return high < 0 || low < 0 ? -1 : Math.addExact(Math.multiplyExact(high, unit), low);
  }

  /** Every digit with its unit; 一十 in full. */
  private static String spell(long number) {
    if (number >= YI) {
      return spell(number, YI, "亿");
    }
    if (number >= WAN) {
      return spell(number, WAN, "万");
    }
    if (number >= 1000) {
      return spell(number, 1000, "千");
    }
    if (number >= 100) {
      return spell(number, 100, "百");
    }
    if (number >= 10) {
      return spell(number, 10, "十");
    }
    return String.valueOf(DIGITS.charAt((int) number));
  }

  private static String spell(long number, long unit, String name) {
    long rest = number % unit;
    String head = spell(number / unit) + name;
    if (rest == 0) {
      return head;
    }
    return head + (rest < unit / 10 ? "零" : "") + spell(rest);
  }
}
