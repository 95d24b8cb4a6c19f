package gongwen.inspect.clause.head;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause;
import gongwen.inspect.clause.Deviations;
import gongwen.inspect.clause.Phrases;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.MeasuredParagraph;
import gongwen.layout.FontRole;
import gongwen.standard.Strength;
import java.util.List;
import java.util.Optional;

/** 7.2.4: the issuer mark red and in 小标宋. */
public final class IssuerMarkLook implements Clause {
  @Override
  public About about() {
    return About.of("mark-look", "B5", "7.2.4", Strength.RECOMMENDED, "发文机关标志字体", "issuer mark");
  }

  @Override
  public Message wanted() {
    return new Message("小标宋，红色", "小标宋, red");
  }

  @Override
  public Found measure(Finished document) {
    List<MeasuredParagraph> mark = document.elements().head().mark();
    if (mark.isEmpty()) {
      return Found.absent("没有发文机关标志", "none");
    }
    Deviations faults = new Deviations();
    for (MeasuredParagraph line : mark) {
      faults.add(!line.isRed(), "不是红色", "not red");
      faults.add(!line.role().equals(Optional.of(FontRole.TITLE)), Phrases.look(line));
    }
    return faults.found(Phrases.join(Phrases.look(mark.get(0)), new Message("红色", "red")));
  }
}
