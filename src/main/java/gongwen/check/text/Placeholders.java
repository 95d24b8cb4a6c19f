package gongwen.check.text;

import gongwen.check.rule.OwnText;
import gongwen.check.rule.UnitUnderCheck;
import gongwen.text.Span;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Placeholders and masks: {@code ***}, {@code ×××}, XX, 20XX, 202_, {@code X*}. Parts of names in
 * Latin letters (YH-XX-01) are none.
 */
public final class Placeholders {
  /** One of these is in every placeholder. */
  static final String SIGNS = "*×XxＸ_";

  static final Pattern PATTERN =
      Pattern.compile(
          "\\*{3,}"
              + "|×{2,}"
              + "|Ｘ{2,}"
              + "|[XxＸ×]\\*+"
              + "|(?<![A-Za-z0-9_-])(?:\\d{2})?[Xx]{2,}(?![A-Za-z0-9_-])"
              + "|(?<![A-Za-z0-9_-])20\\d[Xx](?![A-Za-z0-9_-])"
              + "|(?<![A-Za-z0-9_-])\\d+_+(?![A-Za-z0-9_-])");

  private Placeholders() {}

  /**
   * The first one of a text.
   *
   * @param meant words that are none
   */
  public static Optional<String> in(String text, Set<String> meant) {
    return PATTERN
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(words -> !meant.contains(words))
        .findFirst();
  }

  /**
   * Words that look like placeholders, and of which the unit says that they are none.
   *
   * @param allowed places at which something is allowed
   */
  public static Set<String> meant(UnitUnderCheck unit, Set<Span> allowed) {
    Set<String> meant = new TreeSet<>();
    for (OwnText text : unit.texts()) {
      Matcher matcher = PATTERN.matcher(text.typed());
      if (matcher.find()
          && allowed.contains(unit.places().span(text.ref(), matcher.start(), matcher.end()))) {
        meant.add(matcher.group());
      }
    }
    return meant;
  }
}
