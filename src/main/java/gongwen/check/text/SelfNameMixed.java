package gongwen.check.text;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.OwnText;
import gongwen.check.rule.RecordRule;
import gongwen.check.rule.RuleSources;
import gongwen.check.rule.UnitUnderCheck;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.standard.Strength;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The unit speaks of itself as another kind of unit does: 我局 in the text of a school. 我镇 and 我县 may
 * be the place where it is, and words that go on otherwise (我办事, 自我校正) are none.
 */
final class SelfNameMixed extends RecordRule {
  private static final Pattern SELF =
      Pattern.compile(
          "(?<![自忘无大小本你“])我(?:校(?!正|验|对|准)|局(?!限|部|面)|院(?!士)|园|厅|馆|委(?!托|屈|派)|办(?!事|公|理|学|法|好|过|的|了))");

  SelfNameMixed() {
    super(
        Declaration.of(
            "self-name-mixed",
            "自称前后不一",
            "a unit that calls itself otherwise",
            Strength.PRACTICE,
            RuleSources.ONE_NAME));
  }

  @Override
  public void check(UnitUnderCheck unit, Diagnostics out) {
    String own = unit.records().unit().selfName();
    if (!SELF.matcher(own).matches()) {
      return;
    }
    for (OwnText text : unit.texts()) {
      Matcher matcher = text.prose() ? SELF.matcher(text.typed()) : SELF.matcher("");
      while (matcher.find()) {
        if (!matcher.group().equals(own)) {
          out.add(
              found(
                      unit.places().span(text.ref(), matcher.start(), matcher.end()),
                      Message.of(
                          "这里写“%s”，单位的自称是“%s”",
                          "%s here; the unit calls itself %s", matcher.group(), own))
                  .hint("改成“%s”", "write %s", own));
        }
      }
    }
  }
}
