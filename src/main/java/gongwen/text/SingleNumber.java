package gongwen.text;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number in a text that has one and no other: 共46人, 46.0, 两次. */
public final class SingleNumber {
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.,，][0-9]+)*");
  private static final Pattern WHOLE = Pattern.compile("([0-9]{1,9})(?:\\.0+)?");

  /** A numeral with at most one word behind it; a longer text may mean anything. */
  private static final Pattern CHINESE = Pattern.compile("([〇零一二两三四五六七八九十百千]+)\\p{IsHan}{0,2}");

  private SingleNumber() {}

  /** Its digits; empty when there are several, or none that is whole. */
  public static Optional<String> in(String text) {
    String plain = HalfWidth.of(text);
    Matcher number = NUMBER.matcher(plain);
    if (!number.find()) {
      return chinese(plain);
    }
    Matcher first = WHOLE.matcher(number.group());
    boolean only = !number.find() && plain.codePoints().noneMatch(c -> "百千万亿".indexOf(c) >= 0);
    return only && first.matches() ? Optional.of(first.group(1)) : Optional.empty();
  }

  private static Optional<String> chinese(String plain) {
    Matcher numeral = CHINESE.matcher(plain);
    if (!numeral.matches()) {
      return Optional.empty();
    }
    OptionalLong value = ChineseNumerals.parse(numeral.group(1));
    return value.isPresent() ? Optional.of(Long.toString(value.getAsLong())) : Optional.empty();
  }
}
