package gongwen.inspect.clause.page;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.Sheet;
import gongwen.standard.Standard;

/** 5.2.1: the margin on the binding side. */
public final class BindingMargin implements Clause {
  @Override
  public About about() {
    return About.of(
        "margin-left",
        "A3",
        Standard.MARGIN_LEFT.clause(),
        Standard.MARGIN_LEFT.strength(),
        "订口",
        "binding margin");
  }

  @Override
  public Message wanted() {
    return Margins.wanted(Standard.MARGIN_LEFT);
  }

  @Override
  public Found measure(Finished document) {
    return Margins.measure(document, Standard.MARGIN_LEFT, Sheet::left);
  }
}
