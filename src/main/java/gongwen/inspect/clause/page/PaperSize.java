package gongwen.inspect.clause.page;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause;
import gongwen.inspect.clause.Deviations;
import gongwen.inspect.clause.Phrases;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.Sheet;
import gongwen.standard.Measure;
import gongwen.standard.Standard;

/** 5.1: A4 paper; only what is too wide for it lies on its side. */
public final class PaperSize implements Clause {
  private static final double TOLERANCE = Measure.points(1);

  @Override
  public About about() {
    return About.of(
        "paper", "A1", Standard.PAGE_WIDTH.clause(), Standard.PAGE_WIDTH.strength(), "纸张", "paper");
  }

  @Override
  public Message wanted() {
    return new Message("A4 210×297毫米，宽表可横排", "A4 210×297 mm, wide tables on their side");
  }

  @Override
  public Found measure(Finished document) {
    Deviations faults = new Deviations();
    Message found = Phrases.same("");
    for (Sheet sheet : document.measured().sheets()) {
      double narrow = Math.min(sheet.width(), sheet.height());
      double wide = Math.max(sheet.width(), sheet.height());
      found = size(sheet);
      boolean a4 =
          Math.abs(narrow - Standard.PAGE_WIDTH.points()) <= TOLERANCE
              && Math.abs(wide - Standard.PAGE_HEIGHT.points()) <= TOLERANCE;
      faults.add(!a4, found);
      faults.add(
          a4 && sheet.isLandscape() && !sheet.ruledTable(),
          "横排而没有宽表",
          "landscape without a wide table");
    }
    return faults.found(found);
  }

  private static Message size(Sheet sheet) {
    String width = Phrases.mm(sheet.width()).zh().replace("毫米", "");
    Message height = Phrases.mm(sheet.height());
    return new Message(width + "×" + height.zh(), width + "×" + height.en());
  }
}
