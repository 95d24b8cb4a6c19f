package gongwen.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number in a text that has one and no other. */
public final class SingleNumber {
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.,，][0-9]+)*");

  private SingleNumber() {}

  /** Its digits; empty when there are several, or none that is whole. */
  public static Optional<String> in(String text) {
    Matcher number = NUMBER.matcher(HalfWidth.of(text));
    if (!number.find()) {
      return Optional.empty();
    }
    String first = number.group();
    return number.find() || !first.matches("[0-9]{1,9}") ? Optional.empty() : Optional.of(first);
  }
}
