package gongwen.inspect.clause;

import gongwen.diagnostic.Message;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.Paragraph;
import gongwen.standard.Standard;
import gongwen.standard.Strength;
import java.util.Optional;

/** 7.2.1: the copy number. */
final class CopyNumber implements Clause {
  private static final int DIGITS = 6;

  @Override
  public About about() {
    return About.of("copy-number", "B1", "7.2.1", Strength.GENERAL, "份号", "copy number");
  }

  @Override
  public Message wanted() {
    return new Message(
        "6位数字，顶格，" + Say.size(Standard.TEXT_SIZE.points()),
        "6 digits, flush left, " + Say.size(Standard.TEXT_SIZE.points()));
  }

  @Override
  public Found measure(Finished document) {
    Optional<Paragraph> number = document.elements().copyNumber();
    if (number.isEmpty()) {
      return Found.absent("没有份号", "none");
    }
    Paragraph line = number.get();
    return new Faults()
        .add(!line.text().matches("\\d{" + DIGITS + "}"), Say.quote(line.text()))
        .add(!Flush.left(line), "没有顶格", "not flush left")
        .add(!Look.is(line.size(), Standard.TEXT_SIZE), Say.same(Say.size(line.size())))
        .found(Say.same(line.text()));
  }
}
