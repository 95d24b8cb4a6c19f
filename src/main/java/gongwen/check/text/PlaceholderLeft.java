package gongwen.check.text;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.OwnText;
import gongwen.check.rule.RecordRule;
import gongwen.check.rule.UnitUnderCheck;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.standard.Strength;
import java.util.regex.Matcher;

/** A placeholder or mask that is still in a text; one finding a text is enough. */
final class PlaceholderLeft extends RecordRule {
  static final Declaration DECLARATION =
      Declaration.of(
          "placeholder-left",
          "占位符没有替换",
          "a placeholder that was left in",
          Strength.PRACTICE,
          Message.of(
              "成文中不得留有待填内容", "a finished document holds nothing that is still to be filled in"));

  PlaceholderLeft() {
    super(DECLARATION);
  }

  @Override
  public void check(UnitUnderCheck unit, Diagnostics out) {
    for (OwnText text : unit.texts()) {
      check(unit, text, out);
    }
  }

  private void check(UnitUnderCheck unit, OwnText text, Diagnostics out) {
    if (!WordsRule.hasOneOf(Placeholders.SIGNS, text.text())) {
      return;
    }
    Matcher matcher = Placeholders.PATTERN.matcher(text.typed());
    if (matcher.find()) {
      out.add(
          found(
                  unit.places().span(text.ref(), matcher.start(), matcher.end()),
                  Message.of(
                      "文字里还留有占位符“%s”",
                      "the placeholder “%s” is still in the text", matcher.group()))
              .hint("换成实际内容", "put in what it stands for"));
    }
  }
}
