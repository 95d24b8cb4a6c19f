package gongwen.check;

import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.standard.Strength;
import gongwen.text.Span;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A placeholder or mask that is still in a text: {@code ***}, {@code ×××}, XX, 20XX, 202_, {@code
 * X*}. It is told once a text; parts of names in Latin letters (YH-XX-01) are none.
 */
final class PlaceholderLeft implements RecordRule {
  /** One of these is in every placeholder. */
  private static final String SIGNS = "*×XxＸ_";

  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "\\*{3,}"
              + "|×{2,}"
              + "|Ｘ{2,}"
              + "|[XxＸ×]\\*+"
              + "|(?<![A-Za-z0-9_-])(?:\\d{2})?[Xx]{2,}(?![A-Za-z0-9_-])"
              + "|(?<![A-Za-z0-9_-])20\\d[Xx](?![A-Za-z0-9_-])"
              + "|(?<![A-Za-z0-9_-])\\d+_+(?![A-Za-z0-9_-])");

  /**
   * The first one of a text.
   *
   * @param meant words that are none
   */
  static Optional<String> in(String text, Set<String> meant) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(words -> !meant.contains(words))
        .findFirst();
  }

  @Override
  public String code() {
    return "placeholder-left";
  }

  @Override
  public Message name() {
    return Message.of("占位符没有替换", "a placeholder that was left in");
  }

  @Override
  public Message source() {
    return Message.of(
        "成文中不得留有待填内容", "a finished document holds nothing that is still to be filled in");
  }

  @Override
  public Strength strength() {
    return Strength.PRACTICE;
  }

  @Override
  public void check(Checked checked, Diagnostics out) {
    for (OwnText text : checked.texts()) {
      check(checked, text, out);
    }
  }

  private void check(Checked checked, OwnText text, Diagnostics out) {
    if (!WordsRule.hasOneOf(SIGNS, text.text())) {
      return;
    }
    Matcher matcher = PLACEHOLDER.matcher(text.typed());
    if (matcher.find()) {
      out.add(
          found(
                  checked.places().span(text.ref(), matcher.start(), matcher.end()),
                  Message.of(
                      "文字里还留有占位符“%s”",
                      "the placeholder “%s” is still in the text", matcher.group()))
              .hint("换成实际内容", "put in what it stands for"));
    }
  }

  /**
   * Words that look like placeholders, and of which the unit says that they are none.
   *
   * @param allowed places at which something is allowed
   */
  static Set<String> meant(Checked checked, Set<Span> allowed) {
    Set<String> meant = new TreeSet<>();
    for (OwnText text : checked.texts()) {
      Matcher matcher = PLACEHOLDER.matcher(text.typed());
      if (matcher.find()
          && allowed.contains(checked.places().span(text.ref(), matcher.start(), matcher.end()))) {
        meant.add(matcher.group());
      }
    }
    return meant;
  }
}
