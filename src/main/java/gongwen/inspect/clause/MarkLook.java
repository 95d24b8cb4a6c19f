package gongwen.inspect.clause;

import gongwen.diagnostic.Message;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.Paragraph;
import gongwen.layout.FontRole;
import gongwen.standard.Strength;
import java.util.List;
import java.util.Optional;

/** 7.2.4: the issuer mark red and in 小标宋. */
final class MarkLook implements Clause {
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
    List<Paragraph> mark = document.elements().mark();
    if (mark.isEmpty()) {
      return Found.absent("没有发文机关标志", "none");
    }
    Faults faults = new Faults();
    for (Paragraph line : mark) {
      faults.add(!line.isRed(), "不是红色", "not red");
      faults.add(!line.role().equals(Optional.of(FontRole.TITLE)), Say.look(line));
    }
    return faults.found(Say.join(Say.look(mark.get(0)), new Message("红色", "red")));
  }
}
