package gongwen.inspect.clause.head;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause;
import gongwen.inspect.clause.Deviations;
import gongwen.inspect.clause.Flush;
import gongwen.inspect.clause.Phrases;
import gongwen.inspect.clause.Typography;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.MeasuredParagraph;
import gongwen.standard.Standard;
import gongwen.standard.Strength;
import java.util.Optional;

/** 7.2.1: the copy number. */
public final class CopyNumber implements Clause {
  private static final int DIGITS = 6;

  @Override
  public About about() {
    return About.of("copy-number", "B1", "7.2.1", Strength.GENERAL, "份号", "copy number");
  }

  @Override
  public Message wanted() {
    return new Message(
        "6位数字，顶格，" + Phrases.size(Standard.TEXT_SIZE.points()),
        "6 digits, flush left, " + Phrases.size(Standard.TEXT_SIZE.points()));
  }

  @Override
  public Found measure(Finished document) {
    Optional<MeasuredParagraph> number = document.elements().head().copyNumber();
    if (number.isEmpty()) {
      return Found.absent("没有份号", "none");
    }
    MeasuredParagraph line = number.get();
    return new Deviations()
        .add(!line.text().matches("\\d{" + DIGITS + "}"), Phrases.quote(line.text()))
        .add(!Flush.left(line), "没有顶格", "not flush left")
        .add(
            !Typography.is(line.size(), Standard.TEXT_SIZE),
            Phrases.same(Phrases.size(line.size())))
        .found(Phrases.same(line.text()));
  }
}
