package gongwen.check;

import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.standard.Strength;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The unit speaks of itself as another kind of unit does: 我局 in the text of a school. 我镇 and 我县 may
 * be where it stands, and words that go on otherwise (我办事, 自我校正) are none.
 */
final class SelfNameMixed implements RecordRule {
  private static final Pattern SELF =
      Pattern.compile(
          "(?<![自忘无大小本你“])我(?:校(?!正|验|对|准)|局(?!限|部|面)|院(?!士)|园|厅|馆|委(?!托|屈|派)|办(?!事|公|理|学|法|好|过|的|了))");

  @Override
  public String code() {
    return "self-name-mixed";
  }

  @Override
  public Message name() {
    return Message.of("自称前后不一", "a unit that calls itself otherwise");
  }

  @Override
  public Message source() {
    return Message.of("文稿惯例：单位的名称和自称前后一致", "custom of prose: one unit, one name throughout");
  }

  @Override
  public Strength strength() {
    return Strength.PRACTICE;
  }

  @Override
  public void check(Checked checked, Diagnostics out) {
    String own = checked.unit().unit().selfName();
    if (!SELF.matcher(own).matches()) {
      return;
    }
    for (OwnText text : checked.texts()) {
      Matcher matcher = text.prose() ? SELF.matcher(text.typed()) : SELF.matcher("");
      while (matcher.find()) {
        if (!matcher.group().equals(own)) {
          out.add(
              found(
                      checked.places().span(text.ref(), matcher.start(), matcher.end()),
                      Message.of(
                          "这里写“%s”，单位的自称是“%s”",
                          "%s here; the unit calls itself %s", matcher.group(), own))
                  .hint("改成“%s”", "write %s", own));
        }
      }
    }
  }
}
