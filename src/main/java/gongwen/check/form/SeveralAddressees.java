package gongwen.check.form;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.DocumentRule;
import gongwen.check.rule.DocumentUnderCheck;
import gongwen.check.rule.RuleSources;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.standard.Strength;
import java.util.List;

/** A document to a superior with more than one addressee. */
final class SeveralAddressees extends DocumentRule {
  SeveralAddressees() {
    super(
        Declaration.of(
            "several-addressees",
            "上行文有几个主送机关",
            "a document upwards with several addressees",
            Strength.GENERAL,
            RuleSources.REGULATION_15));
  }

  @Override
  public void check(DocumentUnderCheck document, Diagnostics out) {
    List<String> to = document.report().document().recipients().to();
    boolean several = to.size() > 1 || to.stream().anyMatch(organ -> organ.contains("、"));
    if (several && OfficialKind.upwards(document)) {
      out.add(
          found(
                  document.element("to"),
                  Message.of(
                      "%s原则上主送一个上级机关",
                      "a %s is addressed to one superior", OfficialKind.of(document)))
              .hint(
                  "主送留一个，其他的写在%s里",
                  "keep one; the others go into %s", document.unit().key("cc", "抄送")));
    }
  }
}
