package gongwen.inspect.clause.head;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause;
import gongwen.inspect.clause.Deviations;
import gongwen.inspect.clause.Flush;
import gongwen.inspect.clause.Phrases;
import gongwen.inspect.clause.Typography;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.MeasuredParagraph;
import gongwen.layout.FontRole;
import gongwen.standard.Standard;
import gongwen.standard.Strength;
import java.util.List;

/** 7.2.2, 7.2.3: secrecy and urgency. */
public final class Secrecy implements Clause {
  @Override
  public About about() {
    return About.of("secrecy", "B2", "7.2.2", Strength.GENERAL, "密级、紧急程度", "secrecy, urgency");
  }

  @Override
  public Message wanted() {
    return Phrases.join(
        Typography.of(FontRole.HEI, Standard.TEXT_SIZE), new Message("顶格", "flush left"));
  }

  @Override
  public Found measure(Finished document) {
    List<MeasuredParagraph> lines = document.elements().head().secrecy();
    if (lines.isEmpty()) {
      return Found.absent("没有密级和紧急程度", "none");
    }
    Deviations faults = new Deviations();
    for (MeasuredParagraph line : lines) {
      faults.add(!Typography.is(line, FontRole.HEI, Standard.TEXT_SIZE), Phrases.look(line));
      faults.add(!Flush.left(line), "没有顶格", "not flush left");
      faults.add(line.text().matches("..[*☆·].*"), "应当用★", "★ is wanted");
    }
    return faults.found(Phrases.look(lines.get(0)));
  }
}
