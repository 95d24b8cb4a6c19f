package gongwen.inspect.clause;

import gongwen.diagnostic.Message;
import gongwen.inspect.measured.Elements;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.Rule;
import gongwen.layout.Measure;
import gongwen.layout.Standard;
import java.util.Optional;

/** 7.2.7: the red rule under the number. */
final class RedRule implements Clause {
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

  private static final double NEAR = Measure.points(1.5);

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
    return rule.map(RedRule::judge).orElseGet(() -> Found.broken(new Message("没有分隔线", "none")));
  }

  private static Found judge(Rule rule) {
    double wide =
        Standard.PAGE_WIDTH.points()
            - Standard.MARGIN_LEFT.points()
            - Standard.MARGIN_RIGHT.points();
    Faults faults = new Faults();
    faults.add(!rule.isRed(), "不是红色", "not red");
    rule.width()
        .ifPresent(
            width ->
                faults.add(Math.abs(width - wide) > NEAR, Say.with("长", "length", Say.mm(width))));
    rule.under()
        .ifPresent(
            under ->
                faults.add(
                    Math.abs(under - Standard.NUMBER_TO_RULE.points()) > NEAR,
                    Say.with("字号下", "under the number", Say.mm(under))));
    Message fine = new Message("红色", "red");
    if (rule.width().isPresent()) {
      fine = Say.join(fine, Say.with("长", "length", Say.mm(rule.width().getAsDouble())));
    }
    if (rule.under().isPresent()) {
      fine =
          Say.join(fine, Say.with("字号下", "under the number", Say.mm(rule.under().getAsDouble())));
    }
    return faults.found(fine);
  }
}
