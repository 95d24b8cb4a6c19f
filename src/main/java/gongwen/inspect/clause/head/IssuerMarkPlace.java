package gongwen.inspect.clause.head;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause;
import gongwen.inspect.clause.Deviations;
import gongwen.inspect.clause.Phrases;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.MeasuredParagraph;
import gongwen.inspect.measured.SpecialForm;
import gongwen.standard.Measure;
import gongwen.standard.Standard;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** 7.2.4: where the issuer mark stands. */
public final class IssuerMarkPlace implements Clause {
  private static final double TOLERANCE = Measure.points(2);

  @Override
  public About about() {
    return About.of(
        "mark-place",
        "B4",
        Standard.MARK_TOP.clause(),
        Standard.MARK_TOP.strength(),
        "发文机关标志位置",
        "issuer mark, place");
  }

  @Override
  public Message wanted() {
    return Phrases.join(
        new Message("居中", "centred"),
        Phrases.with("上边缘距版心", "from the type area's top", Phrases.mm(Standard.MARK_TOP)));
  }

  @Override
  public Set<SpecialForm> otherIn() {
    return Set.of(SpecialForm.LETTER, SpecialForm.ORDER);
  }

  @Override
  public Found measure(Finished document) {
    List<MeasuredParagraph> mark = document.elements().head().mark();
    if (mark.isEmpty()) {
      return Found.absent("没有发文机关标志", "none");
    }
    MeasuredParagraph first = mark.get(0);
    OptionalDouble top = first.place().top();
    // Of several organs each line begins where the longest does, and the word stands beside them.
    boolean centred = mark.size() > 1 || first.gaps().first().isEmpty() || first.gaps().centred();
    if (top.isEmpty()) {
      return centred
          ? Found.unknown("文件没有说明它距版心多远", "the file does not say how far down it stands")
          : Found.broken(new Message("没有居中", "not centred"));
    }
    Message down = Phrases.mm(top.getAsDouble());
    return new Deviations()
        .add(!centred, "没有居中", "not centred")
        .add(Math.abs(top.getAsDouble() - Standard.MARK_TOP.points()) > TOLERANCE, down)
        .found(Phrases.join(new Message("居中", "centred"), down));
  }
}
