package gongwen.inspect.clause;

import gongwen.diagnostic.Message;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.Rule;
import gongwen.standard.Measure;
import gongwen.standard.Standard;
import java.util.List;

/** 7.4.1: the rules of the colophon. */
final class ColophonRules implements Clause {
  /** In millimetres: programs round to eighths of a point. */
  private static final double THICKNESS = 0.07;

  @Override
  public About about() {
    return About.of(
        "colophon-rules",
        "D1",
        Standard.THICK_RULE.clause(),
        Standard.THICK_RULE.strength(),
        "版记分隔线",
        "colophon rules");
  }

  @Override
  public Message wanted() {
    return Message.of(
        "与版心等宽，首末%1$s、中间%2$s毫米",
        "as wide as the type area; %1$s, between them %2$s mm",
        Measure.plain(Standard.THICK_RULE.value()),
        Measure.plain(Standard.THIN_RULE.value()));
  }

  @Override
  public Found measure(Finished document) {
    if (ColophonLines.isAbsent(document)) {
      return Found.absent("没有版记", "none");
    }
    List<Rule> rules = ColophonLines.rules(document);
    if (rules.size() < 2) {
      return Found.broken(Message.of("%d条", "%d", rules.size()));
    }
    Faults faults = new Faults();
    for (int i = 0; i < rules.size(); i++) {
      Rule rule = rules.get(i);
      boolean outer = i == 0 || i == rules.size() - 1;
      Measure wanted = outer ? Standard.THICK_RULE : Standard.THIN_RULE;
      double thickness = rule.thickness() * 25.4 / 72;
      faults.add(
          Math.abs(thickness - wanted.value()) > THICKNESS,
          Message.of(
              "第%1$d条粗%2$s毫米", "rule %1$d is %2$s mm thick", i + 1, Measure.plain(thickness)));
      faults.add(
          !TypeWidth.isThatOf(rule, document),
          Say.with("长", "length", Say.mm(rule.width().orElse(0))));
    }
    return faults.found(Message.of("%d条", "%d", rules.size()));
  }
}
