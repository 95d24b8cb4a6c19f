package gongwen.yaml.repair;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The key that was meant by a name with blanks, numbers or marks in it that are no part of it. */
final class MeantKey {
  private static final Pattern NUMBER =
      Pattern.compile("[（(]?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[.．、)）]|[①-⑳]");

  private static final Pattern REMARK = Pattern.compile("[（(][^（()）]{1,20}[)）]$");

  private MeantKey() {}

  /** The known key, if it is one with something too much. */
  static Optional<String> of(String typed, Expected words) {
    if (typed.length() > 2 * KeyText.LONGEST_KNOWN) {
      return Optional.empty();
    }
    String plain = plain(typed);
    if (words.anywhere(plain)) {
      return Optional.of(plain);
    }
    Matcher number = NUMBER.matcher(plain);
    String unnumbered = number.lookingAt() ? plain.substring(number.end()) : plain;
    String bare = REMARK.matcher(unnumbered).replaceFirst("");
    return words.anywhere(unnumbered)
        ? Optional.of(unnumbered)
        : words.anywhere(bare) ? Optional.of(bare) : Optional.empty();
  }

  /** Without blanks, invisible characters and marks around; full-width letters as others. */
  static String plain(String name) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Signs.wideLetter(c)) {
        plain.append((char) (c - 0xFEE0));
      } else if (!Signs.blank(c) && !Signs.invisible(c) && "“”‘’＂＇*【】「」".indexOf(c) < 0) {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
