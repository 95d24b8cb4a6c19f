package gongwen.inspect.clause.body;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause;
import gongwen.inspect.clause.Deviations;
import gongwen.inspect.clause.Flush;
import gongwen.inspect.clause.Phrases;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.MeasuredParagraph;
import gongwen.standard.Standard;

/** 7.3.2: the addressees. */
public final class Addressees implements Clause {
  @Override
  public About about() {
    return About.of(
        "addressees",
        "C4",
        Standard.TITLE_TO_ADDRESSEES.clause(),
        Standard.TITLE_TO_ADDRESSEES.strength(),
        "主送机关",
        "addressees");
  }

  @Override
  public Message wanted() {
    return new Message(
        "标题下空1行，顶格，全角冒号", "1 blank line under the title, flush left, full-width colon");
  }

  @Override
  public Found measure(Finished document) {
    if (document.elements().addressees().isEmpty()) {
      return Found.absent("没有主送机关", "none");
    }
    MeasuredParagraph line = document.elements().addressees().get();
    return new Deviations()
        .add(!Flush.left(line), Phrases.indent(line))
        .add(!line.text().endsWith("："), "冒号不是全角", "the colon is half-width")
        .add(
            !Flush.blank(line, Standard.TITLE_TO_ADDRESSEES.count()),
            Phrases.with("标题下", "under the title", Flush.blankFound(line)))
        .found(new Message("顶格", "flush left"));
  }
}
