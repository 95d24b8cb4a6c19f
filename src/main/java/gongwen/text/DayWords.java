package gongwen.text;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as people write them, made plain: without the day of the week and the time, in digits.
 * 四月九日（星期三）上午 is 4月9日.
 */
public final class DayWords {
  private static final Pattern WEEKDAY = Pattern.compile("[(（]?(?:周|星期|礼拜)[一二三四五六日天][)）]?");

  private static final String CLOCK = "[0-9]{1,2}(?:[:点时][0-9]{0,2}分?){1,2}";

  private static final Pattern TIME =
      Pattern.compile(
          "(?<=[0-9日号])(?:(?:上午|下午|早上|早晨|中午|晚上|晚间|晚|全天)(?:"
              + CLOCK
              + ")?|(?<=[日号])"
              + CLOCK
              + "|[ T]+"
              + CLOCK
              + ")(?:[-—~至到]+"
              + CLOCK
              + ")?$");

  private static final Pattern CHINESE = Pattern.compile("[〇○零一二三四五六七八九十]{1,4}(?=[年月日号])");

  private static final String DIGITS = "〇一二三四五六七八九";

  private DayWords() {}

  /** The same days, in the plainest form that there is; what is no day stays as it is. */
  public static String plain(String written) {
    if (isPlain(written)) {
      return written;
    }
    String half = HalfWidth.of(written);
    String day = TIME.matcher(WEEKDAY.matcher(half).replaceAll("")).replaceFirst("");
    Matcher numerals = CHINESE.matcher(day);
    return numerals.replaceAll(found -> digits(found.group())).strip();
  }

  /** Whether it is written as 2024-03-12: most days are, and need no looking for other words. */
  public static boolean isPlain(String written) {
    if (written.length() != 10) {
      return false;
    }
    for (int i = 0; i < 10; i++) {
      char c = written.charAt(i);
      if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  private static String digits(String chinese) {
    String plain = chinese.replace('○', '〇').replace('零', '〇');
    if (plain.indexOf('十') >= 0) {
      OptionalLong number = ChineseNumerals.parse(plain);
      return number.isPresent() ? String.valueOf(number.getAsLong()) : chinese;
    }
    StringBuilder digits = new StringBuilder();
    plain.chars().forEach(c -> digits.append(DIGITS.indexOf(c)));
    return digits.toString();
  }
}
