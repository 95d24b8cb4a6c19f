package gongwen.inspect.clause.colophon;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause;
import gongwen.inspect.clause.Deviations;
import gongwen.inspect.clause.Phrases;
import gongwen.inspect.clause.TypeWidth;
import gongwen.inspect.measured.DrawnLine;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.SpecialForm;
import gongwen.standard.Measure;
import gongwen.standard.Standard;
import java.util.List;
import java.util.Set;

/** 7.4.1: the separators of the colophon. */
public final class ColophonSeparators implements Clause {
  /** In millimetres: programs round to eighths of a point. */
  private static final double THICKNESS = 0.07;

  @Override
  public About about() {
    return About.of(
        "colophon-rules",
        "D1",
        Standard.THICK_RULE.clause(),
        Standard.THICK_RULE.strength(),
        "版记分隔线",
        "colophon rules");
  }

  @Override
  public Message wanted() {
    return Message.of(
        "与版心等宽，首末%1$s、中间%2$s毫米",
        "as wide as the type area; %1$s, between them %2$s mm",
        Measure.plain(Standard.THICK_RULE.value()),
        Measure.plain(Standard.THIN_RULE.value()));
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
    if (lines.size() < 2) {
      return Found.broken(Message.of("%d条", "%d", lines.size()));
    }
    Deviations faults = new Deviations();
    for (int i = 0; i < lines.size(); i++) {
      DrawnLine line = lines.get(i);
      boolean outer = i == 0 || i == lines.size() - 1;
      Measure wanted = outer ? Standard.THICK_RULE : Standard.THIN_RULE;
      double thickness = line.thickness() * 25.4 / 72;
      faults.add(
          Math.abs(thickness - wanted.value()) > THICKNESS,
          Message.of(
              "第%1$d条粗%2$s毫米", "rule %1$d is %2$s mm thick", i + 1, Measure.plain(thickness)));
      faults.add(
          !TypeWidth.isThatOf(line, document),
          Phrases.with("长", "length", Phrases.mm(line.width().orElse(0))));
    }
    return faults.found(Message.of("%d条", "%d", lines.size()));
  }
}
