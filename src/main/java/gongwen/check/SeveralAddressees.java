package gongwen.check;

import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.standard.Strength;
import java.util.List;

/** A document to a superior with more than one addressee. */
final class SeveralAddressees implements DocumentRule {
  @Override
  public String code() {
    return "several-addressees";
  }

  @Override
  public Message name() {
    return Message.of("上行文有几个主送机关", "a document upwards with several addressees");
  }

  @Override
  public Message source() {
    return Standards.REGULATION_15;
  }

  @Override
  public Strength strength() {
    return Strength.GENERAL;
  }

  @Override
  public void check(Composed composed, Diagnostics out) {
    List<String> to = composed.asked().report().document().to();
    boolean several = to.size() > 1 || to.stream().anyMatch(organ -> organ.contains("、"));
    if (several && OfficialKind.upwards(composed)) {
      out.add(
          found(
                  composed.element("to"),
                  Message.of(
                      "%s原则上主送一个上级机关",
                      "a %s is addressed to one superior", OfficialKind.of(composed)))
              .hint("主送留一个，其他的写在 cc（抄送）里", "keep one; the others go into cc (抄送)"));
    }
  }
}
