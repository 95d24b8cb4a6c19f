package gongwen.inspect.clause.page;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.Sheet;
import gongwen.standard.Standard;

/** 5.2.1: the margin above the type area. */
public final class TopMargin implements Clause {
  @Override
  public About about() {
    return About.of(
        "margin-top",
        "A2",
        Standard.MARGIN_TOP.clause(),
        Standard.MARGIN_TOP.strength(),
        "天头",
        "top margin");
  }

  @Override
  public Message wanted() {
    return Margins.wanted(Standard.MARGIN_TOP);
  }

  @Override
  public Found measure(Finished document) {
    return Margins.measure(document, Standard.MARGIN_TOP, Sheet::top);
  }
}
