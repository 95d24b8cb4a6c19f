package gongwen.inspect.clause.colophon;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause;
import gongwen.inspect.clause.Deviations;
import gongwen.inspect.clause.Phrases;
import gongwen.inspect.measured.DrawnLine;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.SpecialForm;
import gongwen.standard.Measure;
import gongwen.standard.Strength;
import java.util.List;
import java.util.Set;

/** 7.4.1: the colophon stands at the foot of the last page. */
public final class ColophonPlace implements Clause {
  private static final double NEAR = Measure.points(1.5);

  @Override
  public About about() {
    return About.of(
        "colophon-place", "D2", "7.4.1", Strength.PRESCRIBED, "版记位置", "colophon, place");
  }

  @Override
  public Message wanted() {
    return new Message("最后一面，末条线与版心下边缘重合", "last page, last rule on the foot of the type area");
  }

  @Override
  public Set<SpecialForm> otherIn() {
    return Set.of(SpecialForm.LETTER);
  }

  @Override
  public Found measure(Finished document) {
    if (ColophonLines.isAbsent(document)) {
      return Found.absent("没有版记", "none");
    }
    List<DrawnLine> lines = ColophonLines.separators(document);
    if (lines.isEmpty()) {
      return Found.broken(new Message("没有分隔线", "no rules"));
    }
    DrawnLine last = lines.get(lines.size() - 1);
    if (last.foot().isEmpty()) {
      return Found.unknown("位置随正文移动，请看版面", "it moves with the text; look at the page");
    }
    double off = last.foot().getAsDouble();
    boolean lastPage = last.page() == document.measured().pages();
    return new Deviations()
        .add(!lastPage, Message.of("在第%d面", "on page %d", last.page()))
        .add(
            Math.abs(off) > NEAR,
            Phrases.with("距版心下边缘", "from the foot", Phrases.mm(Math.abs(off))))
        .found(new Message("最后一面版心下边缘", "foot of the last page"));
  }
}
