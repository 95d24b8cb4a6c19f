package gongwen.model;

import gongwen.text.Approximation;
import gongwen.text.HalfWidth;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A count that is written with words around it, or in parts: 全体教职工45人, 教师12人、学生30人, 3×15,
 * 45（其中党员12）. Whatever leaves a doubt is no count: 每班3人, 3组9人, 20-30人.
 */
final class CountSum {
  private static final int LONGEST = 60;
  private static final int MOST_DIGITS = 6;

  /** 其中党员12 says nothing new. */
  private static final Pattern ASIDE = Pattern.compile("[(][^()]*[)]|[,，;；、]?(?:其中|含|包括|另有?缺席).*");

  private static final Pattern WHOLE =
      Pattern.compile(".*(?:合计|总计|共计|总共|一共|共)([0-9]{1,6})(人次|人|名|位)?");

  private static final String WORDS = "[\\p{IsHan}]{0,12}?";

  private static final Pattern PRODUCT =
      Pattern.compile("(" + WORDS + ")([0-9]{1,4})[×xX*✕]([0-9]{1,4})(人次|人|名|位)?");

  private static final Pattern PART = Pattern.compile("(" + WORDS + ")([0-9]{1,6})(人次|人|名|位)?");

  /** Words that make another number of it. */
  private static final Pattern DOUBT =
      Pattern.compile(".*[每各第缺除未约近超逾几数多余至到].*|.*(?:以上|以下|左右|不少于).*");

  private CountSum() {}

  static Optional<Count> of(String written) {
    String plain = HalfWidth.of(written).replaceAll("\\s", "");
    if (plain.length() > LONGEST || plain.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    Matcher whole = WHOLE.matcher(plain);
    if (whole.matches()) {
      return Optional.of(
          count(Long.parseLong(whole.group(1)), Optional.ofNullable(whole.group(2))));
    }
    String told = ASIDE.matcher(plain).replaceAll("");
    boolean asides = !told.equals(plain) && told.matches("[0-9]+");
    long sum = 0;
    Optional<String> measure = Optional.empty();
    String[] parts = told.split("[、,+;；和及]", -1);
    boolean added = told.matches("[0-9+×xX*✕]+");
    for (String part : parts) {
      Matcher product = PRODUCT.matcher(part);
      Matcher single = PART.matcher(part);
      if (DOUBT.matcher(part).matches() || !(product.matches() || single.matches())) {
        return Optional.empty();
      }
      Matcher read = product.matches() ? product : single;
      String word = read.group(read.groupCount());
      // 三班2 may be the second of something, and 1,28 a slip of 1,280: people are counted in 人.
      if (word == null && read == single && !added && !(parts.length == 1 && asides)) {
        return Optional.empty();
      }
      measure = measure.or(() -> Optional.ofNullable(word));
      sum +=
          read == product
              ? Long.parseLong(read.group(2)) * Long.parseLong(read.group(3))
              : Long.parseLong(read.group(2));
    }
    return String.valueOf(sum).length() > MOST_DIGITS + 2
        ? Optional.empty()
        : Optional.of(count(sum, measure));
  }

  private static Count count(long number, Optional<String> measure) {
    return new Count(
        String.valueOf(number), OptionalLong.of(number), Approximation.EXACT, measure.orElse(""));
  }
}
