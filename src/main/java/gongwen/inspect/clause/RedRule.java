package gongwen.inspect.clause;

import gongwen.diagnostic.Message;
import gongwen.inspect.measured.Elements;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.Rule;
import gongwen.standard.Measure;
import gongwen.standard.Standard;
import java.util.Optional;
import java.util.OptionalDouble;

/** 7.2.7: the red rule under the number. */
final class RedRule implements Clause {
  private static final double NEAR = Measure.points(1.5);

  @Override
  public About about() {
    return About.of(
        "red-rule",
        "B11",
        Standard.NUMBER_TO_RULE.clause(),
        Standard.NUMBER_TO_RULE.strength(),
        "版头分隔线",
        "red rule");
  }

  @Override
  public Message wanted() {
    return Say.join(
        new Message("红色，与版心等宽", "red, as wide as the type area"),
        Say.with("字号下", "under the number", Say.mm(Standard.NUMBER_TO_RULE)));
  }

  @Override
  public Found measure(Finished document) {
    Elements elements = document.elements();
    if (!elements.hasHead()) {
      return Found.absent("没有版头", "no head zone");
    }
    int title =
        elements.title().isEmpty()
            ? Integer.MAX_VALUE
            : document.measured().paragraphs().indexOf(elements.title().get(0));
    Optional<Rule> rule =
        document.measured().rules().stream()
            .filter(each -> each.after() >= 0 && each.after() < title && each.page() <= 1)
            .reduce((a, b) -> b.isRed() || !a.isRed() ? b : a);
    return rule.map(each -> judge(each, document))
        .orElseGet(() -> Found.broken(new Message("没有分隔线", "none")));
  }

  private static Found judge(Rule rule, Finished document) {
    Message colour = rule.isRed() ? new Message("红色", "red") : new Message("不是红色", "not red");
    Message length = said("长", "length", rule.width());
    Message under = said("字号下", "under the number", rule.under());
    double off =
        rule.under().orElse(Standard.NUMBER_TO_RULE.points()) - Standard.NUMBER_TO_RULE.points();
    return new Faults()
        .add(!rule.isRed(), colour)
        .add(!TypeWidth.isThatOf(rule, document), length)
        .add(Math.abs(off) > NEAR, under)
        .found(Say.join(colour, length, under));
  }

  private static Message said(String zh, String en, OptionalDouble length) {
    return length.isPresent() ? Say.with(zh, en, Say.mm(length.getAsDouble())) : Say.same("");
  }
}
